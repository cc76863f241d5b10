import RootCause

extension Investigation {
  /// The factors without the refuted ones and what is there only to explain those. Linear.
  var factorsNotRefuted: Set<Factor.ID> {
    var users: [Factor.ID: Int] = [:]
    for factor in factors { for cause in factor.explainers { users[cause, default: 0] += 1 } }
    for control in controls { for cause in control.whyFailed?.factors ?? [] { users[cause, default: 0] += 1 } }
    var kept = Set(factors.map(\.id))
    var dropped = factors.filter { $0.certainty == .refuted }.map(\.id)
    kept.subtract(dropped)
    while let id = dropped.popLast() {
      for cause in self[id]?.explainers ?? [] {
        users[cause, default: 0] -= 1
        if users[cause] == 0, kept.remove(cause) != nil { dropped.append(cause) }
      }
    }
    return kept
  }
}

extension Factor {
  /// The factors that explain this one, each once.
  fileprivate var explainers: Set<Factor.ID> { Set(because?.factors ?? []).union(contributing) }
}
