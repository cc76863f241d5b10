import OrderedCollections

extension Rule {
  /// A finished story knows which of several ways it was.
  static let unresolvedAlternative = Rule(
    name: "unresolved-alternative",
    family: .cause,
    severity: Severities(draft: nil, inReview: nil, finished: .warning),
    title: "which of several alternatives it was is still open",
    rationale: """
      An `any` (or `at-least`) says that several causes were each enough. That is an answer where it is known that they \
      occurred, and a question where nobody knows which did. A finished record has settled it: those that did not occur \
      are `refuted`, and of those that did there are as many as were needed with evidence, not presumed and not disputed. \
      Before that it is ordinary work in progress; `open-hypothesis` tells of the question itself.
      """,
    source: "fault tree practice (NUREG-0492), OR gates in the analysis of one event",
    failing: """
      status: reviewed
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: { any: [spike, slow-disk] }
      #   ^^^^^^^
          tested: { necessary: no, sufficient: yes }
        spike: { kind: event, statement: Traffic tripled within a minute, certainty: presumptive, role: root, category: environment }
        slow-disk: { kind: condition, statement: Writes took a second each, role: root, category: equipment }
      """,
    passing: """
      status: reviewed
      version: 1
      date: 2026-03-08
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: { any: [spike, slow-disk] }
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: event, statement: Traffic tripled within a minute, certainty: refuted, against: [E1] }
        slow-disk: { kind: condition, statement: Writes took a second each, stop: It was due for exchange, evidence: [E2] }
      evidence:
        E1: { kind: metric, statement: Traffic stayed at its usual level, source: load balancer }
        E2: { kind: metric, statement: Each write took 1.1 s, source: disk statistics }
      """
  ) { context in
    for factor in context.factorsOnPath {
      guard let formula = factor.because, formula.hasChoice else { continue }
      guard let open = context.openChoice(in: formula, of: factor.id) else { continue }
      context.report(
        Place(.factor(factor.id), .because), "it is open which of \(open.quoted()) brought about “\(factor.id)”",
        suggestion:
          "give evidence for what occurred, and call the rest `certainty: refuted` with what speaks against it")
    }
  }
}

extension Formula {
  fileprivate var hasChoice: Bool {
    switch self {
    case .factor: false
    case .all(let inputs): inputs.contains(where: \.hasChoice)
    case .any, .atLeast: true
    }
  }
}

extension CheckContext {
  /// The alternatives that remain at the first gate of which it is not known how it was met, or nil if there is none.
  fileprivate func openChoice(in formula: Formula, of effect: Factor.ID) -> [String]? {
    let (needed, inputs): (Int, [Formula]) =
      switch formula {
      case .factor: (0, [])
      case .all(let inputs): (inputs.count, inputs)
      case .any(let inputs): (1, inputs)
      case .atLeast(let count, let inputs): (count, inputs)
      }
    if needed < inputs.count {
      let values = inputs.map { occurred($0, as: effect) }
      let possible = zip(inputs, values).filter { $0.1 != false }.map(\.0)
      guard values.count(where: { $0 == true }) < needed, possible.count > needed else { return nil }
      return possible.flatMap(\.factors).map(\.rawValue)
    }
    for input in inputs {
      if let open = openChoice(in: input, of: effect) { return open }
    }
    return nil
  }

  /// Whether a formula is known to have been met, or nil.
  private func occurred(_ formula: Formula, as effect: Factor.ID) -> Bool? {
    func count(_ inputs: [Formula], needed: Int) -> Bool? {
      let values = inputs.map { occurred($0, as: effect) }
      if values.count(where: { $0 == true }) >= needed { return true }
      return values.count(where: { $0 != false }) < needed ? false : nil
    }
    return switch formula {
    case .factor(let id): occurred(id, as: effect)
    case .all(let inputs): count(inputs, needed: inputs.count)
    case .any(let inputs): count(inputs, needed: 1)
    case .atLeast(let needed, let inputs): count(inputs, needed: needed)
    }
  }

  private func occurred(_ cause: Factor.ID, as effect: Factor.ID) -> Bool? {
    guard let factor = investigation[cause] else { return nil }
    let link = investigation.recordedLinks[Link.ID(cause, effect)]
    if factor.certainty == .refuted || link?.certainty == .refuted { return false }
    let isDoubted = [factor.certainty, link?.certainty ?? .asserted].contains { $0 == .presumptive || $0 == .disputed }
    let isBacked = factor.certainty == .verified || link?.certainty == .verified || !factor.evidence.isEmpty
    return !isDoubted && (isBacked || factor.because != nil) ? true : nil
  }
}
