extension Rule {
  /// An action has somebody who acted.
  static let unnamedActor = Rule(
    name: "unnamed-actor",
    family: .wording,
    severity: .note,
    title: "it is not said who or what acted",
    rationale: """
      “They restarted it” and “it was restarted” leave open who did, and with that what this actor could see, knew and was \
      asked to do. A role is enough: `actor: night shift`. A pronoun at the beginning is told of in whatever happened; the \
      passive only in an `action`, since of events and conditions it may be unknown, or all the same, who acted.
      """,
    source: "Benner, MES (actor plus action)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [restart] }
        restart: { kind: action, statement: The broker was restarted at noon, role: root }
      #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [restart, restart-2, mail, mute] }
        restart: { kind: action, actor: night shift, statement: The broker was restarted at noon, role: root }
        restart-2: { kind: action, statement: The queue was emptied by the night shift, role: root }
        mail: { kind: action, statement: Marketing sent the mail that had been prepared, role: root }
        mute: { kind: condition, statement: The queue alarm was muted, role: root }
      """
  ) { context in
    for (factor, words) in zip(context.investigation.factors, context.statements) where factor.actor.isBlank {
      let place = Place(.factor(factor.id), .statement)
      let suggestion = "name the role, the team or the system that acted: actor: …"
      switch factor.kind {
      case .action, .event, .omission:
        if let first = words.words.first, WordList.pronouns.contains(first) {
          context.report(place, "“\(first)” leaves open who acted in “\(factor.id)”", suggestion: suggestion)
        } else if factor.kind == .action, let passive = words.passive {
          context.report(place, "“\(passive)” leaves open who acted in “\(factor.id)”", suggestion: suggestion)
        }
      case .condition, .outcome, .impact: continue
      }
    }
  }
}

extension StatementWords {
  /// A form of “be” with a participle in the main clause, and no “by” and nobody at work anywhere: `was restarted`. Nil if
  /// there is none.
  fileprivate var passive: String? {
    guard !words.contains("by"), !contains(.people) else { return nil }
    for (index, word) in words.prefix(while: { !WordList.clauseOpeners.contains($0) }).enumerated()
    where WordList.formsOfBe.contains(word) {
      let rest = words[(index + 1)...].prefix(2).drop { $0.hasSuffix("ly") || $0 == "not" || $0 == "then" }
      if let participle = rest.first, participle.isParticiple { return "\(word) \(participle)" }
    }
    return nil
  }
}

extension String {
  /// Whether it is, or looks like, a past participle.
  fileprivate var isParticiple: Bool {
    (hasSuffix("ed") && utf8.count > 4) || WordList.participles.contains(self)
  }
}
