/// The verdicts on whatever is asked about, each worked out once, and what is found for one serving the others on the same
/// outcome.
struct Inquiries {
  private let base: Counterfactuals
  private var evaluation: Evaluation
  private var inquiries: [Factor.ID: Inquiry] = [:]
  private var verdicts: [Question: Verdict] = [:]

  private struct Question: Hashable {
    let control: Control.ID
    let outcome: Factor.ID
  }

  init(in base: Counterfactuals) {
    self.base = base
    evaluation = Evaluation(base.network)
  }

  /// The limit on how many verdicts are worked out, once it is reached: a verdict costs a pass over the record, and a large
  /// record with a thousand plans would cost a thousand.
  var limit: Limit? { verdicts.count < most ? nil : .worlds(most) }

  private var most: Int { max(50, 1_000_000 / max(1, base.network.count)) }

  /// What putting a control in place would have done about a factor; nil where there can be no verdict, see
  /// ``Counterfactuals/verdict(of:on:)``. Its certificate may rest on more links than another would.
  mutating func verdict(of control: Control.ID, on outcome: Factor.ID) -> Verdict? {
    let question = Question(control: control, outcome: outcome)
    if let known = verdicts[question] { return known }
    guard let node = try? base.node(of: control), var inquiry = taken(on: outcome) else { return nil }
    let verdict = inquiry.verdict(of: node, &evaluation)
    inquiries[outcome] = inquiry
    verdicts[question] = verdict
    return verdict
  }

  /// The set of other controls with which a control prevents a factor that has the fewest outside some; empty if there is none.
  mutating func partners(
    of control: Control.ID, on outcome: Factor.ID, preferring some: Set<Control.ID>
  ) -> Bounded<[Control.ID]> {
    guard var inquiry = taken(on: outcome) else { return Bounded([]) }
    let partners = inquiry.partners(of: control, preferring: some)
    inquiries[outcome] = inquiry
    return partners
  }

  /// The inquiry on a factor, taken out so that it is changed in place; to be put back.
  private mutating func taken(on outcome: Factor.ID) -> Inquiry? {
    inquiries.removeValue(forKey: outcome) ?? (try? Inquiry(on: outcome, in: base, isFewest: false, &evaluation))
  }
}
