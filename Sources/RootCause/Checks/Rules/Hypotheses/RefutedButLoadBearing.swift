extension Rule {
  /// What was refuted carries nothing.
  static let refutedButLoadBearing = Rule(
    name: "refuted-but-load-bearing",
    family: .hypotheses,
    severity: .error,
    title: "a hypothesis is refuted, yet the outcome does not come about without what it is about",
    rationale: """
      A refuted hypothesis takes nothing out of the story: the factor or link it is about still counts as it is stated, and \
      here the outcome hangs on it. Either it is refuted as well, and the outcome has another cause, or something \
      else speaks for it. Where another hypothesis about the same still stands, or the factor is verified, it does not rest \
      on the refuted one. Once the factor or link itself is refuted, `unexplained-outcome` says what is missing.
      """,
    source: "Analysis of Competing Hypotheses (Heuer), worked out in the model",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: No address repeats, source: load balancer }
        E2: { kind: log, statement: Each request came with a session, source: web server log }
      hypotheses:
        H1:
          statement: Bots filled the queue
          about: overload -> outage
          status: refuted
      #           ^^^^^^^
          evidence: { E1: II, E2: II }
          alternatives: [H2]
          disproved-if: No address repeats
        H2: { statement: Customers filled the queue, status: supported, evidence: { E1: C, E2: CC }, disproved-if: Addresses repeat }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, slow-disk] } }
        overload: { kind: event, statement: The queue filled up, role: root }
        slow-disk: { kind: condition, statement: Writes took a second each, role: root }
      evidence:
        E1: { kind: metric, statement: No address repeats, source: load balancer }
        E2: { kind: log, statement: Each request came with a session, source: web server log }
      hypotheses:
        H1:
          statement: Bots filled the queue
          about: overload -> outage
          status: refuted
          evidence: { E1: II, E2: II }
          alternatives: [H2]
          disproved-if: No address repeats
        H2: { statement: Customers filled the queue, status: supported, evidence: { E1: C, E2: CC }, disproved-if: Addresses repeat }
      """
  ) { context in
    var refuted: [Network.Node: [Hypothesis]] = [:]
    let base = context.counterfactuals
    for (about, hypotheses) in context.hypotheses where hypotheses.allSatisfy({ $0.status == .refuted }) {
      guard context.isOnPath(about), !context.isVerified(about) else { continue }
      switch about {
      case .factor(let id): if let node = try? base.node(of: id) { refuted[node] = hypotheses }
      case .link(let id): if let node = try? base.node(of: id) { refuted[node] = hypotheses }
      }
    }
    guard !refuted.isEmpty else { return }
    let nodes = refuted.keys.sorted()
    var outcomes: [Hypothesis.ID: Factor.ID] = [:]
    let question = "whether it comes about without what refuted hypotheses are about"
    context.forEachOutcome([.outcome, .impact], asking: question) { focus, evaluation in
      let asked = nodes.filter { $0 != focus.node }
      for node in base.screen(asked, on: focus.node, focus.fit, &evaluation).preventing {
        for hypothesis in refuted[node] ?? [] where outcomes[hypothesis.id] == nil {
          outcomes[hypothesis.id] = focus.id
        }
      }
    }
    for hypothesis in context.investigation.hypotheses {
      guard let outcome = outcomes[hypothesis.id], let about = hypothesis.about else { continue }
      context.report(
        Place(.record(hypothesis.id), .status),
        "“\(hypothesis.id)” is refuted, yet “\(outcome)” does not come about without “\(about)”, which it is about",
        witness: .needs(outcome, [.factor(about.cause)]),
        suggestion:
          "set `certainty: refuted` there and name what did cause it, or say in another hypothesis what speaks for it")
    }
  }
}

extension CheckContext {
  /// Whether the record has evidence of its own for what a hypothesis is about.
  fileprivate func isVerified(_ about: Hypothesis.About) -> Bool {
    switch about {
    case .factor(let id): investigation[id]?.certainty == .verified
    case .link(let id): investigation.link(id)?.certainty == .verified
    }
  }
}

extension Hypothesis.About {
  /// The factor, or the cause of the link.
  fileprivate var cause: Factor.ID {
    switch self {
    case .factor(let id): id
    case .link(let id): id.cause
    }
  }
}
