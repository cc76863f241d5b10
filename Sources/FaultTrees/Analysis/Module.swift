internal import DecisionDiagrams

/// A part of a fault tree whose events occur nowhere else, as a function of events and of parts within it.
struct Module {
  /// What a variable of a module stands for.
  enum Variable: Hashable, Sendable {
    case event(Int)
    /// Another module, by its place in the list; it comes earlier.
    case module(Int)
  }

  /// What the variables of the function stand for.
  let variables: [Variable]
  /// False while none of the variables is true. (A part that is true then stands for its negation.)
  let function: BDD
}
