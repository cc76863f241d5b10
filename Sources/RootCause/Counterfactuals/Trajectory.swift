/// The course of an incident with milestones moved: what a control that detects, mitigates or recovers would have changed
/// about *when*.
///
/// It rests on one assumption, to be told with it: a moved milestone takes the time its control says, if that is earlier;
/// the later ones keep their distance to it, unless they are moved themselves.
public struct Trajectory: Hashable, Sendable, CustomStringConvertible {
  /// The milestones that come earlier, in their order.
  public var shifts: [Shift]
  /// The durations that change, in the order of the milestones they end at.
  public var durations: [DurationChange]

  /// A milestone that comes earlier.
  public struct Shift: Hashable, Sendable {
    public var milestone: Milestone
    /// When it was.
    public var actual: TimePoint
    /// When it would have been.
    public var moved: TimePoint
    /// The control that moves it; nil where it keeps its distance to an earlier one.
    public var control: Control.ID?
  }

  /// A duration that changes.
  public struct DurationChange: Hashable, Sendable {
    /// What it ends at. It begins at ``Milestone/onset``, or ``Milestone/impactStart`` where no onset is recorded.
    public var milestone: Milestone
    /// How long it took, going by the times as written; of two bounds the first counts.
    public var actual: Duration
    /// How long it would have taken.
    public var moved: Duration
    /// Whether one of the times is only approximate or bounded.
    public var isApproximate: Bool
  }

  public var description: String {
    shifts.map { "\($0.milestone.rawValue) at \($0.moved) instead of \($0.actual)" }.joined(separator: ", ")
  }
}

extension Trajectory {
  /// The course under these moves; nil if none of them makes anything earlier.
  ///
  /// - Parameters:
  ///   - actual: The milestones as they were. A move of one that is not recorded says nothing.
  ///   - moves: What moves which milestone to when; of several for one the earliest counts.
  init?(of actual: [Milestone: TimePoint], moves: [(milestone: Milestone, time: TimePoint, control: Control.ID)]) {
    shifts = []
    durations = []
    // How far the milestone moved last came forward.
    var distance: Int64 = 0
    for milestone in Milestone.allCases {
      guard let before = actual[milestone] else { continue }
      let earliest = moves.filter { $0.milestone == milestone }.min { $0.time.nominal < $1.time.nominal }
      if let earliest {
        distance = max(0, before.nominal - earliest.time.nominal)
        guard distance > 0 else { continue }
        shifts.append(Shift(milestone: milestone, actual: before, moved: earliest.time, control: earliest.control))
      } else if distance > 0, let moved = before.shifted(byMicroseconds: -distance) {
        shifts.append(Shift(milestone: milestone, actual: before, moved: moved, control: nil))
      }
    }
    guard !shifts.isEmpty else { return nil }
    durations = changes(from: actual)
  }

  private func changes(from actual: [Milestone: TimePoint]) -> [DurationChange] {
    var moved = actual
    for shift in shifts { moved[shift.milestone] = shift.moved }
    let before = MilestoneDuration.all(in: actual)
    return zip(before, MilestoneDuration.all(in: moved)).compactMap { before, after in
      guard before.length != after.length else { return nil }
      return DurationChange(
        milestone: before.milestone, actual: before.length, moved: after.length,
        isApproximate: before.isApproximate || after.isApproximate)
    }
  }
}

extension World {
  /// How the incident's course is shortened by the controls that work in this world and did not in the actual one, whatever
  /// the unknowns; nil if it is not.
  public var trajectory: Trajectory? {
    var moves: [(milestone: Milestone, time: TimePoint, control: Control.ID)] = []
    for (index, control) in base.investigation.controls.enumerated() where !control.moves.isEmpty {
      let node = Int(base.network.control(index))
      guard base.fit.actual.worst[node], !extremes.worst[node] else { continue }
      for milestone in Milestone.allCases {
        if let time = control.moves[milestone] { moves.append((milestone, time, control.id)) }
      }
    }
    return moves.isEmpty ? nil : Trajectory(of: base.investigation.milestones, moves: moves)
  }
}
