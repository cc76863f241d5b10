import RootCause

/// What `rca explain` says of the names that diagnostics carry: the rules, and the faults that reading finds.
public enum Explanation {
  /// Every name with what is wrong in one line, family by family.
  public static var list: String {
    var blocks = [block("reading", readingProblems.map { ($0.name, $0.title) })]
    for family in Rule.Family.allCases where !family.rules.isEmpty {
      blocks.append(block(family.rawValue, family.rules.map { ($0.name, $0.title) }))
    }
    return blocks.joined(separator: "\n")
  }

  /// Everything about one name; nil if there is no such name.
  public static func text(of name: String) -> String? {
    if let rule = Rule.named(name) { return text(of: rule) }
    guard let problem = readingProblems.first(where: { $0.name == name }) else { return nil }
    return """
      \(problem.name): \(problem.title)

      \(problem.rationale)

      Found while reading, always an error.

      """
  }

  /// The names most like a text that is none, nearest first.
  public static func names(like text: String) -> [String] {
    nearestNames(to: text, among: Rule.all.map(\.name) + readingProblems.map(\.name))
  }

  private static func text(of rule: Rule) -> String {
    """
    \(rule.name): \(rule.title)

    \(rule.rationale)

    Severity: \(rule.severities.words)
    Family: \(rule.family.rawValue)
    Source: \(rule.source)

    This breaks the rule:

    \(indented(rule.failing))

    This keeps it:

    \(indented(rule.passing))

    """
  }

  /// The faults of reading that are not also rules.
  private static var readingProblems: [ReadingProblem] { ReadingProblem.all.filter { Rule.named($0.name) == nil } }

  private static func block(_ title: String, _ entries: [(name: String, title: String)]) -> String {
    let width = entries.map(\.name.count).max() ?? 0
    return title + "\n"
      + entries.map { "  \($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.title)\n" }.joined()
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }
}

extension Severities {
  /// How bad it is, by profile, in words.
  fileprivate var words: String {
    func word(_ severity: Severity?) -> String { severity?.rawValue ?? "silent" }
    guard draft != inReview || inReview != finished else { return word(draft) }
    return "\(word(draft)) in a draft, \(word(inReview)) in review, \(word(finished)) once reviewed"
  }
}
