import Foundation
import RootCause

/// One world to be worked out by both engines.
struct Case {
  let interventions: [Intervention]
  /// What the page's engine is given, as JSON.
  let input: String
  /// What the library says.
  let expected: Answer
  private let circuit: Circuit
  private let changes: [Int: Bool]

  /// Nil if there is no such world but for a contradiction with the facts.
  init?(_ interventions: [Intervention], of counterfactuals: Counterfactuals) {
    let circuit = counterfactuals.circuit
    let factors = circuit.factors.count
    let controls = circuit.controls.count
    let unknowns = factors + controls + circuit.links.count
    func factor(_ id: Factor.ID) -> Int { circuit.factors.firstIndex(of: id.rawValue) ?? -1 }
    func control(_ id: Control.ID) -> Int { factors + (circuit.controls.firstIndex(of: id.rawValue) ?? -1) }
    var changes: [Int: Bool] = [:]
    var settled: [Int: Bool] = [:]
    for intervention in interventions {
      switch intervention {
      case .putInPlace(let id): changes[control(id)] = false
      case .takeAway(let id): changes[control(id)] = true
      case .remove(let id): changes[factor(id)] = false
      case .assume(let id): changes[factor(id)] = true
      case .settle(let unknown, let value):
        guard let index = counterfactuals.unknowns.firstIndex(where: { $0.unknown == unknown }) else { return nil }
        if case .control = unknown { settled[unknowns + index] = !value } else { settled[unknowns + index] = value }
      }
    }
    func pairs(_ values: [Int: Bool]) -> String {
      "[" + values.sorted { $0.key < $1.key }.map { "[\($0.key),\($0.value)]" }.joined(separator: ",") + "]"
    }
    guard let text = try? String(decoding: JSONEncoder().encode(circuit), as: UTF8.self) else { return nil }
    self.interventions = interventions
    self.circuit = circuit
    self.changes = changes
    input = "{\"circuit\":\(text),\"changes\":\(pairs(changes)),\"settled\":\(pairs(settled))}"
    do {
      expected = Answer(try counterfactuals.world(given: interventions), of: counterfactuals)
    } catch CounterfactualError.contradictsRecord(let facts) {
      expected = Answer(contradicted: facts.map(factor))
    } catch {
      return nil
    }
  }

  /// Whether a factor is on where of all factors without causes and all controls only these are.
  func holds(_ factor: Int, with way: [Int]) -> Bool {
    let firstControl = circuit.factors.count
    let firstLink = firstControl + circuit.controls.count
    var isOn = circuit.need.map { _ in false }
    func isLeaf(_ node: Int) -> Bool {
      node < firstControl
        ? circuit.formulaInputs[node] == 0 : node < firstLink && circuit.inputs[node].isEmpty
    }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for node in isOn.indices where !isOn[node] {
        let inputs = circuit.inputs[node].count { isOn[Int($0)] }
        let isReached = circuit.need[node] >= 0 && inputs >= Int(circuit.need[node])
        let counts =
          changes[node].map { $0 && way.contains(node) } ?? (isReached && (!isLeaf(node) || way.contains(node)))
        if counts {
          isOn[node] = true
          hasChanged = true
        }
      }
    }
    return isOn[factor]
  }
}

/// What an engine says of a world.
struct Answer: Codable, Equatable {
  var states: [NodeState]?
  var breaks: [CutPlace]?
  var contradicted: [Int]?
  var ways: [[Int]?]?

  struct NodeState: Codable, Equatable {
    /// 0: it does not occur, 1: it occurs, 2: undetermined; of a control: 0 works, 1 does not.
    var state: Int
    var unknowns: [Int]
    var isCutShort: Bool
  }

  struct CutPlace: Codable, Equatable {
    var node: Int
    var reason: String
    var controls: [Int]
  }

  init(contradicted: [Int]) { self.contradicted = contradicted }

  init(_ world: World, of counterfactuals: Counterfactuals) {
    let it = counterfactuals.investigation
    let circuit = counterfactuals.circuit
    let firstLink = circuit.factors.count + circuit.controls.count
    let unknowns = firstLink + circuit.links.count
    func open(_ questions: Bounded<[OpenQuestion]>) -> NodeState {
      let nodes = questions.value.compactMap { question in
        counterfactuals.unknowns.firstIndex { $0.unknown == question.unknown }.map { unknowns + $0 }
      }
      return NodeState(state: 2, unknowns: nodes, isCutShort: questions.limit != nil)
    }
    func state(_ state: State?) -> NodeState {
      switch state {
      case .occurs: NodeState(state: 1, unknowns: [], isCutShort: false)
      case .undetermined(let questions): open(questions)
      case .doesNotOccur, nil: NodeState(state: 0, unknowns: [], isCutShort: false)
      }
    }
    let links = circuit.links.map { Link.ID(it.factors[Int($0[0])].id, it.factors[Int($0[1])].id) }
    states =
      it.factors.map { state(world.state(of: $0.id)) }
      + it.controls.map { control in
        switch world.state(of: control.id) {
        case .doesNotWork, nil: NodeState(state: 1, unknowns: [], isCutShort: false)
        case .works: NodeState(state: 0, unknowns: [], isCutShort: false)
        case .undetermined(let questions): open(questions)
        }
      } + links.map { state(world.state(of: $0)) }
    breaks = world.firstBreaks.map { item in
      let node =
        switch item.place {
        case .factor(let id): circuit.factors.firstIndex(of: id.rawValue) ?? -1
        case .link(let id): firstLink + (links.firstIndex(of: id) ?? -1)
        }
      switch item.reason {
      case .stopped(let controls):
        return CutPlace(
          node: node, reason: "stopped",
          controls: controls.map { circuit.factors.count + (circuit.controls.firstIndex(of: $0.rawValue) ?? -1) })
      case .removed: return CutPlace(node: node, reason: "removed", controls: [])
      case .settled, .incomplete: return CutPlace(node: node, reason: "settled", controls: [])
      }
    }
  }

  /// What there is in it.
  var kinds: Set<String> {
    var kinds = Set(breaks?.map(\.reason) ?? [])
    for state in states ?? [] { kinds.insert(["doesNotOccur", "occurs", "undetermined"][state.state]) }
    if contradicted != nil { kinds.insert("contradicted") }
    return kinds
  }
}
