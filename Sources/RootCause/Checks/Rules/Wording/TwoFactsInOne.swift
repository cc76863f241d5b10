extension Rule {
  /// A statement holds one fact.
  static let twoFactsInOne = Rule(
    name: "two-facts-in-one",
    family: .wording,
    severity: .note,
    title: "a statement joins two facts",
    rationale: """
      A factor is one thing that happened or held, so that it can be dated, backed by evidence and linked by itself. A \
      second sentence, a semicolon, “and then” or a “because” inside a statement hides another factor, and often the link \
      between the two. A plain “and” is not taken for one, for it mostly lists things. The harm done may be listed.
      """,
    source: "Benner, MES (one actor, one action)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up because the disk was slow, role: root }
      #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload, slow-disk, near, due, pipe] }
        overload: { kind: event, statement: The queue of orders and returns filled up, role: root }
        slow-disk: { kind: condition, statement: "Dr. Watson, the disk monitor, showed writes of a second (approx. Monday, v. 2. B)", role: root }
        near: { kind: condition, statement: Orders were priced near the market and therefore inside the limit, role: root }
        due: { kind: condition, statement: The restart was due to begin at noon, role: root }
        pipe: { kind: condition, statement: The pipe leading to the drum was open, role: root }
      """
  ) { context in
    for (factor, words) in zip(context.investigation.factors, context.statements) where factor.kind != .impact {
      let place = Place(.factor(factor.id), .statement)
      let suggestion = "give each fact a factor of its own, and link them with `because` if one led to the other"
      if let text = words.joint {
        context.report(place, "“\(text)” joins two facts in “\(factor.id)”", suggestion: suggestion)
      } else if let mark = factor.statement.clauseMark {
        context.report(place, "“\(factor.id)” holds two \(mark)", suggestion: suggestion)
      }
    }
  }
}

extension StatementWords {
  /// What joins two facts, or nil. What is “due to start” is not joined to anything.
  fileprivate var joint: String? {
    guard let (text, range) = first(of: .joints), range.lowerBound > 0 else { return nil }
    guard text == "due to" else { return text }
    return words.dropFirst(range.upperBound).first.map(WordList.determiners.contains) == true ? text : nil
  }
}

extension String {
  /// What parts the text into several clauses, in a word: “sentences”, or “clauses with a semicolon”. Nil if nothing does.
  fileprivate var clauseMark: String? {
    guard utf8.contains(where: { $0 == 0x2E || $0 == 0x3B }) else { return nil }
    for part in unquotedParts {
      let scalars = Array(part.unicodeScalars)
      for index in scalars.indices.dropLast(2) where scalars[index + 1] == " " {
        if scalars[index] == ";" { return "clauses, parted by a semicolon" }
        // A period that ends a word of three small letters or more ends a sentence; “Dr.” and “No.” do not.
        guard scalars[index] == ".", index >= 3, scalars[index + 2].properties.isUppercase,
          scalars[(index - 3)..<index].allSatisfy(\.properties.isLowercase)
        else { continue }
        let word = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic }.reversed()
        guard !WordList.abbreviations.contains(String(String.UnicodeScalarView(word)).lowercased()) else { continue }
        return "sentences"
      }
    }
    return nil
  }
}
