extension Sequence {
  /// The elements as names in quotes, separated by commas: `“a”, “b”`. For a sentence, see `quoted(limit:joining:)`.
  package var inQuotes: String { map { "“\($0)”" }.joined(separator: ", ") }
}
