extension Rule {
  /// The story is told of roles.
  static let personalName = Rule(
    name: "personal-name",
    family: .wording,
    severity: .warningAfterDraft,
    title: "a person is named where a role would do",
    rationale: """
      What a role did can happen to the next person in it; what a person did invites blame, and others will say less next \
      time. The names looked for are those under `people`; first and last names count alone where they are not ordinary \
      words.
      """,
    source: "blameless postmortems (Allspaw)",
    failing: """
      people:
        dba: { role: database engineer, name: Kim Larsen }
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [restart] }
        restart: { kind: action, actor: database engineer, statement: Larsen restarted the broker, role: root }
      #                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      people:
        dba: { role: database engineer, name: Kim Larsen }
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [restart] }
        restart: { kind: action, actor: database engineer, statement: The engineer restarted the broker, role: root }
      """
  ) { context in
    let investigation = context.investigation
    let names = investigation.people.compactMap { person in person.name.map { PersonName($0, role: person.role) } }
    guard !names.isEmpty else { return }
    func check(_ text: String?, _ place: Place) {
      guard let text, let name = names.first(where: { $0.occurs(in: text) }) else { return }
      context.report(
        place, "“\(name.full)” is named where a role would do",
        suggestion: "write “\(name.role)”, or another role")
    }
    for factor in investigation.factors {
      check(factor.statement, Place(.factor(factor.id), .statement))
      check(factor.actor, Place(.factor(factor.id), .actor))
    }
    for control in investigation.controls {
      check(control.statement, Place(.control(control.id), .statement))
      check(control.owner, Place(.control(control.id), .owner))
    }
    for finding in investigation.findings { check(finding.statement, Place(.record(finding.id), .statement)) }
    for action in investigation.actions {
      check(action.statement, Place(.record(action.id), .statement))
      check(action.owner, Place(.record(action.id), .owner))
    }
  }
}

/// A person's name, to be found in a text.
private struct PersonName {
  let full: String
  let role: String
  private let parts: [Substring]
  private let telling: Set<Substring>

  init(_ name: String, role: String) {
    full = name
    self.role = role
    parts = name.split { !$0.isLetter && $0 != "-" && $0 != "'" }
    telling = Set(
      parts.filter {
        $0.count >= 3 && $0.first?.isUppercase == true && !WordList.ordinaryNames.contains($0.lowercased())
      })
  }

  /// Whether the whole name occurs, or a part of it that is not also an ordinary word, capitalized as a name.
  func occurs(in text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }.map { word in
      word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
    }
    if words.contains(where: telling.contains) { return true }
    guard !parts.isEmpty, words.count >= parts.count, parts.joined().count >= 3 else { return false }
    let wanted = parts.map { $0.lowercased() }
    return parts.count > 1
      && (0...words.count - parts.count).contains { start in
        zip(words[start...], wanted).allSatisfy { $0.lowercased() == $1 }
      }
  }
}
