extension Rule {
  /// What is recorded of a cause's necessity is so in the story.
  static let necessityContradicted = Rule(
    name: "necessity-contradicted",
    family: .cause,
    severity: .error,
    title: "what is recorded of a cause's necessity is not so in the story",
    rationale: """
      `necessary` answers one question: had the cause been absent, and all else been as it was but for what it brought \
      about, would the effect have failed to come about? The formulas answer it too. In a list every cause is necessary, \
      so `no` contradicts it. An alternative under `any` or `at-least` claims no more than that it was enough: where \
      another one was there as well, the effect comes about without it, and `yes` is contradicted, however much \
      the two together were needed. Where the record leaves open whether the cause, or the other alternative, was there at \
      all, neither answer is. One of the two is wrong, the answer or the formula, and verdicts rest on both.
      """,
    source: "Ladkin, Why-Because Analysis, counterfactual test, worked out in the model",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because:
            - { cause: spike, necessary: no, sufficient: yes }
      #                                  ^^
            - { cause: no-limit, necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because:
            any:
              - { cause: spike, necessary: no, sufficient: yes }
              - { cause: slow-disk, necessary: no, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        slow-disk: { kind: condition, statement: Writes took a second each, stop: The disk was old }
      """
  ) { context in
    let graph = context.graph
    let edges = graph.edges.lazy.filter { $0.record != nil && ($0.relation == .cause || $0.relation == .feedback) }
    var test: NecessityTest?
    for link in edges.map(graph.link) where link.necessity != .untested {
      var asked = test ?? NecessityTest(of: context.counterfactuals)
      defer { test = asked }
      let place = Place(.link(link.id), .necessary)
      let answer: NecessityTest.Answer
      var others: [Cause] = []
      do throws(Limit) {
        answer = try asked.answer(link.id)
        if link.necessity == .yes, case .unnecessary = answer { others = try asked.way(past: link.id) }
      } catch {
        context.cutShort(place, "whether each cause that is said to be necessary is", by: error)
        return
      }
      let (cause, effect) = (link.id.cause, link.id.effect)
      switch (link.necessity, answer) {
      case (.yes, .unnecessary):
        context.report(
          place, "“\(cause)” is recorded as necessary for “\(effect)”, which comes about without it",
          witness: .stillOccurs(effect, through: others),
          suggestion: "record `necessary: no`, or correct the `because` of “\(effect)”")
      case (.no, .necessary):
        context.report(
          place, "“\(cause)” is recorded as not necessary for “\(effect)”, which does not come about without it",
          witness: .needs(effect, [.factor(cause)]),
          suggestion:
            "record `necessary: yes`, name under `any` what else was enough, or list it under `contributing`")
      case (.yes, _), (.no, _), (.untested, _): break
      }
    }
  }
}
