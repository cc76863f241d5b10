extension SARIFLog.Run {
  /// What a rule is (3.49).
  public struct ReportingDescriptor: Encodable, Hashable, Sendable {
    /// The name.
    public let id: String
    public let shortDescription: Message?
    public let fullDescription: Message?
    public let help: Message?
    public let defaultConfiguration: Configuration?
    public let properties: Properties?

    /// How bad it is unless a result says otherwise (3.50).
    public struct Configuration: Encodable, Hashable, Sendable {
      public let level: Level
    }

    /// The family, by which tools can filter.
    public struct Properties: Encodable, Hashable, Sendable {
      public let tags: [String]
    }

    /// A rule; its level is that in a finished record.
    init(_ rule: Rule) {
      id = rule.name
      shortDescription = Message(rule.title)
      fullDescription = Message(rule.rationale)
      let examples = [("This breaks the rule:", rule.failing), ("This keeps it:", rule.passing)]
        .filter { !$0.1.isBlank }
      help = Message(
        ([rule.rationale] + examples.map { "\($0)\n\n\($1)" } + ["Source: \(rule.source)"]).joined(separator: "\n\n"),
        markdown: ([rule.rationale] + examples.map { "\($0)\n\n```yaml\n\($1)\n```" } + ["Source: \(rule.source)"])
          .joined(separator: "\n\n"))
      defaultConfiguration = Configuration(level: Level(rule.severities[.finished]))
      properties = Properties(tags: [rule.family.rawValue])
    }

    /// A fault that reading finds.
    init(_ problem: ReadingProblem) {
      id = problem.name
      shortDescription = Message(problem.title)
      fullDescription = Message(problem.rationale)
      help = Message(problem.rationale, markdown: problem.rationale)
      defaultConfiguration = Configuration(level: .error)
      properties = Properties(tags: ["reading"])
    }

    /// A rule of which the name alone is known.
    init(named name: String) {
      id = name
      shortDescription = nil
      fullDescription = nil
      help = nil
      defaultConfiguration = nil
      properties = nil
    }
  }
}
