internal import DecisionDiagrams

/// One way to solve a part: with its formula as it is or factored, its events in one order or another; and how far it
/// has got.
struct Plan {
  /// What is to be solved, each after those that it refers to. A factored part may fall into several.
  private let parts: [Part]
  private let order: EventOrder
  /// The modules of the parts solved so far.
  private(set) var modules: [Module] = []
  private var build: DiagramBuild?
  private var stepsBefore = 0

  init(_ parts: [Part], order: EventOrder) {
    self.parts = parts
    self.order = order
  }

  /// Steps of work done.
  var steps: Int { stepsBefore + (build?.forest.stepsTaken ?? 0) }

  /// The nodes of all modules.
  var size: Int { modules.reduce(0) { $0 + $1.diagram.nodes.count } }

  /// Goes on, up to so many steps in all.
  ///
  /// - Returns: whether the part is solved.
  /// - Throws: ``LimitReached`` if it is not for the steps that the work stopped.
  mutating func advance(toStep stepLimit: Int, limits: Limits) throws(LimitReached) -> Bool {
    var check = TimeCheck(limits)
    while modules.count < parts.count {
      var part = parts[modules.count]
      try part.settle(given: modules, check: &check)
      if let module = part.simpleModule {
        modules.append(module)
        continue
      }
      if build == nil {
        build = DiagramBuild(of: part.circuit, order: order.events(of: part.circuit), limits: limits)
      }
      build?.forest.limits = limits
      build?.forest.stepLimit = stepLimit - stepsBefore
      do throws(LimitReached) {
        if let function = try build?.resume(), let order = build?.order {
          function.forest.stepLimit = .max
          modules.append(try Module(function, order: order, of: part))
        }
      } catch {
        if error == .deadline && steps >= stepLimit { return false }
        throw error
      }
      stepsBefore += build?.forest.stepsTaken ?? 0
      build = nil
    }
    return true
  }
}

extension Module {
  /// Diagrams up to so many nodes are moved to another forest if they are needed there, so that theirs can be let go.
  private static var smallDiagram: Int { 1 << 12 }

  fileprivate init(_ function: BDD, order: [Int], of part: Part) throws(LimitReached) {
    diagram = try function.flattened()
    variables = order.map { part.variables[$0] }
    isMonotone = part.circuit.isMonotone
    self.function = diagram.nodes.count > Module.smallDiagram ? function : nil
  }
}
