/// Something that a sound investigation does not do: what it is, why it matters, an example of both, and the check.
///
/// A rule is a value in a file of its own under `Rules/<Family>`; nothing else knows its name but the list of its family.
/// The examples are run as tests and are what `rca explain` shows. Whoever embeds the checks makes rules of their own in
/// the same way and runs them beside these, see ``Checks/rules``.
public struct Rule: Sendable, Identifiable {
  /// The stable name, which says what is wrong: `cause-after-effect`.
  public let name: String
  /// The subject the rule belongs to.
  public let family: Family
  /// How bad it is, by profile.
  public let severities: Severities
  /// What is wrong, in one line.
  public let title: String
  /// Why it matters, in a paragraph.
  public let rationale: String
  /// Where the rule comes from.
  public let source: String
  /// The numbers it compares with, such as how many causes are too many.
  public internal(set) var parameters: [Parameter]
  /// A document that breaks the rule. The line after the place at fault marks it with `# ^^^^` (`#^^^` in the first
  /// column); the format version and a title are understood.
  public let failing: String
  /// A document that keeps it.
  public let passing: String
  /// When in a run it is checked.
  package let stage: Stage
  /// How often one fault is told.
  let telling: Telling
  /// Looks at an investigation and reports what it finds.
  let check: @Sendable (CheckContext) -> Void

  /// The name.
  public var id: String { name }

  /// A rule.
  ///
  /// - Parameters:
  ///   - name: The stable name, in words joined by hyphens, that says what is wrong and reads well after “accept”.
  ///   - family: The subject it belongs to.
  ///   - severity: How bad it is, by profile.
  ///   - title: What is wrong, in one line, without a period.
  ///   - rationale: Why it matters.
  ///   - source: Where the rule comes from.
  ///   - parameters: The numbers it compares with.
  ///   - failing: A document that breaks it, see ``failing``; may be left empty.
  ///   - passing: A document that keeps it; may be left empty.
  ///   - check: Looks at an investigation and reports each fault to the context.
  public init(
    name: String, family: Family, severity: Severities, title: String, rationale: String, source: String,
    parameters: [Parameter] = [], failing: String = "", passing: String = "",
    check: @escaping @Sendable (CheckContext) -> Void
  ) {
    self.init(
      name: name, family: family, severity: severity, stage: .checking, title: title, rationale: rationale,
      source: source, parameters: parameters, failing: failing, passing: passing, check: check)
  }

  init(
    name: String, family: Family, severity: Severities, stage: Stage = .checking, telling: Telling = .each,
    title: String, rationale: String, source: String, parameters: [Parameter] = [], failing: String,
    passing: String, check: @escaping @Sendable (CheckContext) -> Void
  ) {
    self.name = name
    self.family = family
    self.severities = severity
    self.stage = stage
    self.telling = telling
    self.title = title
    self.rationale = rationale
    self.source = source
    self.parameters = parameters
    self.failing = failing
    self.passing = passing
    self.check = check
  }

  /// When a rule is checked.
  package enum Stage: Sendable {
    /// While the document is read: an investigation that breaks it cannot be built. Such a rule cannot be waived.
    case reading
    /// On the investigation.
    case checking
    /// On what the others could not finish.
    case afterwards
    /// On what the others found.
    case concluding
  }

  /// Whether a waiver can accept what it finds.
  var isWaivable: Bool { stage == .checking || stage == .afterwards }

  /// How often a rule speaks when it finds the same in many places.
  enum Telling: Sendable {
    /// Once for each.
    case each
    /// Once in a draft, with the other places named, then once for each: what is still to be done everywhere would bury
    /// what is wrong somewhere.
    case onceInDraft
    /// Once, with the other places named.
    case once
  }
}

extension Rule {
  /// The subjects of the rules.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    case structure, time, cause, evidence, hypotheses, barriers, counterfactuals, wording
    case followUp = "follow-up"
    case record

    /// The rules on the subject.
    public var rules: [Rule] {
      switch self {
      case .structure: Rule.structure
      case .time: Rule.time
      case .cause: Rule.cause
      case .evidence: Rule.evidence
      case .hypotheses: Rule.hypotheses
      case .barriers: Rule.barriers
      case .counterfactuals: Rule.counterfactuals
      case .wording: Rule.wording
      case .followUp: Rule.followUp
      case .record: Rule.record
      }
    }
  }

  /// Every rule, family by family.
  public static let all: [Rule] = Family.allCases.flatMap(\.rules)

  /// The rule with this name, or nil.
  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }

  /// The names of rules most like a text that is none, nearest first.
  public static func names(like text: String) -> [String] { nearestNames(to: text, among: all.lazy.map(\.name)) }
}
