extension Rule {
  /// An incident has more than one root.
  static let singleRootStory = Rule(
    name: "single-root-story",
    family: .cause,
    severity: .warningAfterDraft,
    title: "the whole story is one unbranched chain to one root",
    rationale: """
      Five whys asked once lead down one path, and another team asking the same questions would have taken another. \
      Incidents need several things at once: asking at each step what else had to be so finds the conditions, and with \
      them the remedies that a single chain hides.
      """,
    source: "PagerDuty, postmortem guide; Allspaw, The Infinite Hows",
    failing: """
      factors:
        outage:
      # ^^^^^^
          kind: outcome
          statement: Checkout failed
          because: [overload]
          tested: { necessary: yes, sufficient: yes }
        overload:
          kind: event
          statement: The queue filled up
          because: [no-limit]
          tested: { necessary: yes, sufficient: yes }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [overload, no-fallback]
          tested: { necessary: yes, sufficient: yes }
        overload:
          kind: event
          statement: The queue filled up
          because: [no-limit, spike]
          tested: { necessary: yes, sufficient: yes }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
        no-fallback: { kind: condition, statement: Every order went through the queue, role: root, category: architecture-flaw }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
      """
  ) { context in
    guard let (outcome, root, count) = context.singleStory else { return }
    context.report(
      Place(.factor(outcome)), "the story is one chain of \(count) factors, from “\(outcome)” to “\(root)”",
      suggestion: context.isWhy(outcome)
        ? "ask at each step what else had to be so: declare it under `factors`, and write the step as "
          + "{ statement: …, because: [<the next step>, <what else>] }"
        : "ask at each step what else had to be so, and add it to `because`")
  }
}

extension CheckContext {
  /// Where the story is one chain: what it begins with, where it ends, and how many factors lie on it, both counted. Nil if
  /// it branches, or is shorter than three.
  var singleStory: (outcome: Factor.ID, root: Factor.ID, count: Int)? {
    var ends = 0
    for factor in factorsOnPath {
      let causes = factor.because?.factors.count ?? 0
      guard causes <= 1, factor.contributing.isEmpty else { return nil }
      if causes == 0 { ends += 1 }
    }
    guard ends == 1, !investigation.controls.contains(where: { $0.status.isFailure && $0.whyFailed != nil }) else {
      return nil
    }
    let beginnings = Set(investigation.chains.compactMap(\.factors.first))
    let outcomes = factorsOnPath.filter { $0.kind == .outcome }
    guard let outcome = outcomes.first(where: { beginnings.contains($0.id) }) ?? outcomes.first else { return nil }
    var last = outcome
    var count = 1
    while let cause = last.because?.factors.first.flatMap({ investigation[$0] }), count <= factorsOnPath.count {
      last = cause
      count += 1
    }
    return count >= 3 && count <= factorsOnPath.count ? (outcome.id, last.id, count) : nil
  }

  /// Whether a factor comes from an entry of the five-line form.
  func isWhy(_ id: Factor.ID) -> Bool { id.rawValue.hasPrefix("why.") }
}
