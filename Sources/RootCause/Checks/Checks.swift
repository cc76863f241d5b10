/// The rules an investigation is held to, how strictly, and on which day.
///
/// ```swift
/// let result = Checks().run(on: investigation)
/// ```
public struct Checks: Sendable {
  /// How strictly to speak. Nil: as the investigation's status has it.
  public var profile: Profile?
  /// The rules to check.
  public var rules: [Rule]
  /// The day on which actions are overdue and waivers expire. Nil: neither is looked at.
  public var today: CalendarDate?
  /// How far rules follow what has to be computed before they say that they were cut short.
  public var limits: Limits

  public init(
    profile: Profile? = nil, rules: [Rule] = Rule.all, today: CalendarDate? = nil, limits: Limits = .ofChecks
  ) {
    self.profile = profile
    self.rules = rules
    self.today = today
    self.limits = limits
  }

  /// Checks an investigation. Linear in it, but for what is computed under the ``limits``; the same investigation and day
  /// give the same result as long as these set no deadline.
  public func run(on investigation: Investigation) -> CheckResult {
    let profile = profile ?? Profile(investigation.status)
    let context = CheckContext(investigation, rules: rules, today: today, limits: limits)
    var collector = CheckCollector(investigation, profile: profile, today: today)
    for stage in [Rule.Stage.checking, .afterwards] {
      for rule in rules where rule.stage == stage { collector.take(context.reports(of: rule), of: rule) }
    }
    for rule in rules where rule.stage == .concluding {
      context.conclusion = collector.conclusion
      collector.take(context.reports(of: rule), of: rule)
    }
    return collector.result
  }
}

/// What the checks found.
public struct CheckResult: Hashable, Sendable {
  /// What does not hold, in the order of the investigation.
  public var diagnostics: [Diagnostic] = []
  /// What does not hold and is accepted on purpose, in the order of the investigation.
  public var accepted: [Accepted] = []

  public init(diagnostics: [Diagnostic] = [], accepted: [Accepted] = []) {
    self.diagnostics = diagnostics
    self.accepted = accepted
  }

  /// A diagnostic, and the waiver that accepts it.
  public struct Accepted: Hashable, Sendable {
    public var diagnostic: Diagnostic
    public var waiver: Waiver

    public init(_ diagnostic: Diagnostic, by waiver: Waiver) {
      self.diagnostic = diagnostic
      self.waiver = waiver
    }
  }

  /// How many diagnostics there are of a severity, the accepted ones left out.
  public func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
}

extension Sequence<Diagnostic> {
  /// The diagnostics in the order of the text they stand in; those without a location keep their order, at the end.
  public var inReadingOrder: [Diagnostic] {
    enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let a?, let b?) where a < b || b < a: a < b
      case (nil, .some): false
      case (.some, nil): true
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

extension Limits {
  /// The limits of the checks, which are run on every save: by what is worked out and never by the clock, so that a result
  /// can be had again.
  public static let ofChecks = Limits(unknowns: 10, worlds: 1_000, sets: 5, nodes: 1 << 15)
}
