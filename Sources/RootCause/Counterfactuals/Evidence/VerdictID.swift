/// Which verdict: that on a control, about an outcome or impact.
public struct VerdictID: Hashable, Sendable, CustomStringConvertible {
  public var control: Control.ID
  /// The outcome or impact.
  public var outcome: Factor.ID

  public init(_ control: Control.ID, on outcome: Factor.ID) {
    self.control = control
    self.outcome = outcome
  }

  public var description: String { "\(control) on \(outcome)" }
}

extension RankedVerdict {
  /// Which verdict it is.
  public var id: VerdictID { VerdictID(control, on: outcome) }
}
