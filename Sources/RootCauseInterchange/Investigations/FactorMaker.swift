import FaultTrees
import RootCause

/// The factors of an investigation as they are made of the gates and events of a fault tree.
struct FactorMaker {
  private let tree: NamedFaultTree
  private let layout: GateLayout
  private var ids: FactorIDs
  private var gateIDs: [Factor.ID?]
  private var eventIDs: [Factor.ID?]

  init(_ tree: NamedFaultTree, layout: GateLayout) {
    self.tree = tree
    self.layout = layout
    ids = FactorIDs(reserving: tree.gates.compactMap(\.name) + tree.events.map(\.name))
    gateIDs = Array(repeating: nil, count: tree.gates.count)
    eventIDs = Array(repeating: nil, count: tree.events.count)
    var isUsed = Array(repeating: false, count: tree.events.count)
    if case .event(let event) = tree.top { isUsed[event] = true }
    for gate in layout.gates {
      for case .event(let event) in layout.formula(of: gate).inputs { isUsed[event] = true }
    }
    for gate in layout.defined { gateIDs[gate] = ids.next(for: tree.gates[gate].name ?? "gate-\(gate)") }
    for (event, details) in tree.events.enumerated() where isUsed[event] {
      eventIDs[event] = ids.next(for: details.name)
    }
  }

  /// The names of gates and events that the top does not depend on.
  var omitted: [String] {
    let gates = zip(tree.gates, gateIDs).compactMap { gate, id in id == nil ? gate.name : nil }
    return gates + zip(tree.events, eventIDs).compactMap { event, id in id == nil ? event.name : nil }
  }

  mutating func investigation() -> Investigation {
    var factors: [Factor] = []
    switch tree.top {
    case .gate(let top):
      factors = layout.defined.map { factor(gate: $0, isTop: $0 == top) }
      // The outcome first: that is where reading begins.
      if let place = layout.defined.firstIndex(of: top) { factors.insert(factors.remove(at: place), at: 0) }
    case .event, .constant:
      factors = [
        Factor(
          ids.next(for: "top"), .outcome, tree.name.isEmpty ? "The top event" : tree.name.onOneLine,
          because: formula(tree.top))
      ]
    }
    factors += tree.events.indices.compactMap(factor(event:))
    let name = tree.name.onOneLine
    var result = Investigation(
      id: name.isEmpty ? nil : name, title: name.isEmpty ? factors.first?.statement ?? "A fault tree" : name)
    do {
      try result.edit { batch in
        for factor in factors { try batch.add(factor) }
      }
    } catch {
      assertionFailure("ids are valid and different, and every factor named is among them: \(error)")
    }
    return result
  }

  private func factor(gate: Int, isTop: Bool) -> Factor {
    let details = tree.gates[gate]
    let id = gateIDs[gate] ?? Factor.ID("")
    return Factor(
      id, isTop ? .outcome : .condition, statement(details.label, details.name, id),
      because: formula(ofGate: gate))
  }

  private func factor(event: Int) -> Factor? {
    guard let id = eventIDs[event] else { return nil }
    let details = tree.events[event]
    var factor = Factor(id, .condition, statement(details.label, details.name, id))
    factor.probability = details.probability
    factor.stop = "A basic event of the fault tree"
    return factor
  }

  /// The label, or the name where that says nothing, or the id.
  private func statement(_ label: String?, _ name: String?, _ id: Factor.ID) -> String {
    [label, name].compactMap { $0?.onOneLine }.first { !$0.isEmpty } ?? id.rawValue
  }

  /// What decides a gate. Gates are nested no deeper than the layout allows, so recursion is bounded.
  private func formula(ofGate gate: Int) -> Formula? {
    switch layout.formula(of: gate) {
    case .constant: nil
    case .same(let input): formula(input).map { .all([$0]) }
    case .connective(let connective, let inputs):
      switch connective {
      case .or: .any(inputs.compactMap(formula))
      case .atLeast(let count): .atLeast(count, inputs.compactMap(formula))
      case .and, .not, .exclusiveOr: .all(inputs.compactMap(formula))
      }
    }
  }

  private func formula(_ node: FaultTree.Node) -> Formula? {
    switch node {
    case .constant: nil
    case .event(let event): eventIDs[event].map { .factor($0) }
    case .gate(let gate): layout.isNested[gate] ? formula(ofGate: gate) : gateIDs[gate].map { .factor($0) }
    }
  }
}

/// Makes names into ids of factors, each different from the others.
private struct FactorIDs {
  private var taken: Set<String> = []
  private let reserved: Set<String>
  private var suffixes: [String: Int] = [:]

  /// Takes the names that are ids already, so that none made up takes their place.
  init(reserving names: some Sequence<String>) { reserved = Set(names.filter(Factor.ID.isValid)) }

  mutating func next(for name: String) -> Factor.ID {
    if reserved.contains(name), taken.insert(name).inserted { return Factor.ID(name) }
    var base = String(name.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." ? $0 : "-" }.prefix(100))
    base = String(base.drop { !$0.isLetter && !$0.isNumber })
    if !Factor.ID.isValid(base) { base = "factor" }
    var candidate = base
    while reserved.contains(candidate) || !taken.insert(candidate).inserted {
      suffixes[base, default: 1] += 1
      candidate = "\(base)-\(suffixes[base, default: 1])"
    }
    return Factor.ID(candidate)
  }
}

extension String {
  /// The text with every stretch of white space as one space.
  fileprivate var onOneLine: String {
    split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }
}
