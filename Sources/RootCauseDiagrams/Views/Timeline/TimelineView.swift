import RootCause

/// Builds the timeline: first what is drawn and when it was, then where it stands.
struct TimelineView {
  let investigation: Investigation
  let world: World?
  let counterfactuals: Counterfactuals?
  /// What is drawn, in the order of the record.
  let factors: [Factor]
  /// Whether factors are left out because they were not asked for.
  let isPart: Bool
  let lanes: Lanes
  let axis: TimeAxis
  /// The columns that each factor takes.
  let spans: [Span]
  let actual: Milestones
  /// The milestones as they would have been; nil if that is not asked for, or nothing moves them.
  let moved: Milestones?

  /// The columns that a factor takes; nil for an end that is open.
  struct Span: Hashable {
    var from: Int?
    var to: Int?
    var isOrderedOnly = false
    var isUndated = false
    /// Whether it began at a time that is not known; it stands before everything else then, or reaches to the edge.
    var beginsOpen = false

    /// The column of a box: where it begins, or if that is open, where it ends.
    var column: Int { from ?? to ?? 0 }
    /// Whether it reaches over more than one column.
    var isLong: Bool { from != to }
  }

  init(
    of investigation: Investigation, only wanted: Set<Factor.ID>? = nil, in world: World? = nil,
    of counterfactuals: Counterfactuals? = nil
  ) {
    self.investigation = investigation
    self.world = world
    self.counterfactuals = counterfactuals
    let kept = investigation.factorsNotRefuted
    factors = investigation.factors.filter { kept.contains($0.id) && wanted?.contains($0.id) != false }
    isPart = wanted != nil
    lanes = Lanes(factors)
    actual = Milestones(of: investigation)
    moved = world.flatMap { Milestones(of: investigation, in: $0) }
    let marks = zip(factors, Chronology(factors).stays).map(Marks.init)
    let milestones = (actual.inOrder + (moved?.inOrder ?? [])).map { TimeAxis.Mark($0.time) }
    var axis = TimeAxis(marks.flatMap { [$0.start, $0.end].compactMap(\.self) } + milestones)
    spans = Self.spans(marks, lanes, &axis)
    self.axis = axis
  }

  /// The moments of a factor with the times they were recorded as.
  private struct Marks {
    var start: TimeAxis.Mark?
    var end: TimeAxis.Mark?
    var isOrderedOnly = false
    var isUndated = false
    var beginsOpen = false

    init(_ factor: Factor, _ stay: Chronology.Stay?) {
      isUndated = stay == nil
      guard let stay else { return }
      isOrderedOnly = stay.isOrderedOnly
      beginsOpen = stay.start == nil
      start = stay.start.map { TimeAxis.Mark(moment: $0, point: factor.time?.start) }
      // A bar reaches to the edge; a box needs a column to stand in.
      if beginsOpen, factor.kind != .condition { start = TimeAxis.Mark(moment: .open) }
      // What did not last ends where it begins.
      end = stay.end == stay.start ? start : stay.end.map { TimeAxis.Mark(moment: $0, point: factor.time?.end) }
    }
  }

  /// The most things without a time that stand one over the other.
  private static let undatedHeight = 6

  /// The columns of each factor. What has neither a time nor an order gets columns of its own at the end.
  private static func spans(_ marks: [Marks], _ lanes: Lanes, _ axis: inout TimeAxis) -> [Span] {
    var counts: [Lanes.Lane: Int] = [:]
    for (lane, mark) in zip(lanes.lanes, marks) where mark.isUndated { counts[lane, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let height = max(undatedHeight, Int(Double(2 * most).squareRoot()))
    let dated = axis.columns.count
    axis.addUndated((most + height - 1) / height)
    var used: [Lanes.Lane: Int] = [:]
    return zip(lanes.lanes, marks).map { lane, mark in
      guard mark.isUndated else {
        return Span(
          from: mark.start.flatMap(axis.column), to: mark.end.flatMap(axis.column), isOrderedOnly: mark.isOrderedOnly,
          beginsOpen: mark.beginsOpen)
      }
      let column = dated + used[lane, default: 0] / height
      used[lane, default: 0] += 1
      return Span(from: column, to: column, isUndated: true)
    }
  }

  /// Whether anything says when something was, or in what order.
  var hasTimes: Bool { axis.columns.contains { !$0.isUndated } }
}

extension TimeAxis.Mark {
  /// The mark of a time by itself.
  init(_ point: TimePoint) { self.init(moment: Moment(time: point.middle), point: point) }
}
