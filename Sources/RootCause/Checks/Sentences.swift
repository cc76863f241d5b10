extension Sequence {
  /// The elements as quoted names in a sentence: `“a”, “b” and “c”`, or the first few and how many more.
  func quoted(limit: Int = 5, joining word: String = "and") -> String {
    let names = map { "“\($0)”" }
    guard names.count <= limit else {
      return names.prefix(limit - 1).joined(separator: ", ") + " and \(names.count - limit + 1) more"
    }
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

/// A number with its noun: `1 error`, `2 errors`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}

extension String? {
  /// Whether nothing is written.
  var isBlank: Bool { self?.isBlank ?? true }
}

extension StringProtocol {
  /// Whether there is nothing in it but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
