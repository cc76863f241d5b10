/// The moments from which the incident's durations are computed.
public enum Milestone: String, Hashable, Sendable, CaseIterable {
  /// The trouble began.
  case onset
  /// The first harm was done.
  case impactStart = "impact-start"
  /// Somebody or something noticed.
  case detected
  /// Somebody took it on.
  case acknowledged
  /// The harm stopped.
  case mitigated
  /// Everything was back to normal.
  case resolved
}
