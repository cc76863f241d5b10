internal import DecisionDiagrams

/// The modules of the parts solved so far.
struct Solution {
  /// Each after those that it refers to; the last one is the part solved last.
  private(set) var modules: [Module] = []
  /// The module that each part has become.
  private var moduleOfPart: [Int] = []
  /// Nodes kept in memory for all modules.
  private var heldNodes = 0

  /// Solves the next part of a partition.
  mutating func solve(_ part: Part, check: inout TimeCheck) throws(LimitReached) {
    try check.step()
    var part = part
    part.variables = part.variables.map { $0.moved { moduleOfPart[$0] } }
    try part.settle(given: modules, check: &check)
    if let module = part.simpleModule {
      modules.append(module)
    } else {
      var race = try Race(for: part, check: &check)
      let offset = modules.count
      let solved = try check.limits.holding(heldNodes) { limits throws(LimitReached) in try race.run(limits: limits) }
      for module in solved {
        modules.append(
          module.replacingVariables { variable in
            if case .event(let event) = variable { part.variables[event] } else { variable.moved { offset + $0 } }
          })
      }
    }
    for module in modules[(moduleOfPart.last.map { $0 + 1 } ?? 0)...] { heldNodes += module.heldNodes }
    moduleOfPart.append(modules.count - 1)
  }
}

extension Limits {
  /// Does some work within what the limits leave while so many nodes are held elsewhere.
  func holding<Result>(
    _ nodes: Int, _ work: (Limits) throws(LimitReached) -> Result
  ) throws(LimitReached) -> Result {
    do throws(LimitReached) {
      return try work(Limits(nodes: self.nodes - nodes, deadline: deadline))
    } catch {
      if case .nodes = error { throw .nodes(self.nodes) }
      throw error
    }
  }
}

extension Module.Variable {
  /// The same; a module by its place in another list.
  fileprivate func moved(_ place: (Int) -> Int) -> Module.Variable {
    if case .module(let module) = self { .module(place(module)) } else { self }
  }
}

extension Part {
  /// Puts "false" in the place of modules that turned out to be never true.
  mutating func settle(given modules: [Module], check: inout TimeCheck) throws(LimitReached) {
    let isNever = variables.map { variable in
      if case .module(let module) = variable { modules[module].diagram.root == 0 } else { false }
    }
    guard isNever.contains(true) else { return }
    circuit = try circuit.rebuilt(check: &check) { [circuit] node, rebuilding in
      circuit.inputs(of: node).map { input in
        !circuit.isGate(input.node) && isNever[input.node - 1] ? Literal(input.isNegated) : rebuilding.literal(input)
      }
    }
  }
}
