/// A fact that the model does not produce, with no intervention and every unknown at its worst, and what is missing.
public struct Unexplained: Hashable, Sendable {
  /// What is stated as a fact.
  public var factor: Factor.ID
  /// What keeps the model from producing it, nearest first.
  public var missing: [Missing]

  public init(_ factor: Factor.ID, missing: [Missing]) {
    self.factor = factor
    self.missing = missing
  }

  /// Whether the whole reason is that other facts are unexplained.
  public var isConsequence: Bool {
    missing.allSatisfy { if case .unexplained = $0 { true } else { false } }
  }

  /// Something that keeps a fact from coming about.
  public enum Missing: Hashable, Sendable, CustomStringConvertible {
    /// The factor, or one it needs, is refuted.
    case refuted(Control.Target)
    /// A control that is said to have worked stops a factor or link it needs.
    case stopped(Control.Target, by: Control.ID)
    /// A formula of this factor or reason of this control holds under no circumstances: an alternative with no inputs, or
    /// more wanted than there are.
    case unsatisfiable(Subject)
    /// Another fact that is needed is itself unexplained.
    case unexplained(Factor.ID)
    /// These factors could only have brought about each other, in this order and round again: none of them can begin.
    ///
    /// Either an outside trigger is missing as an alternative, or a factor has to be split into its beginning and its
    /// continuing.
    case loop([Factor.ID])

    public var description: String {
      switch self {
      case .refuted(let target): "“\(target)” is refuted"
      case .stopped(let target, let control): "“\(target)” is stopped by “\(control)”, which is said to have worked"
      case .unsatisfiable(let subject): "a formula of “\(subject)” can never hold"
      case .unexplained(let factor): "“\(factor)” does not come about"
      case .loop(let factors):
        "only a loop leads there: \((factors + factors.prefix(1)).map { "“\($0)”" }.joined(separator: " -> "))"
      }
    }
  }
}
