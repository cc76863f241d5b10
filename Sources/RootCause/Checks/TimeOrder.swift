// What the order of two written times proves. A time without an offset may have been meant in any zone, so against one
// with an offset it proves an order only when it does so in every zone.

extension TimePoint {
  /// Whether this moment is later than the other, whatever the two may mean exactly.
  func isProvenLater(than other: TimePoint) -> Bool { earliest - other.latest > zoneDoubt(against: other) }

  /// How far apart the two may be read because only one of them names its zone, in microseconds.
  private func zoneDoubt(against other: TimePoint) -> Int64 {
    timestamps.allSatisfy({ $0.offset != nil }) == other.timestamps.allSatisfy({ $0.offset != nil })
      ? 0 : 50_400_000_000
  }
}

extension TimeSpan {
  /// Whether this began after the other had ended, whatever the two may mean exactly; false where an end is open.
  func isProvenLater(than other: TimeSpan) -> Bool {
    guard let start, let end = other.end else { return false }
    return start.isProvenLater(than: end)
  }

  /// Whether its end lies before its beginning.
  var isInverted: Bool {
    if [start, end].contains(where: { $0?.isInverted == true }) { return true }
    guard case .during(let start?, let end?) = self else { return false }
    return start.isProvenLater(than: end)
  }
}

extension TimePoint {
  /// Whether the last moment it may mean is before the first.
  var isInverted: Bool {
    guard case .between(let first, let last) = self else { return false }
    return TimePoint.exact(first).isProvenLater(than: .exact(last))
  }
}

extension Factor {
  /// When it happened or held, unless what is written of that contradicts itself.
  var soundTime: TimeSpan? { time.flatMap { $0.isInverted ? nil : $0 } }
}

/// A length of time in words: the two largest units, such as `2 d 3 h`. In microseconds.
func durationText(_ microseconds: Int64) -> String {
  var seconds = microseconds / 1_000_000
  var parts: [String] = []
  for (unit, length) in [("d", Int64(86_400)), ("h", 3_600), ("min", 60), ("s", 1)] where parts.count < 2 {
    if seconds >= length {
      parts.append("\(seconds / length) \(unit)")
      seconds %= length
    } else if !parts.isEmpty {
      break
    }
  }
  return parts.isEmpty ? "0 s" : parts.joined(separator: " ")
}
