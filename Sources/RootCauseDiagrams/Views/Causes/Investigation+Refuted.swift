import RootCause

extension Investigation {
  /// The factors without the refuted ones and what is there only to explain those. Linear.
  ///
  /// Outcomes and impacts that came about stay, and so does a near miss: what did not come about where a control held.
  var factorsNotRefuted: Set<Factor.ID> {
    let nearMisses = Set(controls.filter { $0.status == .effective }.flatMap(\.stopped))
    var users: [Factor.ID: Int] = [:]
    for factor in factors { for cause in factor.explainers { users[cause, default: 0] += 1 } }
    for control in controls { for cause in control.whyFailed?.factors ?? [] { users[cause, default: 0] += 1 } }
    var kept = Set(factors.map(\.id))
    var dropped = factors.filter { $0.certainty == .refuted && !nearMisses.contains($0.id) }.map(\.id)
    kept.subtract(dropped)
    while let id = dropped.popLast() {
      for cause in self[id]?.explainers ?? [] {
        users[cause, default: 0] -= 1
        guard users[cause] == 0, let factor = self[cause], !factor.matters, !nearMisses.contains(cause) else {
          continue
        }
        if kept.remove(cause) != nil { dropped.append(cause) }
      }
    }
    return kept
  }
}

extension Factor {
  /// Whether it is what the investigation is about, whatever it explains.
  fileprivate var matters: Bool { kind == .outcome || kind == .impact }

  /// The factors that explain this one, each once.
  fileprivate var explainers: Set<Factor.ID> { Set(because?.factors ?? []).union(contributing) }
}
