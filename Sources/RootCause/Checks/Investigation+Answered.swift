extension Investigation {
  /// The factors that an action answers: through a finding that rests on them, on one of their links or on a control that
  /// stops them, or through such a control itself. Rejected actions answer nothing.
  package var factorsAnswered: Set<Factor.ID> {
    var findings: Set<Finding.ID> = []
    var controls: Set<Control.ID> = []
    for action in actions where action.status != .rejected {
      findings.formUnion(action.addresses)
      controls.formUnion(action.implements)
    }
    var factors: Set<Factor.ID> = []
    for basis in self.findings.lazy.filter({ findings.contains($0.id) }).flatMap(\.restsOn) {
      switch basis {
      case .factor(let id): factors.insert(id)
      case .link(let id): factors.insert(id.cause)
      case .control(let id): controls.insert(id)
      }
    }
    for control in self.controls where controls.contains(control.id) {
      for target in control.stops {
        switch target {
        case .factor(let id): factors.insert(id)
        case .link(let id): factors.insert(id.cause)
        }
      }
      factors.formUnion(control.whyFailed?.factors ?? [])
    }
    return factors
  }
}
