import RootCause

extension Oracle {
  /// What is wrong with a proof, checked against the formulas alone; nil if nothing is.
  func fault(in proof: Proof, given inPlace: [Control.ID]) -> String? {
    guard proof.factors.contains(proof.outcome) else { return "the outcome is not in the set" }
    func isCut(_ target: Control.Target) -> Bool { stoppers(of: target).contains { proof.controls.contains($0.id) } }
    for id in proof.factors {
      guard let factor = investigation[id] else { return "no \(id)" }
      let isExplained = factor.because.map { !holds($0) { !proof.links.contains(Link.ID($0, id)) } } ?? false
      guard refuted.contains(id) || isCut(.factor(id)) || isExplained else { return "nothing keeps \(id) off" }
    }
    for id in proof.links {
      guard let link = links.first(where: { $0.id == id }) else { return "no \(id)" }
      guard link.certainty == .refuted || isCut(.link(id)) || proof.factors.contains(id.cause) else {
        return "nothing keeps \(id) off"
      }
    }
    for id in proof.controls {
      guard let control = investigation[id] else { return "no \(id)" }
      let isRestored =
        control.status.isFailure && control.whyFailed.map { !holds($0) { !proof.factors.contains($0) } } ?? false
      guard inPlace.contains(id) || control.status == .effective || isRestored else {
        return "nothing makes \(id) work"
      }
    }
    let untested = links.filter {
      proof.links.contains($0.id) && ($0.necessity == .untested || $0.evidence.isEmpty)
    }
    guard Set(proof.restsOn) == Set(untested.map(\.id)) else { return "rests on \(untested.map(\.id))" }
    return breaksFault(in: proof, given: inPlace)
  }

  private func breaksFault(in proof: Proof, given inPlace: [Control.ID]) -> String? {
    guard !proof.firstBreaks.isEmpty else { return "no first break" }
    guard let actual = actual[worst] else { return "no world" }
    let new = world(inPlace.map(Intervention.putInPlace), worst)
    for first in proof.firstBreaks {
      guard case .stopped(let controls) = first.reason,
        Set(controls) == Set(stoppers(of: first.place).map(\.id).filter(new.working.contains)), !controls.isEmpty
      else { return "wrong controls at \(first)" }
      switch first.place {
      case .factor(let id):
        let areCausesThere =
          investigation[id]?.because.map { holds($0) { new.links.contains(Link.ID($0, id)) } } ?? true
        guard actual.factors.contains(id), !new.factors.contains(id), areCausesThere else { return "no break at \(id)" }
      case .link(let id):
        guard actual.links.contains(id), !new.links.contains(id), new.factors.contains(id.cause) else {
          return "no break at \(id)"
        }
      }
    }
    return nil
  }

  /// What is wrong with a causal set; nil if nothing is.
  func fault(in witness: Witness, given inPlace: Control.ID) -> String? {
    guard witness.limit == nil else { return "cut short" }
    let elements =
      investigation.factors.filter { $0.because == nil && $0.certainty != .refuted }.map { Intervention.remove($0.id) }
      + investigation.controls.filter { $0.id != inPlace && $0.status.isFailure && $0.whyFailed == nil }
      .map { Intervention.putInPlace($0.id) }
    let kept = witness.factors.map(Intervention.remove) + witness.failedControls.map(Intervention.putInPlace)
    guard kept.allSatisfy(elements.contains) else { return "made of something else" }
    func produces(_ kept: [Intervention], _ assignment: Assignment) -> Bool {
      let others = elements.filter { !kept.contains($0) }
      return world([.putInPlace(inPlace)] + others, assignment).factors.contains(witness.outcome)
    }
    let occurred = fitting.filter { actual[$0]?.factors.contains(witness.outcome) ?? false }
    let presumed = witness.presuming.map(\.unknown)
    let cases = occurred.filter { assignment in
      presumed.allSatisfy { value(of: $0, in: assignment) == Oracle.worst($0) }
    }
    guard cases.allSatisfy({ produces(kept, $0) }) else { return "does not suffice" }
    // Minimal where it is least needed: at the unknowns that no case is without, and those presumed.
    var least = worst
    for unknown in unknowns where !presumed.contains(unknown) {
      if occurred.contains(where: { value(of: unknown, in: $0) != Oracle.worst(unknown) }) {
        least = toggling(unknown, in: least)
      }
    }
    for element in kept where produces(kept.filter { $0 != element }, presumed.isEmpty ? least : worst) {
      return "\(element) is superfluous"
    }
    return nil
  }
}
