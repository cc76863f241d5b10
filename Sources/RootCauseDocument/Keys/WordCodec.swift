import RootCause

extension Codec where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of the words of an enum, in kebab-case or camelCase. What is nearly one of them is reported, and read as that.
  static func word(_ type: Value.Type, also synonyms: [String: Value] = [:]) -> Codec {
    let words = Value.allCases.map(\.rawValue)
    var values = synonyms
    for value in Value.allCases {
      values[value.rawValue] = value
      values[value.rawValue.camelCased] = value
    }
    return Codec(
      type: .word(words),
      read: { [values] decoder, node in
        guard let text = decoder.text(node, expected: "one word: \(words.enumerated(or: "or"))") else { return nil }
        if let value = values[text] { return value }
        let near = decoder.nearest(to: text, among: words, limit: 1)
        let others = words.filter { !near.contains($0) }
        let suggestion =
          near.first.map { "did you mean “\($0)”? The others are \(others.enumerated(or: "and"))" }
          ?? "write \(words.enumerated(or: "or"))"
        let isKey = decoder.isReadingKey
        decoder.report(
          isKey ? .unknownKey : .invalidValue,
          "“\(text.shortened)” is no \(isKey ? "key" : "value") of \(decoder.here)", at: node, suggestion: suggestion)
        return near.first.flatMap { values[$0] }
      },
      write: { .word($0.rawValue) })
  }
}

extension Codec<Link.Answer> {
  /// `yes`, `no` or `untested`. Some tools turn the first two into truth values on their way to JSON.
  static let answer = Codec.word(Link.Answer.self, also: ["true": .yes, "false": .no])
}

extension [String] {
  /// The words as a list in a sentence.
  func enumerated(or conjunction: String) -> String {
    guard count > 1, let last else { return joined() }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension String {
  /// A kebab-case word in camelCase.
  var camelCased: String {
    let parts = split(separator: "-")
    guard parts.count > 1 else { return self }
    return String(parts[0]) + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
