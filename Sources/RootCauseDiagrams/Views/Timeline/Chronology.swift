import RootCause

/// Where each factor stands in the order of time.
///
/// What is surely earlier comes first. A time that is only known within bounds is put within them, where it can be not
/// before the causes of the factor and not after its effects. What has no time of its own but is recorded as coming after
/// something, or before, stands right beside that.
struct Chronology {
  /// The time of a factor on the axis.
  struct Stay: Hashable {
    /// Where it begins; nil if that is open.
    var start: Moment?
    /// Where it ends; nil if that is open.
    var end: Moment?
    /// Whether its place is known from the order only.
    var isOrderedOnly = false
  }

  /// The stay of each factor, in their order; nil for what has neither a time nor an order.
  let stays: [Stay?]

  /// Linear in factors and references.
  init(_ factors: [Factor]) {
    let precedence = Precedence(factors)
    var starts = factors.map { $0.time?.start?.middle }
    Self.settle(&starts, factors, precedence)
    let ends = factors.indices.map { index in
      factors[index].time.flatMap {
        Self.end(of: $0, from: starts[index], before: precedence.effects[index].map { starts[$0] })
      }
    }
    let placement = OrderPlacement(starts, precedence)
    stays = factors.indices.map { index in
      guard starts[index] ?? ends[index] != nil, let span = factors[index].time else {
        return placement.moments[index].map { Stay(start: $0, end: $0, isOrderedOnly: true) }
      }
      let start = starts[index].map { Moment(time: $0, step: placement.steps[index]) }
      guard case .during = span else { return Stay(start: start, end: start) }
      guard let end = ends[index] else { return Stay(start: start, end: nil) }
      let isLater = starts[index].map { end > $0 } ?? true
      return Stay(start: start, end: isLater ? Moment(time: end) : start)
    }
  }

  /// Moves times within their bounds, so that effects do not come before causes.
  private static func settle(_ starts: inout [Int64?], _ factors: [Factor], _ precedence: Precedence) {
    for index in precedence.order {
      guard let time = starts[index], let bounds = factors[index].time?.start else { continue }
      let earlier = (precedence.after[index] + precedence.causes[index]).compactMap { starts[$0] }.max() ?? .min
      guard earlier > time else { continue }
      // Of a day that its causes lie in, the end: so all that is known to that day stands together.
      starts[index] = bounds.isCoarse ? bounds.latest : min(bounds.latest, earlier + 1)
    }
    for index in precedence.order.reversed() {
      guard let time = starts[index] else { continue }
      for earlier in precedence.after[index] + precedence.causes[index] {
        guard let other = starts[earlier], other > time, let bounds = factors[earlier].time?.start else { continue }
        starts[earlier] = max(bounds.earliest, time)
      }
    }
  }

  /// When a span ends: not before what it led to, as far as its bounds go. A state that held until a day held on that day.
  private static func end(of span: TimeSpan, from start: Int64?, before effects: [Int64?]) -> Int64? {
    guard case .during(_, let end?) = span else { return nil }
    let latest = effects.compactMap(\.self).max() ?? .min
    return end.isCoarse ? end.latest : min(end.latest, max(end.middle, latest, start ?? .min))
  }
}

extension TimePoint {
  /// Where it is put on the axis: as written; between two bounds, in the middle.
  var middle: Int64 {
    switch self {
    case .exact, .approximate: nominal
    case .between: earliest / 2 + latest / 2
    }
  }

  /// Whether no clock time is written in it.
  var isCoarse: Bool { timestamps.contains { $0.precision < .minute } }
}
