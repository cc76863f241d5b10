import FaultTrees
import RootCause

/// The references from gates with names to gates with names, in the order of the gates.
struct GateReferences {
  /// The gates referred to.
  var targets: [Int32] = []
  /// The elements that refer to them.
  var elements: [ElementTree.Element] = []
  /// Where the references of each gate begin.
  var starts: [Int32] = []

  /// The references of a gate.
  subscript(_ gate: Int) -> Range<Int> {
    Int(starts[gate])..<(gate + 1 < starts.count ? Int(starts[gate + 1]) : targets.count)
  }
}

// What decides the gates.
extension ModelDecoder {
  /// A formula as the fault tree takes it.
  private typealias Decision = (connective: FaultTree.Connective, inputs: [FaultTree.Node])

  func defineGates() {
    for (gate, definition) in gateDefinitions.enumerated() {
      references.starts.append(Int32(references.targets.count))
      guard let formula = formula(of: definition.element) else { continue }
      let decision = decision(of: formula, in: definition.container)
      tree.define(.gate(gate), as: decision.connective, of: decision.inputs)
    }
  }

  private func formula(of gate: ElementTree.Element) -> ElementTree.Element? {
    var formula: ElementTree.Element?
    for child in elements.children(of: gate) {
      guard let tag = tag(of: child), !TagSet.remarks.contains(tag) else {
        if tag(of: child) == nil { reportUnknown(child, among: [TagSet.formulas, TagSet.remarks]) }
        continue
      }
      guard TagSet.formulas.contains(tag) else {
        reportUnknown(child, among: [TagSet.formulas, TagSet.remarks])
        continue
      }
      if let first = formula {
        report(
          .missingFormula, "a gate has one formula; this is another one", .tag(offset(of: child)),
          notes: [.init(message: "the first one begins here", spot: .tag(offset(of: first)))],
          suggestion: "join them with `<and>` or `<or>`")
        break
      }
      formula = child
    }
    if formula == nil,
      !elements.children(of: gate).contains(where: { tag(of: $0).map(TagSet.remarks.contains) != true })
    {
      let name = value(.name, of: gate).map { " “\(elements.values[$0])”" } ?? ""
      report(
        .missingFormula, "the gate\(name) has no formula", .tag(offset(of: gate)),
        suggestion: "say what decides it: `<or>`, `<and>` or another connective with its arguments")
    }
    return formula
  }

  /// Elements nest no deeper than the parser allows, so recursion is bounded.
  private func decision(of formula: ElementTree.Element, in container: Int) -> Decision {
    guard let tag = tag(of: formula), TagSet.connectives.contains(tag) else {
      return (.or, [input(formula, in: container)])
    }
    checkAttributes(of: formula)
    reportText(in: formula)
    let inputs = elements.children(of: formula).map { input($0, in: container) }
    guard hasRightArity(formula, tag, inputs.count) else { return (.or, []) }
    switch tag {
    case .or: return (.or, inputs)
    case .nand, .not: return (.not, inputs)
    case .nor: return (.not, [nested(.or, inputs, formula)])
    case .xor: return (.exclusiveOr, inputs)
    case .iff:
      // Of two: not exclusive or. “iff” is associative, so with each further argument the negation comes or goes.
      return inputs.count.isMultiple(of: 2) ? (.not, [nested(.exclusiveOr, inputs, formula)]) : (.exclusiveOr, inputs)
    case .imply: return (.or, [nested(.not, [inputs[0]], formula), inputs[1]])
    case .atleast: return (.atLeast(bound(.min, of: formula, in: 1...inputs.count) ?? 1), inputs)
    case .cardinality:
      guard let low = bound(.min, of: formula, in: 0...inputs.count),
        let high = bound(.max, of: formula, in: low...inputs.count)
      else { return (.or, []) }
      guard high < inputs.count else { return (.atLeast(low), inputs) }
      let notMore = nested(.not, [nested(.atLeast(high + 1), inputs, formula)], formula)
      return low == 0 ? (.or, [notMore]) : (.and, [nested(.atLeast(low), inputs, formula), notMore])
    default: return (.and, inputs)
    }
  }

  private func input(_ formula: ElementTree.Element, in container: Int) -> FaultTree.Node {
    switch tag(of: formula) {
    case .gate?, .event?, .basicEvent?, .houseEvent?:
      checkAttributes(of: formula)
      reportContent(of: formula)
      return reference(formula, in: container)
    case .constant?:
      checkAttributes(of: formula)
      reportContent(of: formula)
      return .constant(truthValue(of: formula) ?? false)
    case let tag? where TagSet.connectives.contains(tag):
      let decision = decision(of: formula, in: container)
      return nested(decision.connective, decision.inputs, formula)
    default:
      reportUnknown(formula, among: TagSet.formulas)
      return .constant(false)
    }
  }

  /// A gate without a name.
  private func nested(
    _ connective: FaultTree.Connective, _ inputs: [FaultTree.Node], _ formula: ElementTree.Element
  ) -> FaultTree.Node {
    let gate = tree.add(NamedFaultTree.Gate())
    places.gates.append(UInt32(offset(of: formula)))
    tree.define(gate, as: connective, of: inputs)
    return gate
  }

  private func reportContent(of element: ElementTree.Element) {
    reportText(in: element)
    for child in elements.children(of: element) { reportUnknown(child, among: []) }
  }

  private func hasRightArity(_ formula: ElementTree.Element, _ tag: Tag, _ count: Int) -> Bool {
    let (isRight, expected): (Bool, String) =
      switch tag {
      case .not: (count == 1, "one argument")
      case .imply: (count == 2, "two arguments")
      case .iff: (count >= 2, "two arguments or more")
      default: (count >= 1, "at least one argument")
      }
    if !isRight {
      report(
        .wrongArity, "“\(tag.name)” takes \(expected), not \(count == 0 ? "none" : "\(count)")",
        .tag(offset(of: formula)))
    }
    return isRight
  }

  private func bound(_ name: AttributeName, of formula: ElementTree.Element, in range: ClosedRange<Int>) -> Int? {
    guard let number = value(name, of: formula) else {
      reportMissing(name, of: formula)
      return nil
    }
    let text = elements.values[number]
    guard let bound = Int(text) else {
      report(
        .wrongValue, "“\(text)” is not a whole number", .value(offset(of: formula), attribute: name),
        suggestion: range.proposal)
      return nil
    }
    guard range.contains(bound) else {
      let count = elements.children(of: formula).reduce(0) { total, _ in total + 1 }
      report(
        .wrongArity,
        "“\(name.rawValue)” is \(bound), but “\(elements.name(of: formula))” has \(count) argument\(count == 1 ? "" : "s")",
        .value(offset(of: formula), attribute: name),
        suggestion: range.proposal)
      return nil
    }
    return bound
  }
}

extension ClosedRange<Int> {
  /// What a number in it can be, in words.
  fileprivate var proposal: String {
    lowerBound == upperBound ? "it can only be \(lowerBound)" : "a number from \(lowerBound) to \(upperBound)"
  }
}
