import RootCause
import RootCauseDocument

/// A document that is read without a fault, or one with faults of shape: what a schema can know, too.
struct SchemaSample: Codable {
  var text: String
  /// The faults of shape; none where the document has no fault at all.
  var problems: [String]

  /// Nil where reading finds something that a schema has no part in, and no fault of shape.
  init?(_ text: String) {
    let rules = Set(DocumentReader().read(text, named: "sample").rules)
    problems = rules.intersection(Self.faultsOfShape).sorted()
    guard rules.isDisjoint(with: Self.faultsOfYAML), problems.isEmpty == rules.isEmpty else { return nil }
    self.text = text
  }

  static let faultsOfShape: Set = [
    "empty-document", "missing-version", "unsupported-version", "unknown-key", "missing-key", "wrong-type",
    "invalid-value", "invalid-date", "invalid-time", "invalid-id",
  ]

  /// What YAML itself forbids, keys that stand twice, and limits.
  private static let faultsOfYAML: Set = [
    "syntax", "unsupported-notation", "multiple-documents", "nested-too-deep", "duplicate-key", "formula-too-deep",
    "unreadable-text", "too-many-problems",
  ]
}

/// Documents that are broken once, in ways that people break them: a key is left out or misspelled, or has a value of
/// another kind.
struct BrokenDocuments {
  let texts: [String]

  private static let values = [
    "7", "-1", "0.5", "true", "maybe", "[]", "[x, y]", "{ x: y }", "{ all: [x], any: [x] }", "null", "'null'", "\"\"",
    "2026-03-01", "2026-02-29", "'2026-03-01T10:00Z'", "'a b'", "no", "-x", "'a -> b'", "investigation", "[null]",
    "[[x]]", "'true'", "{ cause: x }", "{ at-least: 1, of: x }", "<= 7", "B2", "yes", "\"7\"", "~",
  ]

  /// Each key is left out, misspelled, and given six other values, which vary from key to key and from seed to seed.
  init(of text: String, from seed: Int) {
    var texts: [String] = []
    var turn = seed
    for match in text.matches(of: /([A-Za-z0-9.-]+):( +[^,{}\[\]\n]*|\n|[ ]+(?=[{\[]))/) {
      func replacing(_ replacement: String) -> String {
        text.replacingCharacters(in: match.range, with: replacement)
      }
      let value = match.2
      texts.append(replacing(""))
      texts.append(replacing("\(match.1)x:\(value)"))
      guard value.contains(where: { $0 != " " && $0 != "\n" }) else { continue }
      for _ in 0..<6 {
        texts.append(replacing("\(match.1): \(Self.values[turn % Self.values.count])"))
        turn += 1
      }
    }
    self.texts = texts
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
