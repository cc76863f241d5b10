internal import DecisionDiagrams

/// A part of a fault tree whose events occur nowhere else, as a function of events and of modules within it.
///
/// The function is false while none of its variables is true. (A part that is true then stands for its negation.)
struct Module {
  /// What a variable of a module stands for.
  enum Variable: Hashable, Sendable {
    case event(Int)
    /// Another module, by its place in the list; it comes earlier.
    case module(Int)
  }

  /// What the levels of the diagram stand for, the topmost first.
  let variables: [Variable]
  /// The function.
  let diagram: FlatDiagram
  /// Whether the function was built without negation.
  let isMonotone: Bool
  /// The function in the forest where it was built, as long as that is kept.
  let function: BDD?

  /// Nodes kept in memory for the module.
  var heldNodes: Int { function?.forest.nodeCount ?? diagram.nodes.count }

  /// The same with other names for its variables.
  func replacingVariables(_ replacement: (Variable) -> Variable) -> Module {
    Module(variables: variables.map(replacement), diagram: diagram, isMonotone: isMonotone, function: function)
  }
}
