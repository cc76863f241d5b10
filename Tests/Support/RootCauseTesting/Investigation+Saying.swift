public import RootCause

extension Investigation {
  /// A sound investigation that says the same text wherever there is room for text.
  public static func saying(_ text: String) throws(InvestigationError) -> Investigation {
    var it = Investigation(id: text, title: text)
    it.version = text
    it.severity = text
    it.scope = text
    it.trigger = text
    it.impact = text
    it.questions.who = text
    it.questions.what = text
    it.questions.when = text
    it.questions.where = text
    it.questions.why = text
    it.questions.how = text
    it.taxonomy = [Category(rawValue: text): text]
    try it.add(Person("person", role: text, name: text))
    try it.addStory(saying: text)
    try it.addClaims(saying: text)
    return it
  }

  private mutating func addStory(saying text: String) throws(InvestigationError) {
    var evidence = Evidence("evidence", text, kind: .log, source: text)
    evidence.locator = text
    evidence.collectedBy = text
    evidence.hash = text
    try add(evidence)
    var reason = Factor("reason", .condition, text)
    reason.category = Category(rawValue: text)
    try add(reason)
    var cause = Factor("cause", .action, text, actor: text)
    cause.place = text
    cause.stop = text
    cause.duty = text
    cause.category = Category(rawValue: text)
    cause.evidence = ["evidence"]
    try add(cause)
    try add(Factor("flag", .omission, text, actor: text, certainty: .disputed))
    try add(Factor("out", .outcome, text, because: .all(["cause", "flag"])))
    try add(Factor("harm", .impact, text, because: .factor("out")))
    for (id, status) in [("control", Control.Status.failed), ("other", .missing)] {
      var control = Control(
        Control.ID(id), text, status: status, stops: [.factor("cause")],
        whyFailed: status == .failed ? .factor("reason") : nil)
      control.owner = text
      control.requirement = text
      control.component = text
      control.hazard = text
      control.target = text
      try add(control)
    }
    try add(WhyChain("chain", ["out", "cause"], title: text))
  }

  private mutating func addClaims(saying text: String) throws(InvestigationError) {
    var hypothesis = Hypothesis("hypothesis", text, about: .factor("cause"))
    hypothesis.disprovedIf = text
    hypothesis.ratings = [.init("evidence", .inconsistent)]
    try add(hypothesis)
    try add(Hypothesis("rival", text))
    try add(
      CounterfactualClaim(
        "claim", given: [.putInPlace("other")], then: [.init("out", .prevented)], reason: text))
    try add(Finding("finding", text, category: Category(rawValue: text), restsOn: [.factor("cause")]))
    try add(Metric("metric", text, unit: text))
    var action = CorrectiveAction("action", text, owner: text, addresses: ["finding"], status: .rejected)
    action.implements = ["other"]
    action.metrics = ["metric"]
    action.ticket = text
    action.reason = text
    try add(action)
    var reservation = Reservation("reservation", .clarity, about: .factor("cause"), text, by: text)
    reservation.answer = text
    try add(reservation)
    try accept(Waiver(rule: text, at: .factor("cause"), because: text, by: text))
  }
}
