public import RootCause

/// The rules as a page of Markdown: what each means, why it matters, its examples and where it comes from.
///
/// It is made from the rules themselves, so it says what they do.
public struct RulesGuide: Sendable {
  /// The families told of, in order, each with its rules.
  private let families: [(family: Rule.Family, rules: [Rule])]

  /// - Parameter rules: The rules to tell of.
  public init(of rules: [Rule] = Rule.all) {
    families = Rule.Family.allCases
      .map { family in (family, rules.filter { $0.family == family }) }
      .filter { !$0.rules.isEmpty }
  }

  /// The page, ending in a line break.
  public var markdown: String {
    """
    # The rules

    `rca check` holds an investigation to these rules; `rca explain NAME` shows one of them in the terminal. How bad a \
    fault is depends on how far the investigation has come (`status`): a *draft*, *in review*, or *finished* (reviewed or \
    closed). What is right for a good reason is accepted under `accept`, with the reason, a name and a last day. A number \
    that a rule compares with can be set: `rca check --set RULE.NUMBER=VALUE`.

    This page is made by `rca explain -o docs/rules.md`.

    \(families.map(overview).joined(separator: "\n"))
    \(families.map(chapter).joined(separator: "\n"))
    """
  }

  private func overview(of family: Rule.Family, rules: [Rule]) -> String {
    """
    **\(family.title)**

    | rule | severity | what is wrong |
    | --- | --- | --- |
    \(rules.map { "| [\($0.name)](#\($0.name)) | \($0.severities.words) | \($0.title) |" }.joined(separator: "\n"))

    """
  }

  private func chapter(on family: Rule.Family, rules: [Rule]) -> String {
    "## \(family.title)\n\n" + rules.map(section).joined(separator: "\n")
  }

  private func section(on rule: Rule) -> String {
    """
    ### \(rule.name)

    **\(rule.title)** (\(rule.severities.words))

    \(rule.rationale)

    \(parameters(of: rule))Source: \(rule.source).

    This breaks it:

    ```yaml
    \(rule.failing)
    ```

    This keeps it:

    ```yaml
    \(rule.passing)
    ```

    """
  }

  private func parameters(of rule: Rule) -> String {
    guard !rule.parameters.isEmpty else { return "" }
    let lines = rule.parameters.map { "- `\(rule.name).\($0.name)`: \($0.meaning); \($0.value.short)\n" }
    return "Numbers that can be set:\n\n" + lines.joined() + "\n"
  }
}

extension Rule.Family {
  /// Its name as a heading.
  fileprivate var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension Severities {
  /// How bad it is, by profile, in words.
  var words: String {
    func word(_ severity: Severity?) -> String { severity?.rawValue ?? "silent" }
    guard draft != inReview || inReview != finished else { return word(draft) }
    return "\(word(draft)) in a draft, \(word(inReview)) in review, \(word(finished)) once reviewed"
  }
}

extension Double {
  /// Without a fraction of zero.
  var short: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
