import RootCause

/// The definitions of the counterfactuals guide, read off an investigation in the plainest way: every assignment of the
/// unknowns is tried, and a world is what is left when nothing changes any more.
struct Oracle {
  let investigation: Investigation
  let unknowns: [Unknown]
  private(set) var facts: [Factor.ID] = []
  /// The assignments that fit the record, and the actual world under each.
  private(set) var fitting: [Assignment] = []
  private(set) var actual: [Assignment: Outcome] = [:]
  private(set) var unexplained: [Factor.ID] = []
  let links: [Link]
  private let places: [Unknown: Int]
  private var stoppers: [Control.Target: [Control]] = [:]
  /// The factors that never occur, because the record says that they did not and nothing else kept them from it.
  private(set) var refuted: Set<Factor.ID> = []
  /// Links whose necessity is not trusted: their effects may come about without them.
  var doubted: Set<Link.ID> = []
  /// Links that may not be used.
  var avoided: Set<Link.ID> = []
  /// What is taken for known about the unknowns.
  private var known: [Unknown: Bool] = [:]

  /// One bit for each unknown; set: the factor occurred, the link is real, the control worked.
  typealias Assignment = Int

  init(_ investigation: Investigation) {
    self.investigation = investigation
    links = investigation.links
    let open = investigation.hypotheses.filter { [.open, .weakened, .untestable].contains($0.status) }
    func isOpen(_ certainty: Certainty, _ about: Hypothesis.About) -> Bool {
      switch certainty {
      case .refuted: false
      case .presumptive, .disputed: true
      case .asserted, .verified: open.contains { $0.about == about }
      }
    }
    var unknowns: [Unknown] = []
    var facts: [Factor.ID] = []
    for factor in investigation.factors {
      if isOpen(factor.certainty, .factor(factor.id)) { unknowns.append(.factor(factor.id)) }
      let isDoubted = open.contains { $0.about == .factor(factor.id) }
      if factor.certainty == .verified || (factor.certainty == .asserted && !isDoubted) { facts.append(factor.id) }
    }
    for link in links where isOpen(link.certainty, .link(link.id)) { unknowns.append(.link(link.id)) }
    for control in investigation.controls where control.status == .unknown { unknowns.append(.control(control.id)) }
    self.unknowns = unknowns
    places = Dictionary(uniqueKeysWithValues: unknowns.enumerated().map { ($1, $0) })
    for control in investigation.controls {
      for target in Set(control.stops) where !Self.comesTooLate(control, for: target, in: investigation) {
        stoppers[target, default: []].append(control)
      }
    }
    guard unknowns.count <= 6 else { return }
    refuted = Set(investigation.factors.filter { $0.certainty == .refuted && $0.because == nil }.map(\.id))
    let unexpected = world([], worst).factors
    refuted.formUnion(investigation.factors.filter { $0.certainty == .refuted && unexpected.contains($0.id) }.map(\.id))
    let produced = world([], worst).factors
    unexplained = facts.filter { !produced.contains($0) }
    self.facts = facts.filter { produced.contains($0) }
    for assignment in 0..<(1 << unknowns.count) {
      let outcome = world([], assignment)
      if self.facts.allSatisfy(outcome.factors.contains) {
        fitting.append(assignment)
        actual[assignment] = outcome
      }
    }
  }

  private static func comesTooLate(
    _ control: Control, for target: Control.Target, in investigation: Investigation
  ) -> Bool {
    let latest: Int64? =
      switch target {
      case .factor(let id): investigation[id]?.time?.latest
      case .link(let id): investigation[id.effect]?.time?.latest
      }
    guard let acts = control.actsBy?.earliest, let latest else { return false }
    return acts > latest
  }

  /// The controls that stop something and do not come too late for it.
  func stoppers(of target: Control.Target) -> [Control] { stoppers[target] ?? [] }

  /// Everything at its worst, but for what is known.
  var worst: Assignment {
    unknowns.indices.reduce(0) { known[unknowns[$1]] ?? Self.worst(unknowns[$1]) ? $0 | 1 << $1 : $0 }
  }

  /// The same with an unknown known; nil if that does not fit the record.
  func knowing(_ unknown: Unknown, _ value: Bool) -> Oracle? {
    var result = self
    result.known[unknown] = value
    result.fitting = fitting.filter { self.value(of: unknown, in: $0) == value }
    return result.fitting.isEmpty ? nil : result
  }

  func value(of unknown: Unknown, in assignment: Assignment) -> Bool? {
    places[unknown].map { assignment >> $0 & 1 == 1 }
  }

  func toggling(_ unknown: Unknown, in assignment: Assignment) -> Assignment {
    places[unknown].map { assignment ^ (1 << $0) } ?? assignment
  }

  static func worst(_ unknown: Unknown) -> Bool { if case .control = unknown { false } else { true } }

  /// What occurs, passes and works in one world.
  struct Outcome: Equatable {
    var factors: Set<Factor.ID> = []
    var links: Set<Link.ID> = []
    var working: Set<Control.ID> = []
  }

  func world(_ interventions: [Intervention], _ assignment: Assignment) -> Outcome {
    var outcome = Outcome()
    while true {
      let next = step(outcome.factors, interventions, assignment)
      if next == outcome { return outcome }
      outcome = next
    }
  }

  private func step(
    _ factors: Set<Factor.ID>, _ interventions: [Intervention], _ assignment: Assignment
  ) -> Outcome {
    var next = Outcome()
    for control in investigation.controls where works(control, factors, interventions, assignment) {
      next.working.insert(control.id)
    }
    func isStopped(_ target: Control.Target) -> Bool {
      stoppers(of: target).contains { next.working.contains($0.id) }
    }
    next.links = doubted
    for link in links where !avoided.contains(link.id) {
      if factors.contains(link.id.cause), link.certainty != .refuted,
        value(of: .link(link.id), in: assignment) != false,
        !isStopped(.link(link.id))
      {
        next.links.insert(link.id)
      }
    }
    for factor in investigation.factors {
      if interventions.contains(.remove(factor.id)) { continue }
      if interventions.contains(.assume(factor.id)) {
        next.factors.insert(factor.id)
        continue
      }
      if refuted.contains(factor.id) || value(of: .factor(factor.id), in: assignment) == false { continue }
      if isStopped(.factor(factor.id)) { continue }
      if let formula = factor.because,
        !holds(formula, { next.links.contains(Link.ID($0, factor.id)) })
      {
        continue
      }
      next.factors.insert(factor.id)
    }
    return next
  }

  private func works(
    _ control: Control, _ factors: Set<Factor.ID>, _ interventions: [Intervention], _ assignment: Assignment
  ) -> Bool {
    if interventions.contains(.putInPlace(control.id)) { return true }
    if interventions.contains(.takeAway(control.id)) { return false }
    switch control.status {
    case .effective: return true
    case .proposed: return false
    case .unknown: return value(of: .control(control.id), in: assignment) == true
    case .partial, .failed, .bypassed, .inadequate, .missing:
      guard let reason = control.whyFailed else { return false }
      return !holds(reason, factors.contains)
    }
  }

  func holds(_ formula: Formula, _ leaf: (Factor.ID) -> Bool) -> Bool {
    switch formula {
    case .factor(let id): leaf(id)
    case .all(let inputs): inputs.allSatisfy { holds($0, leaf) }
    case .any(let inputs): inputs.contains { holds($0, leaf) }
    case .atLeast(let count, let inputs): inputs.filter { holds($0, leaf) }.count >= count
    }
  }

  /// Whether something holds in all assignments, in none, or on what it depends.
  enum Answer: Equatable {
    case always, never
    case depends([Unknown])
  }

  func answer(over assignments: [Assignment], _ holds: (Assignment) -> Bool) -> Answer {
    let values = Dictionary(uniqueKeysWithValues: assignments.map { ($0, holds($0)) })
    if values.values.allSatisfy({ $0 }) { return .always }
    if values.values.allSatisfy({ !$0 }) { return .never }
    return .depends(
      unknowns.filter { unknown in
        values.contains { assignment, value in
          values[toggling(unknown, in: assignment)].map { $0 != value } ?? false
        }
      })
  }
}
