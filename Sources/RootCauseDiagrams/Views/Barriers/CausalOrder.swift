import RootCause

/// Where factors and controls stand between first causes and what came of them.
struct CausalOrder {
  private let investigation: Investigation
  /// How far each factor is, at most, from an end of the story.
  private var height: [Factor.ID: Int] = [:]
  private var causes: [Factor.ID: [Factor.ID]] = [:]
  /// Also what a factor only contributes to.
  private var effects: [Factor.ID: [Factor.ID]] = [:]

  /// Follows links, not what is declared to feed back, and cuts other loops open. Linear.
  init(of investigation: Investigation) {
    self.investigation = investigation
    let factors = Array(investigation.factors)
    let numbers = Dictionary(uniqueKeysWithValues: factors.enumerated().map { ($1.id, $0) })
    var edges: [(from: Int, to: Int)] = []
    var isCause: [Bool] = []
    for (number, factor) in factors.enumerated() {
      for link in investigation.links(into: factor.id) where !link.isFeedback {
        guard let cause = numbers[link.id.cause] else { continue }
        edges.append((cause, number))
        isCause.append(true)
      }
      for contributing in factor.contributing {
        guard let cause = numbers[contributing] else { continue }
        edges.append((cause, number))
        isCause.append(false)
      }
    }
    var behind = CausesBehind(nodes: factors.count, edges: edges)
    behind.walk(from: factors.indices.filter { factors[$0].kind == .outcome || factors[$0].kind == .impact })
    behind.walk(from: Array(factors.indices))
    for (index, edge) in edges.enumerated() where behind.isKept[index] {
      if isCause[index] { causes[factors[edge.to].id, default: []].append(factors[edge.from].id) }
      effects[factors[edge.from].id, default: []].append(factors[edge.to].id)
    }
    for number in behind.order.reversed() {
      let id = factors[number].id
      height[id] = (effects[id] ?? []).reduce(0) { max($0, (height[$1] ?? 0) + 1) }
    }
  }

  /// Controls in the order in which they would have acted: the one nearest to the causes first; of those equally far from
  /// the end, what prevents before what detects, mitigates and recovers, then as recorded.
  func sorted(_ controls: [Control]) -> [Control] {
    let keyed = controls.enumerated().map { index, control in
      (control, -(control.stops.map(distance).max() ?? -1), control.function?.rank ?? 0, index)
    }
    return keyed.sorted { ($0.1, $0.2, $0.3) < ($1.1, $1.2, $1.3) }.map(\.0)
  }

  /// What stands on a link stands between its cause and its effect.
  private func distance(_ target: Control.Target) -> Int {
    switch target {
    case .factor(let id): 2 * (height[id] ?? 0)
    case .link(let id): 2 * (height[id.effect] ?? 0) + 1
    }
  }

  /// What nothing recorded lies behind, among what a control stops and its causes.
  func firstCauses(behind target: Control.Target) -> Set<Factor.ID> {
    let start =
      switch target {
      case .factor(let id): id
      case .link(let id): id.cause
      }
    return reached(from: [start], causes).filter { causes[$0] == nil }
  }

  /// The outcomes that come of what a control stops, or where there are none, the impacts.
  func targets(of control: Control) -> Set<Factor.ID> {
    let reached = reached(from: control.stopped, effects)
    let outcomes = reached.filter { investigation[$0]?.kind == .outcome }
    return outcomes.isEmpty ? reached.filter { investigation[$0]?.kind == .impact } : outcomes
  }

  private func reached(from starts: [Factor.ID], _ next: [Factor.ID: [Factor.ID]]) -> Set<Factor.ID> {
    var seen = Set(starts)
    var stack = starts
    while let id = stack.popLast() {
      for other in next[id] ?? [] where seen.insert(other).inserted { stack.append(other) }
    }
    return seen
  }
}

extension Control.Function {
  /// The order in which controls of these functions act.
  fileprivate var rank: Int {
    switch self {
    case .prevent: 0
    case .detect: 1
    case .mitigate: 2
    case .recover: 3
    }
  }
}
