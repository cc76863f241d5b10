extension Rule {
  /// The causes named are enough for the effect.
  static let insufficientCauses = Rule(
    name: "insufficient-causes",
    family: .cause,
    severity: .warningAfterDraft,
    title: "the causes named do not suffice for the effect, or nobody has asked",
    rationale: """
      If everything named can be there without the effect, something else had to be there as well, and it may be the \
      easiest thing to change. One link of an effect with `sufficient: yes` answers for all its causes together, \
      and a hypothesis about one of them asks; that \
      nobody has asked is not mentioned in a draft.
      """,
    source: "Ladkin, Why-Because Analysis; Categories of Legitimate Reservation (Dettmer), cause insufficiency",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
      #   ^^^^^^^
          tested: { necessary: yes, sufficient: no }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit, slow-disk]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
        slow-disk: { kind: condition, statement: Writes took a second each, role: root, category: equipment }
      """
  ) { context in
    let graph = context.graph
    for node in 0..<graph.factorCount where graph.isOnPath[node] {
      // A link shown not to be real says nothing of what suffices.
      let edges = graph.causes(of: node).filter { $0.record == nil || graph.link($0).certainty != .refuted }
      guard !edges.isEmpty else { continue }
      let effect = context.investigation.factors[node]
      let answers = edges.map { $0.record == nil ? .untested : graph.link($0).sufficiency }
      let place = Place(.factor(effect.id), .because)
      if answers.contains(.no) {
        context.report(
          place, "what is named as the cause of “\(effect.id)” is recorded as not sufficient for it",
          suggestion: "ask what else had to be there, and add it to `because`")
      } else if !answers.contains(.yes),
        !edges.contains(where: { context.hypotheses[.link(graph.id(of: $0))] != nil })
      {
        let causes = edges.map { context.investigation.factors[$0.from].id }
        context.report(
          place,
          "nobody has asked whether \(causes.quoted()) \(causes.count == 1 ? "suffices" : "suffice") for “\(effect.id)”",
          suggestion: "ask what else had to be there, and record the answer: { cause: \(causes[0]), sufficient: yes }",
          severities: context.severities.silentInDraft)
      }
    }
  }
}
