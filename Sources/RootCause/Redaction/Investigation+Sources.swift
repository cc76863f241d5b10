extension Investigation {
  /// Replaces where the evidence lies in the fields that say so, and notes the words that stood there.
  mutating func replaceSources(_ phrases: inout KnownPhrases) {
    var words: [String: String] = [:]
    evidence.changeEach { item in
      if let source = item.source {
        let word = words[source] ?? "source \(words.count + 1)"
        words[source] = word
        phrases.add(source, word)
        item.source = word
      }
      for text in [item.locator, item.hash].compactMap(\.self) { phrases.add(text, "(place removed)") }
      if let collector = item.collectedBy { phrases.add(collector, "(collector removed)") }
      item.locator = nil
      item.hash = nil
      item.collectedBy = nil
    }
    actions.changeEach { action in
      if let ticket = action.ticket { phrases.add(ticket, "(ticket removed)") }
      action.ticket = nil
    }
  }
}
