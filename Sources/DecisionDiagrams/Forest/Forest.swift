/// Decision diagrams over the same variables in the same order, sharing their nodes.
///
/// A forest makes functions (``BDD``) and families of sets (``ZBDD``). Handles keep what they stand for alive; what no
/// handle reaches is freed when room is wanted. Equal functions are the same node, so comparing two handles is O(1).
///
/// ```swift
/// let forest = Forest(variableCount: 3)
/// let pump = try forest.variable(0), valve = try forest.variable(1), power = try forest.variable(2)
/// let stops = try power.or(pump.and(valve))
/// Array(try stops.minimalSolutions().setsBySize())        // [[2], [0, 1]]
/// ```
///
/// A forest and its handles are for one thread (or actor) at a time: they are not `Sendable`. Forests share nothing, so
/// different threads may use different forests.
public final class Forest {
  var store: NodeStore
  var roots = RootTable()
  let order: VariableOrder
  private var collectionThreshold = Forest.smallestCollection

  /// Below this many nodes memory is not worth a sweep that was not asked for.
  private static var smallestCollection: Int { 1 << 18 }

  /// A forest over the variables `0..<variableCount`, the first of them on top.
  ///
  /// - Parameters:
  ///   - variableCount: how many variables there are.
  ///   - limits: how far operations may go.
  ///   - expectedNodes: nodes to make room for at once, if it is known that many will be needed.
  /// - Complexity: O(variables + expected nodes)
  public convenience init(variableCount: Int, limits: Limits = Limits(), expectedNodes: Int = 0) {
    self.init(order: Array(0..<variableCount), limits: limits, expectedNodes: expectedNodes)
  }

  /// A forest whose diagrams ask for the variables in the given order.
  ///
  /// The order decides the size of the diagrams, often by orders of magnitude; it does not change any answer.
  ///
  /// - Parameters:
  ///   - order: each of the variables `0..<order.count` once, the topmost first.
  ///   - limits: how far operations may go.
  ///   - expectedNodes: nodes to make room for at once, if it is known that many will be needed.
  /// - Complexity: O(variables + expected nodes)
  public init(order: [Int], limits: Limits = Limits(), expectedNodes: Int = 0) {
    self.order = VariableOrder(order)
    store = NodeStore(expecting: min(max(expectedNodes, 0), limits.nodes), limits: limits)
  }

  /// How many variables there are.
  public var variableCount: Int { order.variables.count }

  /// How far operations may go; may be changed between operations.
  public var limits: Limits {
    get { store.limits }
    set { store.limits = newValue }
  }

  /// Steps of operations taken so far, near enough: what time depends on, but for the machine.
  package var stepsTaken: Int { store.stepsTaken }

  /// After how many steps operations stop with ``LimitReached/deadline``, to be asked again later: what they found out
  /// until then is remembered.
  package var stepLimit: Int {
    get { store.stepLimit }
    set { store.stepLimit = newValue }
  }

  /// Nodes held now, both terminals and whatever waits for ``collectGarbage()`` included. O(1).
  public var nodeCount: Int { store.count }

  /// Frees every node that no handle reaches. O(nodes + cache).
  ///
  /// It happens by itself when a limit is met, and when the forest has grown fourfold since the last time and some of
  /// that is garbage.
  public func collectGarbage() { collectGarbage(freeing: 1) }

  private func collectGarbage(freeing least: Int) {
    store.sweep(keeping: roots.indices, freeing: least)
    collectionThreshold = max(Forest.smallestCollection, store.count * 4)
  }

  /// Runs an operation; if it meets the limit of nodes, once more without the garbage.
  ///
  /// Nodes may be freed before the operation and never within: intermediate results need no protection.
  func perform(
    _ operation: (inout NodeStore) throws(LimitReached) -> NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    try store.readClock()
    if store.count > collectionThreshold { collectGarbage(freeing: store.count / 4) }
    do throws(LimitReached) {
      return try operation(&store)
    } catch {
      store.stack.removeAll()
      guard case .nodes = error else { throw error }
    }
    collectGarbage()
    do throws(LimitReached) {
      return try operation(&store)
    } catch {
      store.stack.removeAll()
      throw error
    }
  }
}
