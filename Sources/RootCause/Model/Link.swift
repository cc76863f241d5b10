/// One cause's place in one effect's formula, with what was asked and answered about it.
///
/// A link exists because the effect's ``Factor/because`` names the cause; a record of it is optional and holds the
/// answers. Source: Why-Because Analysis (necessity), Categories of Legitimate Reservation (sufficiency).
public struct Link: Hashable, Sendable, Identifiable {
  /// A link is identified by its two ends.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    /// The factor that is a cause.
    public var cause: Factor.ID
    /// The factor it helps to explain.
    public var effect: Factor.ID

    public init(_ cause: Factor.ID, _ effect: Factor.ID) {
      self.cause = cause
      self.effect = effect
    }

    /// The link as it is written in a document: `cause -> effect`.
    public var description: String { "\(cause) -> \(effect)" }
  }

  /// The answer to a question asked of a link.
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    case yes, no
    /// Nobody has asked. The default.
    case untested
  }

  public var id: ID
  /// Would the effect have failed to come about without this cause, all else equal?
  public var necessity: Answer = .untested
  /// Do the causes named, this one among them, suffice for the effect?
  public var sufficiency: Answer = .untested
  /// How sure the record is that this link is real.
  public var certainty: Certainty = .asserted
  /// Whether the link is declared to close a feedback loop. A causal cycle is legal only when one of its links is.
  public var isFeedback = false
  /// Evidence for the link and for the answers.
  public var evidence: [Evidence.ID] = []
  /// Evidence that speaks against the link.
  public var against: [Evidence.ID] = []

  public init(_ cause: Factor.ID, _ effect: Factor.ID) { self.id = ID(cause, effect) }

  public init(_ id: ID) { self.id = id }

  /// Whether anything is recorded beyond the link's existence.
  public var isBare: Bool { self == Link(id) }

  mutating func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&evidence, .evidence)
    visitor.visit(&against, .against)
  }
}
