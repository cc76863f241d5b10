import RootCause

/// An investigation of these records, added together, so that they may refer to each other.
func investigation(
  _ factors: [Factor], controls: [Control] = [], links: [Link] = [], hypotheses: [Hypothesis] = []
) throws -> Investigation {
  var result = Investigation(title: "A test")
  try result.edit { batch throws(InvestigationError) in
    try batch.add(Evidence("E1", "A log"))
    for factor in factors { try batch.add(factor) }
    for link in links { batch.record(link) }
    for control in controls { try batch.add(control) }
    for hypothesis in hypotheses { try batch.add(hypothesis) }
  }
  return result
}

func outcome(_ id: Factor.ID, because formula: Formula? = nil) -> Factor {
  Factor(id, .outcome, "\(id)", because: formula)
}

func event(_ id: Factor.ID, _ certainty: Certainty = .asserted, because formula: Formula? = nil) -> Factor {
  Factor(id, .event, "\(id)", certainty: certainty, because: formula)
}

func impact(_ id: Factor.ID, because formula: Formula? = nil) -> Factor {
  Factor(id, .impact, "\(id)", because: formula)
}

func control(
  _ id: Control.ID, _ status: Control.Status = .missing, stops: [Control.Target], whyFailed: Formula? = nil
) -> Control {
  Control(id, "\(id)", status: status, stops: stops, whyFailed: whyFailed)
}

extension Bounded where Value == [OpenQuestion] {
  var names: [String] { value.map(\.description) }
}
