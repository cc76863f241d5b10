/// The verdicts on whatever is asked about, each worked out once, and what is found for one serving the others on the same
/// outcome.
struct Inquiries {
  private let base: Counterfactuals
  private var evaluation: Evaluation
  private var inquiries: [Factor.ID: Inquiry?] = [:]
  private var verdicts: [Question: Verdict] = [:]

  private struct Question: Hashable {
    let control: Control.ID
    let outcome: Factor.ID
  }

  init(in base: Counterfactuals) {
    self.base = base
    evaluation = Evaluation(base.network)
  }

  /// What putting a control in place would have done about a factor; nil where there can be no verdict, see
  /// ``Counterfactuals/verdict(of:on:)``. Its certificate may rest on more links than another would.
  mutating func verdict(of control: Control.ID, on outcome: Factor.ID) -> Verdict? {
    let question = Question(control: control, outcome: outcome)
    if let known = verdicts[question] { return known }
    guard let node = try? base.node(of: control) else { return nil }
    let opened = inquiries[outcome] ?? (try? Inquiry(on: outcome, in: base, isFewest: false, &evaluation))
    // Given away and taken back, so that it is changed in place.
    inquiries[outcome] = .some(nil)
    guard var inquiry = opened else { return nil }
    let verdict = inquiry.verdict(of: node, &evaluation)
    inquiries[outcome] = inquiry
    verdicts[question] = verdict
    return verdict
  }
}
