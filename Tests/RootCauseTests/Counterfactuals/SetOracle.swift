import RootCause

extension Oracle {
  /// What causal sets are made of, by definition.
  var causes: [Cause] {
    investigation.factors.filter { $0.because == nil && $0.certainty != .refuted }.map { .factor($0.id) }
      + investigation.controls.filter { $0.status.isFailure && $0.whyFailed == nil }.map { .failure(of: $0.id) }
  }

  /// Whether an outcome occurs in the worlds that fit, by what is changed in them.
  private func occurs(_ target: Factor.ID, given changes: [Intervention], _ assurance: Assurance) -> Bool {
    let assignments = fitting.filter { actual[$0]?.factors.contains(target) ?? false }
    func holds(_ assignment: Assignment) -> Bool { world(changes, assignment).factors.contains(target) }
    return assurance == .robust ? assignments.allSatisfy(holds) : assignments.contains(where: holds)
  }

  func causalSets(of target: Factor.ID, _ assurance: Assurance) -> [[Cause]] {
    let causes = causes
    return minimal(causes) { set in
      occurs(target, given: causes.filter { !set.contains($0) }.map(\.absence), assurance)
    }
  }

  func removalSets(against target: Factor.ID, _ assurance: Assurance) -> [[Cause]] {
    minimal(causes) { !occurs(target, given: $0.map(\.absence), assurance.opposite) }
  }

  func preventionSets(against target: Factor.ID, _ assurance: Assurance) -> [[Control.ID]] {
    let candidates = investigation.controls.map(\.id).filter { actual[worst]?.working.contains($0) == false }
    return minimal(candidates) { !occurs(target, given: $0.map(Intervention.putInPlace), assurance.opposite) }
  }

  /// The minimal subsets that satisfy a condition, smallest first, then in order.
  private func minimal<Element>(_ elements: [Element], _ condition: ([Element]) -> Bool) -> [[Element]] {
    var found: [Int] = []
    for subset in (0..<(1 << elements.count)).sorted(by: { $0.nonzeroBitCount < $1.nonzeroBitCount })
    where !found.contains(where: { $0 & subset == $0 }) {
      if condition(elements.indices.filter { subset >> $0 & 1 == 1 }.map { elements[$0] }) { found.append(subset) }
    }
    return found.map { subset in elements.indices.filter { subset >> $0 & 1 == 1 } }
      .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
      .map { $0.map { elements[$0] } }
  }
}

extension Cause {
  /// What takes it away.
  var absence: Intervention {
    switch self {
    case .factor(let id): .remove(id)
    case .failure(let id): .putInPlace(id)
    }
  }
}

extension Assurance {
  /// What it takes to fail: in some world, where all were asked for.
  fileprivate var opposite: Assurance { self == .robust ? .possible : .robust }
}
