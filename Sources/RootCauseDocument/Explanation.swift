public import RootCause

/// What `rca explain` says of the names that diagnostics carry: the rules, and the faults that reading finds.
public struct Explanation: Sendable {
  /// What reading models in other formats finds.
  private let modelProblems: [ReadingProblem]

  /// - Parameter modelProblems: The faults that reading models in other formats finds; those that documents can have, too,
  ///   are explained as faults of documents.
  public init(modelProblems: [ReadingProblem] = []) {
    self.modelProblems = modelProblems.filter { problem in
      !ReadingProblem.all.contains { $0.name == problem.name } && Rule.named(problem.name) == nil
    }
  }

  /// Every name with what is wrong in one line, family by family.
  public var list: String {
    var blocks = [block("reading", Self.readingProblems.map { ($0.name, $0.title) })]
    if !modelProblems.isEmpty { blocks.append(block("reading models", modelProblems.map { ($0.name, $0.title) })) }
    for family in Rule.Family.allCases where !family.rules.isEmpty {
      blocks.append(block(family.rawValue, family.rules.map { ($0.name, $0.title) }))
    }
    return blocks.joined(separator: "\n")
  }

  /// Everything about one name; nil if there is no such name.
  public func text(of name: String) -> String? {
    if let rule = Rule.named(name) { return text(of: rule) }
    if let problem = modelProblems.first(where: { $0.name == name }) {
      return """
        \(problem.name): \(problem.title)

        \(problem.rationale)

        Found while reading an Open-PSA model.

        """
    }
    guard let problem = Self.readingProblems.first(where: { $0.name == name }) else { return nil }
    return """
      \(problem.name): \(problem.title)

      \(problem.rationale)

      Found while reading, always an error.

      """
  }

  /// The names most like a text that is none, nearest first.
  public func names(like text: String) -> [String] {
    nearestNames(to: text, among: Rule.all.map(\.name) + (Self.readingProblems + modelProblems).map(\.name))
  }

  private func text(of rule: Rule) -> String {
    """
    \(rule.name): \(rule.title)

    \(rule.rationale)

    Severity: \(rule.severities.words)
    Family: \(rule.family.rawValue)
    \(parameters(of: rule))\
    Source: \(rule.source)

    This breaks the rule:

    \(indented(rule.failing))

    This keeps it:

    \(indented(rule.passing))

    """
  }

  private func parameters(of rule: Rule) -> String {
    rule.parameters.map { "Number: \(rule.name).\($0.name) = \($0.value.short), \($0.meaning)\n" }.joined()
  }

  /// The faults of reading that are not also rules.
  private static var readingProblems: [ReadingProblem] { ReadingProblem.all.filter { Rule.named($0.name) == nil } }

  private func block(_ title: String, _ entries: [(name: String, title: String)]) -> String {
    let width = entries.map(\.name.count).max() ?? 0
    return title + "\n"
      + entries.map { "  \($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.title)\n" }.joined()
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }
}
