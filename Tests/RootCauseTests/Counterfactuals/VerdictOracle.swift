import RootCause

extension Oracle {
  /// What a verdict has to be, as far as it is the same whichever certificate shows it.
  enum Expected: Equatable {
    case prevents
    case preventsJointly([[Control.ID]])
    case mitigates([Factor.ID], moves: Bool)
    case mayReduce([Factor.ID])
    case noEffect(isAlreadyWorking: Bool, sparing: [Unknown] = [])
    case undetermined([Unknown])
    case withheld
    case didNotOccur
  }

  func verdict(of control: Control.ID, on target: Factor.ID) -> Expected {
    let cone = causes(behind: target)
    if unexplained.contains(where: cone.contains) { return .withheld }
    guard let actual = actual[worst] else { return .withheld }
    if !actual.factors.contains(target) { return .didNotOccur }
    if actual.working.contains(control) { return .noEffect(isAlreadyWorking: true) }

    let occurred = fitting.filter { self.actual[$0]?.factors.contains(target) ?? false }
    let worlds = Dictionary(uniqueKeysWithValues: occurred.map { ($0, world([.putInPlace(control)], $0).factors) })
    func remains(_ factor: Factor.ID) -> (Assignment) -> Bool {
      { worlds[$0]?.contains(factor) ?? false }
    }
    switch answer(over: occurred, remains(target)) {
    case .never: return .prevents
    case .depends(let unknowns): return .undetermined(unknowns)
    case .always: break
    }

    var spared: [Factor.ID] = []
    var open: Set<Unknown> = []
    for impact in investigation.factors(of: .impact).map(\.id)
    where impact != target && actual.factors.contains(impact) && causes(behind: impact).contains(target) {
      switch answer(over: occurred.filter { self.actual[$0]?.factors.contains(impact) ?? false }, remains(impact)) {
      case .never: spared.append(impact)
      case .depends(let unknowns): open.formUnion(unknowns)
      case .always: break
      }
    }
    let new = world([.putInPlace(control)], worst)
    let moves = investigation.controls.contains { other in
      new.working.contains(other.id) && !actual.working.contains(other.id)
        && other.moves.contains { milestone, time in
          investigation.milestones[milestone].map { time.earliest < $0.earliest } ?? false
        }
    }
    if !spared.isEmpty || moves { return .mitigates(spared, moves: moves) }
    let sparing = unknowns.filter(open.contains)

    guard stops(control, within: cone) else {
      let contributors = contributors(to: cone, lostFrom: actual, in: new)
      return contributors.isEmpty ? .noEffect(isAlreadyWorking: false, sparing: sparing) : .mayReduce(contributors)
    }
    let partners = partners(of: control, on: target)
    return partners.isEmpty ? .noEffect(isAlreadyWorking: false, sparing: sparing) : .preventsJointly(partners)
  }

  /// The factors from which causes lead to a factor, itself included: over formulas and the reasons of failed controls.
  func causes(behind target: Factor.ID) -> Set<Factor.ID> {
    var result: Set<Factor.ID> = [target]
    while true {
      var next = result
      for id in result { next.formUnion(investigation[id]?.because?.factors ?? []) }
      for control in investigation.controls where control.status.isFailure && stops(control.id, within: result) {
        next.formUnion(control.whyFailed?.factors ?? [])
      }
      if next == result { return result }
      result = next
    }
  }

  private func stops(_ control: Control.ID, within factors: Set<Factor.ID>) -> Bool {
    let places =
      factors.map(Control.Target.factor) + links.filter { factors.contains($0.id.effect) }.map { .link($0.id) }
    return places.contains { stoppers(of: $0).contains { $0.id == control } }
  }

  private func contributors(to cone: Set<Factor.ID>, lostFrom actual: Outcome, in new: Outcome) -> [Factor.ID] {
    var reached = cone
    var found: Set<Factor.ID> = []
    while true {
      let before = reached
      for id in before {
        for contributor in investigation[id]?.contributing ?? [] {
          if actual.factors.contains(contributor), !new.factors.contains(contributor) { found.insert(contributor) }
          reached.formUnion(causes(behind: contributor))
        }
      }
      if reached == before { return investigation.factors.map(\.id).filter(found.contains) }
    }
  }

  /// The minimal sets of other controls with which a control prevents a factor, smallest first.
  func partners(of control: Control.ID, on target: Factor.ID) -> [[Control.ID]] {
    func prevents(_ set: [Control.ID]) -> Bool {
      !world(set.map(Intervention.putInPlace), worst).factors.contains(target)
    }
    let others = investigation.controls.map(\.id).filter {
      $0 != control && actual[worst]?.working.contains($0) == false
    }
    var sets: [[Control.ID]] = []
    for chosen in 1..<(1 << others.count) {
      let partners = others.indices.filter { chosen >> $0 & 1 == 1 }.map { others[$0] }
      let all = [control] + partners
      if prevents(all), all.allSatisfy({ left in !prevents(all.filter { $0 != left }) }) {
        sets.append(partners)
      }
    }
    return sets.sorted {
      ($0.count, $0.map(\.rawValue).joined(separator: " ")) < ($1.count, $1.map(\.rawValue).joined(separator: " "))
    }
  }
}

extension Verdict {
  var expected: Oracle.Expected {
    switch self {
    case .prevents: .prevents
    case .preventsJointly(let partners): .preventsJointly(partners.value)
    case .mitigates(let mitigation): .mitigates(mitigation.impacts, moves: mitigation.trajectory != nil)
    case .mayReduce(let contributors): .mayReduce(contributors)
    case .noEffect(let witness):
      .noEffect(
        isAlreadyWorking: witness.isAlreadyWorking, sparing: witness.sparingDependsOn?.value.map(\.unknown) ?? [])
    case .undetermined(let unknowns): .undetermined(unknowns.isComplete ? unknowns.value.map(\.unknown) : [])
    }
  }
}
