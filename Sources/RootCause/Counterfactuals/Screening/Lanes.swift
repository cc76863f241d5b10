/// Worlds worked out together, one in each bit.
typealias Lanes = SIMD8<UInt64>

extension Lanes {
  /// How many worlds are worked out together.
  static let width = scalarCount * UInt64.bitWidth

  static let all = Lanes(repeating: .max)
  static let none = Lanes(repeating: 0)

  /// All lanes but one.
  static func all(but lane: Int) -> Lanes {
    var lanes = all
    lanes[lane / UInt64.bitWidth] = ~(1 << UInt64(lane % UInt64.bitWidth))
    return lanes
  }

  /// The first lanes, as many as a number says.
  static func first(_ count: Int) -> Lanes {
    var lanes = none
    for word in 0..<count / UInt64.bitWidth { lanes[word] = .max }
    if count < width { lanes[count / UInt64.bitWidth] = 1 << UInt64(count % UInt64.bitWidth) - 1 }
    return lanes
  }

  func contains(_ lane: Int) -> Bool { self[lane / UInt64.bitWidth] >> UInt64(lane % UInt64.bitWidth) & 1 == 1 }
}

/// Counts in each lane how often it was on: a number in binary, its lowest digits for all lanes in one word.
struct LaneCounter {
  private var digits: [Lanes] = []

  mutating func reset() { digits.removeAll(keepingCapacity: true) }

  /// Counts one more where a lane is on. Constant time in the mean.
  mutating func add(_ lanes: Lanes) {
    var carry = lanes
    for place in digits.indices {
      let digit = digits[place]
      digits[place] = digit ^ carry
      carry &= digit
      if carry == .none { return }
    }
    if carry != .none { digits.append(carry) }
  }

  /// Where the count is at least a number.
  func isAtLeast(_ number: Int32) -> Lanes {
    guard number < 1 << digits.count else { return .none }
    var isMore = Lanes.none
    var isEqual = Lanes.all
    for place in digits.indices.reversed() {
      if number >> Int32(place) & 1 == 1 {
        isEqual &= digits[place]
      } else {
        isMore |= isEqual & digits[place]
        isEqual &= ~digits[place]
      }
    }
    return isMore | isEqual
  }
}
