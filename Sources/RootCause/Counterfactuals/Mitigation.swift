/// What a control would have spared although the outcome still came about.
public struct Mitigation: Hashable, Sendable, CustomStringConvertible {
  /// The impacts that follow from the outcome and no longer occur, whatever the unknowns, in the order of the records.
  public var impacts: [Factor.ID]
  /// How the incident's course is shortened; nil if it is not.
  public var trajectory: Trajectory?

  public init(impacts: [Factor.ID], trajectory: Trajectory?) {
    self.impacts = impacts
    self.trajectory = trajectory
  }

  public var description: String {
    var parts: [String] = []
    if !impacts.isEmpty { parts.append("prevents \(impacts.inQuotes)") }
    if let trajectory { parts.append(trajectory.description) }
    return parts.joined(separator: "; ")
  }
}
