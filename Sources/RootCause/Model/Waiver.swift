/// Accepts one diagnostic on purpose: which rule, about what, why, who says so and until when.
public struct Waiver: Hashable, Sendable {
  /// The name of the rule.
  public var rule: String
  /// What the rule would speak about.
  public var subject: Subject
  /// Why it is accepted.
  public var reason: String?
  /// Who accepted it.
  public var by: String?
  /// The last day it holds; nil for always.
  public var until: CalendarDate?

  public init(
    rule: String, at subject: Subject, because reason: String?, by: String? = nil, until: CalendarDate? = nil
  ) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.by = by
    self.until = until
  }
}
