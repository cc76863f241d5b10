/// One control's verdict on one outcome or impact, with what it is ranked by.
public struct RankedVerdict: Hashable, Sendable {
  public var control: Control.ID
  /// The outcome or impact.
  public var outcome: Factor.ID
  public var verdict: Verdict
  /// What the control costs, in the investigation's unit.
  public var cost: Double?
  /// How long until it can be in place, in days.
  public var leadTime: Double?

  /// The verdicts in their order, equal ones as they were.
  static func ranked(_ verdicts: [RankedVerdict]) -> [RankedVerdict] {
    verdicts.stablySorted(by: \.rank)
  }

  /// A control of unknown cost or lead time comes after those of known.
  private var rank: [Double] {
    let kind: Double =
      switch verdict.kind {
      case .prevents: 0
      case .preventsJointly: 1
      case .mitigates: 2
      case .mayReduce: 3
      case .undetermined: 4
      case .noEffect: 5
      }
    return [kind, Double(verdict.restsOn.count), cost ?? .infinity, leadTime ?? .infinity]
  }
}
