extension Rule {
  /// A statement says something, in a sentence.
  static let emptyStatement = Rule(
    name: "empty-statement",
    family: .wording,
    severity: .error,
    title: "a statement is empty, a question, or very long",
    rationale: """
      A factor, a finding or a hypothesis is a claim that can be true or false. No text and a placeholder claim nothing, a \
      question asks. More than 25 words in a factor mostly hold several facts, each of which would be a factor of its own: \
      that is a note.
      """,
    source: "Categories of Legitimate Reservation (Dettmer), clarity and entity existence",
    parameters: [
      Rule.Parameter("most-words", "how many words the statement of a factor may have", 25)
    ],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: Why did the queue fill up?, role: root }
      #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      """
  ) { context in
    let investigation = context.investigation
    func check<R>(_ table: RecordTable<R>, isClaim: Bool, _ statement: (R) -> String) {
      for record in table {
        let text = statement(record)
        if text.isPlaceholder {
          context.report(
            Place(.record(record.id), .statement), "the statement of “\(record.id)” says nothing",
            suggestion: "say in one sentence what it is")
        } else if isClaim, text.last(where: { !$0.isWhitespace && !"”\"')".contains($0) }) == "?" {
          context.report(
            Place(.record(record.id), .statement), "the statement of “\(record.id)” is a question",
            suggestion: "state the answer; what is not known can be a hypothesis, or `certainty: presumptive`")
        }
      }
    }
    check(investigation.factors, isClaim: true, \.statement)
    check(investigation.controls, isClaim: false, \.statement)
    check(investigation.evidence, isClaim: false, \.statement)
    check(investigation.hypotheses, isClaim: true, \.statement)
    check(investigation.findings, isClaim: true, \.statement)
    check(investigation.actions, isClaim: false, \.statement)
    check(investigation.metrics, isClaim: false, \.statement)
    check(investigation.reservations, isClaim: false, \.statement)
    let most = context.parameter("most-words")
    for factor in investigation.factors {
      // A word and its space take two bytes at the least, which most statements show not to be too long.
      guard Double(factor.statement.utf8.count) > 2 * most else { continue }
      let count = factor.statement.split(whereSeparator: \.isWhitespace).count
      guard Double(count) > most else { continue }
      context.report(
        Place(.factor(factor.id), .statement), "the statement of “\(factor.id)” has \(count) words",
        suggestion: "give each fact in it a factor of its own", severities: .note)
    }
  }
}

extension String {
  /// Whether there is no letter or number in it, or only a word that stands for a text to come.
  fileprivate var isPlaceholder: Bool {
    guard contains(where: { $0.isLetter || $0.isNumber || $0.isEmojiLike }) else { return true }
    guard utf8.count <= 16 else { return false }
    let bare = lowercased().filter { $0.isLetter || $0.isNumber }
    return WordList.placeholders.contains(bare)
  }
}

extension Character {
  /// Whether it is a symbol that may stand for a word.
  fileprivate var isEmojiLike: Bool { unicodeScalars.first?.properties.isEmojiPresentation == true }
}
