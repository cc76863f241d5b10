/// A set of causes that still produces an outcome in a world: nothing outside it needs to go wrong.
///
/// It is made of basic factors and of failures of controls that nothing explains. No element can be left out, unless the
/// set was cut short.
public struct Witness: Hashable, Sendable, CustomStringConvertible {
  /// What is still produced.
  public var outcome: Factor.ID
  /// The basic factors of the set, in the order of the records.
  public var factors: [Factor.ID]
  /// The controls of the set that did not hold and whose failure nothing explains, in the order of the records.
  public var failedControls: [Control.ID]
  /// What is taken to be at its worst although the facts do not settle it, where no one set serves all cases.
  public var presuming: [OpenQuestion]
  /// The links over which the set works whose sufficiency was never asked: no minimal set works over fewer of them.
  public var restsOn: [Link.ID]
  /// The limit that kept elements from being tried one by one, so that some may be superfluous; nil for a minimal set.
  public var limit: Limit?
  /// The limit that kept a set from being looked for that may rest on fewer untested links; nil if none does.
  public var limitOfLinks: Limit?
  /// Whether the control asked about was already in place and working, so that putting it there is no change.
  public var isAlreadyWorking = false
  /// What decides whether harm that follows from the outcome is spared; nil if none is, whatever the unknowns turn out to
  /// be. The impacts in question have verdicts of their own.
  public var sparingDependsOn: Bounded<[OpenQuestion]>?
  /// The sets of other controls with which the control asked about prevents the outcome under some assignment of the
  /// unknowns, though not under all; nil if there is none.
  public var mayPreventWith: Bounded<[[Control.ID]]>?
  /// The limit that kept sets of controls from being found that may need the one asked about; nil if none needs it.
  public var limitOfPartners: Limit?

  /// Whether it rests on no link whose sufficiency was never asked: whoever grants the answers that were given has to grant
  /// that the outcome still comes about.
  public var isTested: Bool { restsOn.isEmpty && limit == nil }

  public var description: String {
    let causes = factors.map(\.rawValue) + failedControls.map { "\($0) (not holding)" }
    let note = isAlreadyWorking ? "it was already in place and working; " : ""
    if causes.isEmpty { return note + "“\(outcome)” still comes about" }
    return note + "“\(outcome)” still comes about by \(causes.inQuotes)"
  }
}
