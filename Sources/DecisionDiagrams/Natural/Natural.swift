/// A natural number of any size: the counts of diagrams, which pass 2^64 soon.
///
/// It has what counting takes (sums, products, shifts, order, decimal text) and is no general arithmetic. Numbers below 2^64
/// need no memory of their own.
public struct Natural: Sendable, Hashable {
  private var lowest: UInt64
  /// The words above the lowest, least significant first, without leading zeros.
  private var higher: [UInt64]

  private init(lowest: UInt64, higher: [UInt64]) {
    self.lowest = lowest
    self.higher = higher
  }

  public init(_ value: UInt64) { self.init(lowest: value, higher: []) }

  /// 64-bit words in use.
  var wordCount: Int { higher.count + 1 }

  private subscript(word: Int) -> UInt64 {
    if word == 0 { return lowest }
    return word <= higher.count ? higher[word - 1] : 0
  }

  /// The number made of these words, least significant first.
  private init(words: [UInt64]) {
    let significant = words.lastIndex { $0 != 0 } ?? -1
    self.init(lowest: words.first ?? 0, higher: significant < 1 ? [] : Array(words[1...significant]))
  }

  /// O(words)
  public static func + (left: Natural, right: Natural) -> Natural {
    let (lowest, overflow) = left.lowest.addingReportingOverflow(right.lowest)
    if left.higher.isEmpty && right.higher.isEmpty {
      return Natural(lowest: lowest, higher: overflow ? [1] : [])
    }
    let count = max(left.higher.count, right.higher.count)
    var carry: UInt64 = overflow ? 1 : 0
    var higher: [UInt64] = []
    higher.reserveCapacity(count + 1)
    for word in 1...count {
      let (sum, first) = left[word].addingReportingOverflow(right[word])
      let (total, second) = sum.addingReportingOverflow(carry)
      higher.append(total)
      carry = first || second ? 1 : 0
    }
    if carry != 0 { higher.append(carry) }
    return Natural(lowest: lowest, higher: higher)
  }

  /// O(words of one · words of the other)
  public static func * (left: Natural, right: Natural) -> Natural {
    if left.higher.isEmpty && right.higher.isEmpty {
      let product = left.lowest.multipliedFullWidth(by: right.lowest)
      return Natural(lowest: product.low, higher: product.high == 0 ? [] : [product.high])
    }
    var words = [UInt64](repeating: 0, count: left.wordCount + right.wordCount)
    for place in 0..<left.wordCount {
      var carry: UInt64 = 0
      for offset in 0..<right.wordCount {
        // At most (2^64 - 1)² + 2 (2^64 - 1): no carry is lost.
        var (high, low) = left[place].multipliedFullWidth(by: right[offset])
        for summand in [words[place + offset], carry] {
          let (sum, overflow) = low.addingReportingOverflow(summand)
          low = sum
          if overflow { high += 1 }
        }
        words[place + offset] = low
        carry = high
      }
      words[place + right.wordCount] = carry
    }
    return Natural(words: words)
  }

  /// The number times 2^`bits`. O(words + bits / 64)
  ///
  /// - Precondition: `bits >= 0`
  public static func << (number: Natural, bits: Int) -> Natural {
    precondition(bits >= 0, "a natural number is shifted up only")
    if number == 0 || bits == 0 { return number }
    if number.higher.isEmpty && bits <= number.lowest.leadingZeroBitCount {
      return Natural(lowest: number.lowest << UInt64(bits), higher: [])
    }
    let (words, rest) = bits.quotientAndRemainder(dividingBy: 64)
    var shifted = [UInt64](repeating: 0, count: words)
    shifted.reserveCapacity(words + number.wordCount + 1)
    var carry: UInt64 = 0
    for word in 0..<number.wordCount {
      shifted.append(number[word] << UInt64(rest) | carry)
      carry = rest == 0 ? 0 : number[word] >> UInt64(64 - rest)
    }
    shifted.append(carry)
    return Natural(words: shifted)
  }
}

extension Natural: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: UInt64) { self.init(value) }
}

extension Natural: Comparable {
  /// O(words)
  public static func < (left: Natural, right: Natural) -> Bool {
    if left.higher.count != right.higher.count { return left.higher.count < right.higher.count }
    for word in stride(from: left.higher.count, through: 0, by: -1) where left[word] != right[word] {
      return left[word] < right[word]
    }
    return false
  }
}

extension Natural: CustomStringConvertible {
  /// The number in decimal digits. O(words²)
  public var description: String {
    if higher.isEmpty { return String(lowest) }
    let chunk: UInt64 = 10_000_000_000_000_000_000
    var words = [lowest] + higher
    var groups: [String] = []
    while !words.isEmpty {
      var remainder: UInt64 = 0
      for word in words.indices.reversed() {
        (words[word], remainder) = chunk.dividingFullWidth((remainder, words[word]))
      }
      while words.last == 0 { words.removeLast() }
      let digits = String(remainder)
      groups.append(words.isEmpty ? digits : String(repeating: "0", count: 19 - digits.count) + digits)
    }
    return groups.reversed().joined()
  }
}

extension UInt64 {
  /// The number, if it is below 2^64.
  public init?(exactly number: Natural) {
    guard number.wordCount == 1 else { return nil }
    self = number.leastWord
  }
}

extension Int {
  /// The number, if it fits.
  public init?(exactly number: Natural) {
    guard let word = UInt64(exactly: number) else { return nil }
    self.init(exactly: word)
  }
}

extension Double {
  /// The number, to within a relative error of 2^-52; infinite if it is out of range.
  public init(_ number: Natural) {
    self = number.words.reversed().reduce(0) { $0 * 0x1p64 + Double($1) }
  }
}

extension Natural {
  fileprivate var leastWord: UInt64 { lowest }
  fileprivate var words: [UInt64] { [lowest] + higher }
}
