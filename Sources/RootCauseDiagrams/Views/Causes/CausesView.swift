import RootCause

/// Builds the nodes and lines of the causes view: the graph of factors, with gates where causes combine and plates where
/// controls stand.
struct CausesView {
  let investigation: Investigation
  let counterfactuals: Counterfactuals
  /// The factors drawn.
  let kept: Set<Factor.ID>
  var nodes: [Diagram.Node] = []
  var lines: [Diagram.Line] = []
  /// What comes along each line, in the order of the lines.
  var flows: [Flow] = []
  /// The control behind each plate.
  var plates: [Diagram.Node.ID: Plate] = [:]
  /// The factors of which some picture says more in a line of its own: what some world may leave undetermined, what
  /// decides, what every chain passes.
  private let remarkable: Set<Factor.ID>
  private let guards: Guards
  private let addresses: Addresses
  /// The hypotheses about each factor, in words.
  private let hypotheses: [Factor.ID: [String]]
  /// The controls whose reasons for failing are drawn already, at the first of their plates.
  private var explained: Set<Control.ID> = []
  /// What goes on from a guarded link, once its plates are drawn.
  private var passages: [Link.ID: Passage] = [:]

  /// A control, and what it stops where its plate stands.
  struct Plate {
    var control: Control.ID
    var target: Control.Target
  }

  /// What comes along a line: a factor's occurrence or a formula's truth, past these controls.
  struct Flow {
    var source: Formula
    /// The effect whose formula it is, or nil where the formula says why a control failed.
    var effect: Factor.ID?
    var past: [Control.ID] = []
    /// Whether it has come all along a link, so that whether the link is real matters.
    var isWholeLink = false
  }

  /// Where a line begins, with what comes along it.
  private struct Passage {
    var node: Diagram.Node.ID
    var flow: Flow
  }

  init(of investigation: Investigation, showsRefuted: Bool, limits: Limits = Limits()) {
    self.investigation = investigation
    counterfactuals = Counterfactuals(of: investigation, limits: limits)
    remarkable = counterfactuals.remarkable
    kept = showsRefuted ? Set(investigation.factors.map(\.id)) : investigation.factorsNotRefuted
    guards = Guards(of: investigation)
    addresses = Addresses(of: investigation)
    hypotheses = investigation.hypothesesInWords
    for factor in investigation.factors where kept.contains(factor.id) { draw(factor) }
  }

  private mutating func draw(_ factor: Factor) {
    var node = Diagram.Node(factor)
    node.address = addresses.first(of: factor.evidence)
    if remarkable.contains(factor.id) { node.finding = "" }
    node.facts += hypotheses[factor.id] ?? []
    nodes.append(node)
    let controls = guards.onFactor[factor.id] ?? []
    // From the cause to the effect, so that the last plate stands next to the factor.
    let plates = controls.map { drawPlate($0, on: .factor(factor.id)) }
    let entry = plates.first ?? factor.id.rawValue
    // What meets these plates has come all along the links, also where there is only one of them.
    let flow = Flow(
      source: factor.because.map { .all([$0]) } ?? .factor(factor.id), effect: factor.because == nil ? nil : factor.id)
    for (index, plate) in plates.enumerated() {
      let next = index + 1 < plates.count ? plates[index + 1] : factor.id.rawValue
      var passed = flow
      passed.past = controls[...index].map(\.id)
      connect(Passage(node: plate, flow: passed), to: next)
    }
    if let formula = factor.because {
      draw(formula, into: entry, owner: factor.id.rawValue, effect: factor.id)
    }
    drawContributing(factor)
  }

  private mutating func drawContributing(_ factor: Factor) {
    for cause in factor.contributing where kept.contains(cause) {
      let line = Diagram.Line(
        cause.rawValue, factor.id.rawValue, ending: .hollowArrow, label: "contributes", notation: [.contributes])
      append(line, Flow(source: .factor(cause)))
    }
    for earlier in factor.after where kept.contains(earlier) {
      var line = Diagram.Line(earlier.rawValue, factor.id.rawValue, ending: .open, notation: [.precedes])
      line.placesNodes = false
      line.facts = ["\(earlier) came before \(factor.id)"]
      append(line, Flow(source: .factor(earlier)))
    }
  }

  /// Draws a formula so that it leads into a node: a line from a single factor, a gate for more.
  ///
  /// - Parameters:
  ///   - owner: What the gates are named after.
  ///   - effect: The factor it explains, or nil where it says why a control failed.
  private mutating func draw(_ formula: Formula, into target: Diagram.Node.ID, owner: String, effect: Factor.ID?) {
    var gates = 0
    func walk(_ formula: Formula, into target: Diagram.Node.ID, view: inout CausesView) {
      if case .factor(let cause) = formula {
        view.drawLink(from: cause, to: target, effect: effect)
        return
      }
      if formula.inputs.count == 1, formula.isPlainGroup {
        walk(formula.inputs[0], into: target, view: &view)
        return
      }
      gates += 1
      let id = "\(owner)#\(gates)"
      var gate = Diagram.Node(id, .gate, formula.gateWords, notation: [formula.gateNotation])
      gate.facts = [formula.gateMeaning]
      view.nodes.append(gate)
      view.connect(Passage(node: id, flow: Flow(source: formula, effect: effect)), to: target, why: effect == nil)
      for input in formula.inputs { walk(input, into: id, view: &view) }
    }
    walk(formula, into: target, view: &self)
  }

  private mutating func drawLink(from cause: Factor.ID, to target: Diagram.Node.ID, effect: Factor.ID?) {
    guard kept.contains(cause) else { return }
    let start = Passage(node: cause.rawValue, flow: Flow(source: .factor(cause), effect: effect))
    guard let effect else {
      connect(start, to: target, why: true)
      return
    }
    let id = Link.ID(cause, effect)
    var last = passage(along: id, from: start)
    last.flow.isWholeLink = true
    connect(last, to: target, link: investigation.link(id))
  }

  /// Draws the plates on a link, once, and says where it goes on from.
  private mutating func passage(along id: Link.ID, from start: Passage) -> Passage {
    if let passage = passages[id] { return passage }
    var passage = start
    for control in guards.onLink[id] ?? [] {
      let plate = drawPlate(control, on: .link(id))
      connect(passage, to: plate, link: investigation.link(id))
      passage.node = plate
      passage.flow.past.append(control.id)
    }
    passages[id] = passage
    return passage
  }

  private mutating func drawPlate(_ control: Control, on target: Control.Target) -> Diagram.Node.ID {
    let id = control.stops.count == 1 ? control.id.rawValue : "\(control.id)@\(target.compact)"
    guard plates.updateValue(Plate(control: control.id, target: target), forKey: id) == nil else { return id }
    var node = Diagram.Node(control, id: id)
    node.address = addresses.first(of: control.evidence)
    nodes.append(node)
    if let reasons = control.whyFailed, explained.insert(control.id).inserted {
      draw(reasons, into: id, owner: id, effect: nil)
    }
    return id
  }

  private mutating func connect(_ passage: Passage, to target: Diagram.Node.ID, link: Link? = nil, why: Bool = false) {
    var line = Diagram.Line(passage.node, target)
    if why {
      line.notation.append(.whyFailed)
      line.entersFromSide = plates[target] != nil
    }
    if let link { line.describe(link, isFirst: passage.flow.past.isEmpty) }
    append(line, passage.flow)
  }

  private mutating func append(_ line: Diagram.Line, _ flow: Flow) {
    lines.append(line)
    flows.append(flow)
  }
}

extension Counterfactuals {
  /// The factors of which some picture of the causes says more than the record does. Linear.
  fileprivate var remarkable: Set<Factor.ID> {
    var result = investigation.factors(dependingOn: unknowns.map(\.unknown))
    result.formUnion(investigation.factors.lazy.filter { $0.because == nil }.map(\.id))
    for outcome in whatMatters { result.formUnion((try? singlePoints(on: outcome)) ?? []) }
    return result
  }
}
