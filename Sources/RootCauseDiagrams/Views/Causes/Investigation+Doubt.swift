import RootCause

extension Investigation {
  /// The factors that depend on some of these unknowns, over formulas, controls or reasons why controls failed. Linear.
  func factors(dependingOn unknowns: [Unknown]) -> Set<Factor.ID> {
    var effects: [Factor.ID: Set<Factor.ID>] = [:]
    for factor in factors {
      for cause in factor.because?.factors ?? [] { effects[cause, default: []].insert(factor.id) }
    }
    for control in controls {
      for reason in control.whyFailed?.factors ?? [] { effects[reason, default: []].formUnion(control.stopped) }
    }
    var waiting: [Factor.ID] = unknowns.flatMap { unknown -> [Factor.ID] in
      switch unknown {
      case .factor(let id): [id]
      case .link(let id): [id.effect]
      case .control(let id): self[id]?.stopped ?? []
      }
    }
    var result: Set<Factor.ID> = []
    while let id = waiting.popLast() {
      if result.insert(id).inserted { waiting += effects[id] ?? [] }
    }
    return result
  }

  /// The hypotheses about each factor, in words.
  var hypothesesInWords: [Factor.ID: [String]] {
    var result: [Factor.ID: [String]] = [:]
    for hypothesis in hypotheses {
      guard case .factor(let id) = hypothesis.about else { continue }
      result[id, default: []].append(
        "\(hypothesis.status.rawValue) hypothesis \(hypothesis.id): \(hypothesis.statement)")
    }
    return result
  }
}

extension Control {
  /// The factors that do not come about, or not by that link, while it works.
  var stopped: [Factor.ID] {
    stops.map {
      switch $0 {
      case .factor(let id): id
      case .link(let id): id.effect
      }
    }
  }
}
