import RootCause

extension Oracle {
  /// Whether no proof rests on fewer untested links than this one, by trying all sets of one link less.
  func isFewest(_ proof: Proof, given inPlace: [Control.ID]) -> Bool {
    if proof.restsOn.isEmpty { return true }
    let untested = links.filter { $0.necessity == .untested || $0.evidence.isEmpty }.map(\.id)
    return !untested.subsets(of: proof.restsOn.count - 1).contains { trusted in
      var doubting = self
      doubting.doubted = Set(untested).subtracting(trusted)
      return !doubting.world(inPlace.map(Intervention.putInPlace), worst).factors.contains(proof.outcome)
    }
  }

  /// Whether no minimal causal set works over fewer links whose sufficiency was never asked, by trying all with one link
  /// less.
  func isFewest(_ witness: Witness, given inPlace: [Control.ID]) -> Bool {
    if witness.restsOn.isEmpty { return true }
    let assignment = witness.presuming.isEmpty ? least(of: witness.outcome) : worst
    let elements = causes.filter { cause in !inPlace.contains { .failure(of: $0) == cause } }
    func produces(_ kept: [Cause], in world: Oracle) -> Bool {
      let changes = inPlace.map(Intervention.putInPlace) + elements.filter { !kept.contains($0) }.map(\.absence)
      return world.world(changes, assignment).factors.contains(witness.outcome)
    }
    let unasked = links.filter { $0.sufficiency == .untested }.map(\.id)
    let fewer = unasked.subsets(of: witness.restsOn.count - 1).map { used in
      var world = self
      world.avoided = Set(unasked).subtracting(used)
      return world
    }
    return !(0...elements.count).contains { size in
      elements.subsets(of: size).contains { set in
        fewer.contains { produces(set, in: $0) }
          && !set.contains { element in produces(set.filter { $0 != element }, in: self) }
      }
    }
  }

  /// The unknowns at their best, as far as each has some assignment that fits in which it is, given that an outcome
  /// occurred.
  func least(of outcome: Factor.ID) -> Assignment {
    let occurred = fitting.filter { actual[$0]?.factors.contains(outcome) ?? false }
    return unknowns.reduce(worst) { least, unknown in
      occurred.contains { value(of: unknown, in: $0) != Oracle.worst(unknown) } ? toggling(unknown, in: least) : least
    }
  }
}

extension Array {
  /// The subsets of a size.
  func subsets(of size: Int) -> [[Element]] {
    if size == 0 { return [[]] }
    guard size <= count, let first else { return [] }
    let rest = Array(dropFirst())
    return rest.subsets(of: size - 1).map { [first] + $0 } + rest.subsets(of: size)
  }
}
