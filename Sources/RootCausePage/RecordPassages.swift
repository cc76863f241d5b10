import RootCause

/// What the records of an investigation say about one of them, for its details in the page.
struct RecordPassages {
  private let investigation: Investigation

  init(of investigation: Investigation) { self.investigation = investigation }

  func about(_ factor: Factor) -> [PageData.Passage] {
    let hypotheses = investigation.hypotheses.filter { hypothesis in
      switch hypothesis.about {
      case .factor(factor.id): true
      case .link(let link): link.effect == factor.id || link.cause == factor.id
      default: false
      }
    }
    return [
      passage("Evidence", evidence(factor.evidence)),
      passage("Evidence against it", evidence(factor.against)),
      passage("Hypotheses", hypotheses.map { "\($0.id), \($0.status.rawValue): \($0.statement)" }),
      passage("Findings", findings { $0 == .factor(factor.id) }),
    ].compactMap(\.self)
  }

  func about(_ control: Control) -> [PageData.Passage] {
    let actions = investigation.actions.filter { $0.implements.contains(control.id) }.map { action in
      let details = [action.status.rawValue, action.owner, action.due.map { "due \($0)" }].compactMap(\.self)
      return "\(action.id), \(details.joined(separator: ", ")): \(action.statement)"
    }
    return [
      passage("Stops", control.stops.map { "\($0)" }),
      passage("Did not hold because of", control.whyFailed.map { reasons($0) } ?? []),
      passage("Evidence", evidence(control.evidence)),
      passage("Actions", actions),
      passage("Findings", findings { $0 == .control(control.id) }),
    ].compactMap(\.self)
  }

  private func passage(_ heading: String, _ items: [String]) -> PageData.Passage? {
    items.isEmpty ? nil : PageData.Passage(heading: heading, items: items)
  }

  private func reasons(_ formula: Formula) -> [String] {
    formula.factors.map { id in "\(id): \(investigation[id]?.statement ?? "")" }
  }

  private func evidence(_ ids: [Evidence.ID]) -> [String] {
    ids.compactMap { investigation[$0] }.map { item in
      let details = [item.kind?.rawValue, item.source, item.locator, item.grade.map { "grade \($0)" }]
      let known = details.compactMap(\.self).joined(separator: ", ")
      return "\(item.id): \(item.statement)\(known.isEmpty ? "" : " (\(known))")"
    }
  }

  private func findings(_ isMeant: (Finding.Basis) -> Bool) -> [String] {
    investigation.findings.filter { $0.restsOn.contains(where: isMeant) }.map { "\($0.id): \($0.statement)" }
  }
}
