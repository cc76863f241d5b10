import OrderedCollections

/// Turns an investigation into a ``Network``. Linear in the investigation.
struct NetworkCompiler {
  private let investigation: Investigation
  private var network = Network()
  /// For each factor named in a formula, in the order of the walk: its link, so that ids are looked up only once.
  private var linkOccurrences: [Int32] = []
  private var nextOccurrence = 0
  private var edgeInputs: [Int32] = []
  private var edgeConsumers: [Int32] = []

  static func compile(_ investigation: Investigation) -> Network {
    var compiler = NetworkCompiler(investigation: investigation)
    compiler.collectLinks()
    compiler.collectQuestions()
    compiler.connectFactors()
    compiler.connectQuestions()
    compiler.connectControls()
    compiler.network.layOut(from: compiler.edgeInputs, to: compiler.edgeConsumers)
    compiler.holdRefuted()
    return compiler.network
  }

  private init(investigation: Investigation) {
    self.investigation = investigation
    network.factorCount = investigation.factors.count
    network.controlCount = investigation.controls.count
  }

  private mutating func collectLinks() {
    // For each cause the last link made for it; it belongs to the current effect if it is not older than its first.
    var latest = [Int32](repeating: -1, count: network.factorCount)
    for (effect, factor) in investigation.factors.enumerated() {
      let first = Int32(network.links.count)
      network.linkStart.append(first)
      factor.because?.forEachFactor { id in
        guard let cause = investigation.factors.index(of: id) else { return }
        if latest[cause] < first {
          latest[cause] = Int32(network.links.count)
          var link = NetworkLink(cause: Int32(cause), effect: Int32(effect))
          if let record = investigation.recordedLinks[Link.ID(id, factor.id)] {
            link.isNecessityTested = record.necessity != .untested && !record.evidence.isEmpty
            link.isSufficiencyAsked = record.sufficiency != .untested
          }
          network.links.append(link)
        }
        linkOccurrences.append(latest[cause])
      }
    }
    network.linkStart.append(Int32(network.links.count))
  }

  private mutating func collectQuestions() {
    var aboutFactors: [Factor.ID: [Hypothesis.ID]] = [:]
    var aboutLinks: [Link.ID: [Hypothesis.ID]] = [:]
    for hypothesis in investigation.hypotheses where hypothesis.status.isUnresolved {
      switch hypothesis.about {
      case .factor(let id): aboutFactors[id, default: []].append(hypothesis.id)
      case .link(let id): aboutLinks[id, default: []].append(hypothesis.id)
      case nil: break
      }
    }
    for (index, factor) in investigation.factors.enumerated() {
      let hypotheses = aboutFactors[factor.id] ?? []
      if factor.certainty.leavesOpen(hypotheses) {
        network.questions.append(OpenQuestion(.factor(factor.id), hypotheses: hypotheses))
      }
      if factor.certainty == .verified || factor.certainty == .asserted && hypotheses.isEmpty {
        network.facts.append(network.factor(index))
      }
    }
    for link in network.links where !investigation.recordedLinks.isEmpty || !aboutLinks.isEmpty {
      let id = self.id(of: link)
      let hypotheses = aboutLinks[id] ?? []
      if (investigation.recordedLinks[id]?.certainty ?? .asserted).leavesOpen(hypotheses) {
        network.questions.append(OpenQuestion(.link(id), hypotheses: hypotheses))
      }
    }
    for control in investigation.controls where control.status == .unknown {
      network.questions.append(OpenQuestion(.control(control.id)))
    }
    network.need = [Int32](
      repeating: 0,
      count: network.factorCount + network.controlCount + network.links.count + network.questions.count)
  }

  private func id(of link: NetworkLink) -> Link.ID {
    Link.ID(investigation.factors[Int(link.cause)].id, investigation.factors[Int(link.effect)].id)
  }

  private mutating func connect(_ input: Int32, to consumer: Int32) {
    edgeInputs.append(input)
    edgeConsumers.append(consumer)
    // What is refuted needs what can't be had, whatever else it needs.
    if network.need[Int(consumer)] < Network.never { network.need[Int(consumer)] += 1 }
  }

  private mutating func connectFactors() {
    for (index, factor) in investigation.factors.enumerated() {
      if let formula = factor.because {
        connect(formula, to: network.factor(index)) { compiler, _ in
          defer { compiler.nextOccurrence += 1 }
          return compiler.network.link(Int(compiler.linkOccurrences[compiler.nextOccurrence]))
        }
      } else if factor.certainty != .refuted {
        network.elements.append(network.factor(index))
      }
      network.formulaInputs.append(network.need[index])
      if factor.certainty == .refuted, factor.because == nil || network.need[index] == 0 {
        network.need[index] = Network.never
      }
    }
    for (index, link) in network.links.enumerated() {
      connect(link.cause, to: network.link(index))
      if !investigation.recordedLinks.isEmpty, investigation.recordedLinks[id(of: link)]?.certainty == .refuted {
        network.need[Int(network.link(index))] = Network.never
      }
    }
  }

  /// A refuted factor with causes is a near miss where something else kept it from coming about, a control that held, say:
  /// without that it would have. Where nothing does, the record alone says that it did not, and that holds in every world.
  private mutating func holdRefuted() {
    let refuted = investigation.factors.indices.filter {
      investigation.factors[$0].certainty == .refuted && network.need[$0] != Network.never
    }
    guard !refuted.isEmpty else { return }
    var evaluation = Evaluation(network)
    evaluation.run(network, Changes())
    for index in refuted where evaluation.isOn[index] { network.need[index] = Network.never }
  }

  private mutating func connectQuestions() {
    for (index, question) in network.questions.enumerated() {
      switch question.unknown {
      case .factor(let id):
        guard let factor = investigation.factors.index(of: id) else { continue }
        connect(network.unknown(index), to: network.factor(factor))
      case .link(let id):
        guard let link = network.index(of: id, in: investigation) else { continue }
        connect(network.unknown(index), to: network.link(link))
      case .control(let id):
        guard let control = investigation.controls.index(of: id) else { continue }
        connect(network.unknown(index), to: network.control(control))
      }
    }
  }

  private mutating func connectControls() {
    for (index, control) in investigation.controls.enumerated() {
      let node = network.control(index)
      switch control.status {
      case .effective: network.need[Int(node)] = Network.never
      case .proposed, .unknown: break
      case .partial, .failed, .bypassed, .inadequate, .missing:
        guard let reason = control.whyFailed else {
          network.elements.append(node)
          break
        }
        connect(reason, to: node) { compiler, id in
          compiler.investigation.factors.index(of: id).map(compiler.network.factor)
        }
      }
      for target in control.stops {
        let stopped: Int32?
        let effect: Factor?
        switch target {
        case .factor(let id):
          stopped = investigation.factors.index(of: id).map(network.factor)
          effect = investigation[id]
        case .link(let id):
          stopped = network.index(of: id, in: investigation).map(network.link)
          effect = investigation[id.effect]
        }
        if let earliest = control.actsBy?.earliest, let latest = effect?.time?.latest, earliest > latest {
          network.tooLate.append(LateStop(control.id, target))
        } else if let stopped {
          connect(node, to: stopped)
        }
      }
    }
  }

  /// Makes a node need a formula: all the inputs of an `all` at its top, or the gate of anything else.
  private mutating func connect(
    _ formula: Formula, to node: Int32, _ leaf: (inout NetworkCompiler, Factor.ID) -> Int32?
  ) {
    if case .all(let inputs) = formula {
      for input in inputs { connect(input, to: node, leaf) }
    } else if let input = gate(for: formula, leaf) {
      connect(input, to: node)
    }
  }

  /// The node that is on when the formula holds. Recursion is bounded by ``Formula/maximumDepth``.
  private mutating func gate(for formula: Formula, _ leaf: (inout NetworkCompiler, Factor.ID) -> Int32?) -> Int32? {
    if case .factor(let id) = formula { return leaf(&self, id) }
    let inputs = formula.inputs.compactMap { gate(for: $0, leaf) }
    let need =
      switch formula {
      case .factor, .all: inputs.count
      case .any: 1
      case .atLeast(let count, _): max(count, 0)
      }
    if inputs.count == 1, need == 1 { return inputs[0] }
    let node = Int32(network.need.count)
    network.need.append(0)
    for input in inputs { connect(input, to: node) }
    network.need[Int(node)] = need > inputs.count ? Network.never : Int32(need)
    return node
  }
}

extension Network {
  /// The number of a link, or nil if the investigation has no such link. Linear in the links into the effect.
  func index(of id: Link.ID, in investigation: Investigation) -> Int? {
    guard let effect = investigation.factors.index(of: id.effect),
      let cause = investigation.factors.index(of: id.cause)
    else { return nil }
    return (Int(linkStart[effect])..<Int(linkStart[effect + 1])).first { links[$0].cause == Int32(cause) }
  }

  /// Sorts edges by consumer and by input, each stably.
  fileprivate mutating func layOut(from edgeInputs: [Int32], to edgeConsumers: [Int32]) {
    (inputStart, inputs) = Self.grouped(edgeInputs, by: edgeConsumers, count: count)
    (consumerStart, consumers) = Self.grouped(edgeConsumers, by: edgeInputs, count: count)
    initial = need.indices.filter { need[$0] == 0 }.map(Int32.init)
  }

  private static func grouped(_ values: [Int32], by keys: [Int32], count: Int) -> (starts: [Int32], values: [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var result = [Int32](repeating: 0, count: values.count)
    for (value, key) in zip(values, keys) {
      result[Int(next[Int(key)])] = value
      next[Int(key)] += 1
    }
    return (starts, result)
  }
}

extension Formula {
  /// Calls a function with each factor as often as it is named, depth first from the left.
  fileprivate func forEachFactor(_ body: (Factor.ID) -> Void) {
    if case .factor(let id) = self { return body(id) }
    for input in inputs { input.forEachFactor(body) }
  }
}

extension Certainty {
  /// Whether a factor or link of this certainty, with these unresolved hypotheses about it, is an unknown.
  fileprivate func leavesOpen(_ hypotheses: [Hypothesis.ID]) -> Bool {
    switch self {
    case .presumptive, .disputed: true
    case .asserted, .verified: !hypotheses.isEmpty
    case .refuted: false
    }
  }
}
