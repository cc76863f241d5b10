public import RootCause

/// Small investigations with everything in them that a world depends on, each from a number.
public struct RandomModel {
  private var state: UInt64
  private let sort: Sort

  /// What a model has much of.
  enum Sort: CaseIterable {
    /// Formulas that can't hold, refuted causes, loops.
    case faults
    /// Alternatives among things that are not known.
    case doubts
    /// Failed controls.
    case controls
  }

  public init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    sort = Sort.allCases[seed % 3]
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
  private mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }

  private mutating func hour() -> TimePoint? { TimePoint("2026-03-01T0\(1 + below(4)):00Z") }

  private mutating func formula(over ids: [Factor.ID], depth: Int) -> Formula {
    if depth == 0 || chance(sort == .faults ? 50 : 20) { return .factor(pick(ids)) }
    let inputs = (0..<(sort == .faults ? below(4) : 2 + below(2))).map { _ in
      formula(over: ids, depth: depth - 1)
    }
    switch below(sort == .faults ? 5 : 8) {
    case 0, 1: return .all(inputs)
    case 2: return .atLeast(sort == .faults ? below(4) : 1 + below(max(inputs.count, 1)), inputs)
    default: return .any(inputs)
    }
  }

  public mutating func investigation() throws -> Investigation {
    let ids = (0..<(3 + below(6))).map { Factor.ID("f\($0)") }
    var result = Investigation(title: "random")
    var factors: [Factor] = []
    for (index, id) in ids.enumerated() {
      var factor = Factor(id, index == 0 ? .outcome : pick([.outcome, .impact, .event, .condition]), "\(id)")
      // Without loops a factor's causes come after it.
      let causes = chance(sort == .faults ? 25 : 6) ? ids : Array(ids[(index + 1)...])
      if !causes.isEmpty, chance(70) { factor.because = formula(over: causes, depth: 2) }
      if chance(10) { factor.contributing = [pick(ids)] }
      if chance(sort == .doubts ? 60 : 15) { factor.certainty = pick([.presumptive, .disputed]) }
      if chance(sort == .faults ? 6 : 1) { factor.certainty = .refuted }
      if chance(15) { factor.certainty = .verified }
      if chance(20) { factor.time = hour().map(TimeSpan.at) }
      factors.append(factor)
    }
    let evidence = Evidence("E", "evidence")
    try result.edit { batch throws(InvestigationError) in
      try batch.add(evidence)
      for factor in factors { try batch.add(factor) }
    }
    for link in result.links {
      var link = link
      if chance(40) { link.necessity = pick([.yes, .no]) }
      if chance(40) { link.sufficiency = pick([.yes, .no]) }
      if chance(40) { link.evidence = ["E"] }
      if chance(6) { link.certainty = .presumptive }
      if chance(sort == .faults ? 4 : 1) { link.certainty = .refuted }
      try result.record(link)
    }
    try addControls(to: &result, ids)
    for index in 0..<below(3) {
      var hypothesis = Hypothesis(
        Hypothesis.ID("H\(index)"), "hypothesis", status: pick(Hypothesis.Status.allCases))
      hypothesis.about = .factor(pick(ids))
      if let link = result.links.first, chance(40) { hypothesis.about = .link(link.id) }
      try result.add(hypothesis)
    }
    result.milestones = [:]
    if chance(30) {
      for milestone in [Milestone.onset, .detected, .mitigated, .resolved] {
        result.milestones[milestone] = hour()
      }
    }
    return result
  }

  private mutating func addControls(to result: inout Investigation, _ ids: [Factor.ID]) throws {
    for index in 0..<(sort == .controls ? 3 + below(3) : 1 + below(4)) {
      var control = Control(Control.ID("c\(index)"), "control \(index)")
      control.status = pick(Control.Status.allCases)
      if control.status == .effective, chance(80) { control.status = .missing }
      for _ in 0..<(1 + below(3)) where !chance(15) {
        if let link = result.links.randomElement(at: below(1_000)), chance(50) {
          control.stops.append(.link(link.id))
        } else {
          control.stops.append(.factor(pick(ids)))
        }
      }
      if chance(35) { control.whyFailed = formula(over: ids, depth: 1) }
      if chance(15) { control.actsBy = hour() }
      if chance(10), let time = hour() { control.moves = [pick([.detected, .mitigated]): time] }
      if chance(30) { control.cost = Double(below(4)) }
      try result.add(control)
    }
  }

  /// Up to three interventions.
  public mutating func interventions(on investigation: Investigation, unknowns: [Unknown]) -> [Intervention] {
    (0..<below(4)).map { _ in
      let factor = investigation.factors[below(investigation.factors.count)].id
      let control = investigation.controls[below(investigation.controls.count)].id
      switch below(5) {
      case 0: return .putInPlace(control)
      case 1: return .takeAway(control)
      case 2: return .remove(factor)
      case 3: return .assume(factor)
      default: return unknowns.isEmpty ? .remove(factor) : .settle(unknowns[below(unknowns.count)], chance(50))
      }
    }
  }
}

extension Collection {
  fileprivate func randomElement(at number: Int) -> Element? {
    isEmpty ? nil : self[index(startIndex, offsetBy: number % count)]
  }
}
