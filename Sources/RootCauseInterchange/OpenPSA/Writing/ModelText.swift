import FaultTrees

/// The text of a model as it grows.
struct ModelText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private let tree: NamedFaultTree
  private let layout: GateLayout
  private var gateNames: [String]
  private let eventNames: [String]
  private let treeName: String
  private let topName: String

  init(_ tree: NamedFaultTree, layout: GateLayout) {
    self.tree = tree
    self.layout = layout
    var identifiers = Identifiers(reserving: tree.gates.compactMap(\.name) + tree.events.map(\.name))
    gateNames = Array(repeating: "", count: tree.gates.count)
    for gate in layout.defined {
      gateNames[gate] =
        tree.gates[gate].name.map { identifiers.next(for: $0) } ?? identifiers.madeUp(from: "gate_\(gate)")
    }
    eventNames = tree.events.map { identifiers.next(for: $0.name) }
    topName = identifiers.madeUp(from: "top")
    var treeNames = Identifiers(reserving: [tree.name])
    treeName = treeNames.next(for: tree.name.isEmpty ? "fault-tree" : tree.name)
  }

  mutating func writeModel() {
    line(0, "<opsa-mef>")
    line(1, "<define-fault-tree name=\"\(treeName)\">")
    writeRemarks(2, label: nil, name: tree.name.isEmpty ? treeName : tree.name, as: treeName)
    if layout.defined.isEmpty {
      line(2, "<define-gate name=\"\(topName)\">")
      line(3, element(for: tree.top))
      line(2, "</define-gate>")
    }
    for gate in layout.defined {
      line(2, "<define-gate name=\"\(gateNames[gate])\">")
      let details = tree.gates[gate]
      writeRemarks(3, label: details.label, name: details.name ?? gateNames[gate], as: gateNames[gate])
      writeFormula(3, gate)
      line(2, "</define-gate>")
    }
    line(1, "</define-fault-tree>")
    if !tree.events.isEmpty {
      line(1, "<model-data>")
      for (event, name) in zip(tree.events, eventNames) { write(event, as: name) }
      line(1, "</model-data>")
    }
    line(0, "</opsa-mef>")
  }

  private mutating func write(_ event: NamedFaultTree.Event, as name: String) {
    let isBare = event.label == nil && event.probability == nil && event.name == name
    line(2, "<define-basic-event name=\"\(name)\"\(isBare ? "/" : "")>")
    guard !isBare else { return }
    writeRemarks(3, label: event.label, name: event.name, as: name)
    if let probability = event.probability { line(3, "<float value=\"\(probability)\"/>") }
    line(2, "</define-basic-event>")
  }

  private mutating func writeRemarks(_ depth: Int, label: String?, name: String, as identifier: String) {
    if let label { line(depth, "<label>\(label.escapedForText)</label>") }
    guard name != identifier else { return }
    line(depth, "<attributes>")
    line(
      depth + 1,
      "<attribute name=\"\(OpenPSAReader.originalName)\" value=\"\(name.escapedForAttribute)\"/>")
    line(depth, "</attributes>")
  }

  /// What decides a gate. Gates are nested no deeper than the layout allows, so recursion is bounded.
  private mutating func writeFormula(_ depth: Int, _ gate: Int) {
    switch layout.formula(of: gate) {
    case .constant(let value): line(depth, element(for: .constant(value)))
    case .same(let input): write(depth, input)
    case .connective(let connective, let inputs):
      let (name, attributes) = element(for: connective, of: inputs.count)
      line(depth, "<\(name)\(attributes)>")
      for input in inputs { write(depth + 1, input) }
      line(depth, "</\(name)>")
    }
  }

  private mutating func write(_ depth: Int, _ node: FaultTree.Node) {
    if case .gate(let gate) = node, layout.isNested[gate] {
      writeFormula(depth, gate)
    } else {
      line(depth, element(for: node))
    }
  }

  private func element(for connective: FaultTree.Connective, of count: Int) -> (name: String, attributes: String) {
    switch connective {
    case .and: ("and", "")
    case .or: ("or", "")
    case .exclusiveOr: ("xor", "")
    case .not: (count == 1 ? "not" : "nand", "")
    case .atLeast(let minimum): ("atleast", " min=\"\(minimum)\"")
    }
  }

  private func element(for node: FaultTree.Node) -> String {
    switch node {
    case .constant(let value): "<constant value=\"\(value)\"/>"
    case .event(let event): "<basic-event name=\"\(eventNames[event])\"/>"
    case .gate(let gate): "<gate name=\"\(gateNames[gate])\"/>"
    }
  }

  private mutating func line(_ depth: Int, _ content: String) {
    for _ in 0..<depth { text += "  " }
    text += content
    text += "\n"
  }
}
