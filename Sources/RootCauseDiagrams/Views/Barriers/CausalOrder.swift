import RootCause

/// Where factors and controls stand between first causes and what came of them.
struct CausalOrder {
  let factors: [Factor]
  private let numbers: [Factor.ID: Int]
  /// How far each factor is, at most, from an end of the story.
  private var height: [Int]
  private var causes: [[Int]]
  /// Also what a factor only contributes to.
  private var effects: [[Int]]

  /// Follows links, not what is declared to feed back, and cuts other loops open. Linear.
  init(of investigation: Investigation) {
    factors = Array(investigation.factors)
    numbers = Dictionary(uniqueKeysWithValues: factors.enumerated().map { ($1.id, $0) })
    height = Array(repeating: 0, count: factors.count)
    causes = Array(repeating: [], count: factors.count)
    effects = causes
    var edges: [(from: Int, to: Int)] = []
    var isCause: [Bool] = []
    for (number, factor) in factors.enumerated() {
      let links = investigation.links(into: factor.id).filter { !$0.isFeedback }.map(\.id.cause)
      for cause in (links + factor.contributing).compactMap({ numbers[$0] }) { edges.append((cause, number)) }
      isCause += Array(repeating: true, count: links.count)
      isCause += Array(repeating: false, count: edges.count - isCause.count)
    }
    var behind = CausesBehind(nodes: factors.count, edges: edges)
    behind.walk(from: factors.indices.filter { factors[$0].kind == .outcome || factors[$0].kind == .impact })
    behind.walk(from: Array(factors.indices))
    for (index, edge) in edges.enumerated() where behind.isKept[index] {
      if isCause[index] { causes[edge.to].append(edge.from) }
      effects[edge.from].append(edge.to)
    }
    for number in behind.order.reversed() {
      height[number] = effects[number].reduce(0) { max($0, height[$1] + 1) }
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
    case .factor(let id): 2 * (numbers[id].map { height[$0] } ?? 0)
    case .link(let id): 2 * (numbers[id.effect].map { height[$0] } ?? 0) + 1
    }
  }

  /// What nothing recorded lies behind, among what a control stops and its causes: by its place among the factors.
  func firstCauses(behind control: Control) -> [Int] {
    let starts = control.stops.compactMap { target in
      switch target {
      case .factor(let id): numbers[id]
      case .link(let id): numbers[id.cause]
      }
    }
    return reached(from: starts, causes).filter { causes[$0].isEmpty }
  }

  /// The outcomes that come of what a control stops, or where there are none, the impacts: by their places.
  func targets(of control: Control) -> [Int] {
    let reached = reached(from: control.stopped.compactMap { numbers[$0] }, effects)
    let outcomes = reached.filter { factors[$0].kind == .outcome }
    return outcomes.isEmpty ? reached.filter { factors[$0].kind == .impact } : outcomes
  }

  private func reached(from starts: [Int], _ next: [[Int]]) -> [Int] {
    var seen = Array(repeating: false, count: factors.count)
    for start in starts { seen[start] = true }
    var stack = starts
    while let number = stack.popLast() {
      for other in next[number] where !seen[other] {
        seen[other] = true
        stack.append(other)
      }
    }
    return seen.indices.filter { seen[$0] }
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
