public import DecisionDiagrams

/// What can be computed from a fault tree, on decision diagrams: exactly, or not at all.
///
/// ```swift
/// let analysis = try FaultTreeAnalysis(of: tree, limits: Limits(deadline: .now + .seconds(10)))
/// let sets = try analysis.minimalCutSets()
/// sets.count                                     // exact, of any size
/// Array(sets.lightest().prefix(10))              // the smallest first, nothing else is listed
/// try analysis.probability([0.1, 0.2, 0.05])
/// ```
///
/// Every question that meets a limit throws `LimitReached`: there is no partial answer that could be
/// mistaken for a whole one. The task's cancellation is looked at wherever the clock is.
///
/// An analysis is for one thread (or actor) at a time, as the diagrams are that it holds; its answers are `Sendable`.
///
/// ### Trees that are not coherent
///
/// If a negation remains, ``isCoherent`` is false. Probabilities are exact all the same. The minimal cut sets are then
/// minimal *p-cuts*: the minimal sets of events that make the top true while some others, if need be, do not happen.
/// They are the prime implicants of the least monotone function above the tree's (its coherent hull); that something
/// must *not* happen is dropped from them (Rauzy, "Mathematical foundation of minimal cutsets", 2001).
public struct FaultTreeAnalysis {
  /// How many events the tree has, those included that turned out not to matter.
  public let eventCount: Int
  /// Whether no negation remains, so that an event can only help the top to be true.
  ///
  /// A tree whose negations cancel each other, as far as simplification sees, is coherent.
  public let isCoherent: Bool

  /// How far questions may go: nodes of the diagrams together in memory, and when to give up.
  public var limits: Limits

  /// The parts, each after those within it; the last is the whole tree.
  let modules: [Module]
  /// Whether the tree's top is the negation of the last module.
  let isNegated: Bool

  /// Simplifies the tree, writes feedback out and builds the diagram.
  ///
  /// - Precondition: no ``FaultTree/Connective/not`` or ``FaultTree/Connective/exclusiveOr`` is on a cycle.
  /// - Throws: `LimitReached` if the diagram grows past the limit of nodes, feedback past as many
  ///   gates, or the time is up.
  /// - Complexity: linear in gates and inputs for all that is done before diagrams are built, feedback aside; no
  ///   polynomial bound for the diagrams.
  public init(of tree: FaultTree, limits: Limits = Limits()) throws(LimitReached) {
    var check = TimeCheck(limits)
    let circuit = try Circuit(of: tree, check: &check).simplified(factoring: false, check: &check)
    eventCount = tree.eventCount
    isCoherent = circuit.isMonotone
    self.limits = limits
    if circuit.top.isConstant {
      let never = Module(variables: [], diagram: FlatDiagram(terminal: false), isMonotone: true, function: nil)
      modules = [never]
      isNegated = circuit.top == .true
      return
    }
    let partition = try Partition(of: circuit, check: &check)
    isNegated = partition.isNegated
    var solution = Solution()
    for part in partition.parts { try solution.solve(part, check: &check) }
    modules = solution.modules
  }
}
