extension Investigation {
  /// Replaces who it was in the fields that say so, and notes the words that stood there.
  mutating func replacePeople(_ phrases: inout KnownPhrases) {
    var stand = Stand(declared: Array(people))
    for person in people {
      guard let name = person.name, let replacement = stand.replacement(of: name) else { continue }
      phrases.add(name, replacement)
      for part in name.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" }) where part.count >= 3 {
        phrases.add(String(part), replacement)
      }
    }
    people.changeEach { $0.name = nil }
    func hide(_ text: inout String?) {
      guard let name = text else { return }
      let replacement = stand.word(for: name)
      if replacement != name { phrases.add(name, replacement) }
      text = replacement
    }
    factors.changeEach { hide(&$0.actor) }
    controls.changeEach { hide(&$0.owner) }
    actions.changeEach { hide(&$0.owner) }
    evidence.changeEach { hide(&$0.collectedBy) }
    reservations.changeEach { hide(&$0.by) }
    for index in waivers.indices { hide(&waivers[index].by) }
    if questions.who != nil { questions.who = "(redacted)" }
  }

  /// Gives other ids to persons, and to what is called after one.
  mutating func renameRecords(_ phrases: KnownPhrases) {
    for (number, id) in people.map(\.id).enumerated() { giveAnotherID(id, "person-\(number + 1)") }
    let words = Dictionary(
      phrases.replacements.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    func rename<R>(in table: RecordTable<R>) {
      for id in table.map(\.id) {
        let name = id.rawValue.replacingWords(words)
        if name != id.rawValue { giveAnotherID(id, name) }
      }
    }
    rename(in: factors)
    rename(in: controls)
    rename(in: chains)
    rename(in: evidence)
    rename(in: hypotheses)
    rename(in: counterfactuals)
    rename(in: findings)
    rename(in: actions)
    rename(in: metrics)
    rename(in: reservations)
  }

  private mutating func giveAnotherID<R>(_ id: RecordID<R>, _ name: String) {
    var candidate = name
    var count = 1
    while candidate != id.rawValue, kinds[candidate] != nil {
      count += 1
      candidate = "\(name)-\(count)"
    }
    // It is there, and the new id is free and made of the characters of ids: nothing is left that could be refused.
    try? rename(id, to: RecordID(candidate))
  }
}

/// Who is who: the words that stand for each name.
private struct Stand {
  private var words: [String: String] = [:]
  private var roles: Set<String> = []
  private var count: Int

  init(declared people: [Person]) {
    count = people.count
    let names = Set(people.compactMap(\.name))
    let uses = Dictionary(people.map { ($0.role, 1) }, uniquingKeysWith: +)
    for (number, person) in people.enumerated() {
      let isTelling = names.contains { person.role.contains($0) } || uses[person.role] != 1
      let word = isTelling ? "person \(number + 1)" : person.role
      if !names.contains(where: { person.role.contains($0) }) { roles.insert(person.role) }
      if let name = person.name { words[name] = word }
      words[person.id.rawValue] = word
    }
  }

  /// What stands for a declared person's name.
  func replacement(of name: String) -> String? { words[name] }

  /// What stands for what a field says: the same for the same words.
  mutating func word(for name: String) -> String {
    if roles.contains(name) { return name }
    if let word = words[name] { return word }
    count += 1
    words[name] = "person \(count)"
    return "person \(count)"
  }
}

extension String {
  /// An id in which no word, between its signs, is one that must not be read. The words are given in small letters.
  fileprivate func replacingWords(_ replacements: [String: String]) -> String {
    let words = split(omittingEmptySubsequences: false) { !$0.isLetter && !$0.isNumber }
    guard words.contains(where: { replacements[$0.lowercased()] != nil }) else { return self }
    var result = ""
    var rest = self[...]
    for word in words {
      result += replacements[word.lowercased()].map(\.asID) ?? String(word)
      rest = rest.dropFirst(word.count)
      result += rest.prefix(1)
      rest = rest.dropFirst()
    }
    return RecordID<Factor>.isValid(result) ? result : "redacted"
  }

  /// The words with a hyphen between them.
  private var asID: String { split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") }
}
