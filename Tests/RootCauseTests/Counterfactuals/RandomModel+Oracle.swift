import RootCause
import RootCauseTesting

extension RandomModel {
  /// Calls a function with fifty investigations of few unknowns, and what trying everything says of them.
  static func each(
    in batch: Int, _ body: (Investigation, Oracle, inout RandomModel) throws -> Void
  ) throws {
    for seed in batch * 50..<(batch + 1) * 50 {
      var random = RandomModel(seed: seed)
      let investigation = try random.investigation()
      let oracle = Oracle(investigation)
      guard oracle.unknowns.count <= 6 else { continue }
      try body(investigation, oracle, &random)
    }
  }
}

/// An investigation as a document would say it, as far as worlds depend on it.
func text(_ investigation: Investigation) -> String {
  func text(_ formula: Formula) -> String {
    func list(_ inputs: [Formula]) -> String { inputs.map(text).joined(separator: ", ") }
    return switch formula {
    case .factor(let id): id.rawValue
    case .all(let inputs): "{ all: [\(list(inputs))] }"
    case .any(let inputs): "{ any: [\(list(inputs))] }"
    case .atLeast(let count, let inputs): "{ at-least: \(count), of: [\(list(inputs))] }"
    }
  }
  var lines = ["factors:"]
  for factor in investigation.factors {
    var line = "  \(factor.id): { kind: \(factor.kind.rawValue), certainty: \(factor.certainty.rawValue)"
    if let formula = factor.because { line += ", because: \(text(formula))" }
    if !factor.contributing.isEmpty { line += ", contributing: \(factor.contributing)" }
    if let time = factor.time { line += ", at: \(time)" }
    lines.append(line + " }")
  }
  for link in investigation.links where !link.isBare {
    lines.append(
      "  # \(link.id): \(link.certainty.rawValue), necessary \(link.necessity), sufficient \(link.sufficiency), "
        + "evidence \(link.evidence)")
  }
  lines.append("controls:")
  for control in investigation.controls {
    var line = "  \(control.id): { status: \(control.status.rawValue), stops: \(control.stops)"
    if let formula = control.whyFailed { line += ", why-failed: \(text(formula))" }
    if let time = control.actsBy { line += ", acts-by: \(time)" }
    if !control.moves.isEmpty { line += ", moves: \(control.moves)" }
    lines.append(line + " }")
  }
  lines.append("hypotheses:")
  for hypothesis in investigation.hypotheses {
    lines.append("  \(hypothesis.id): { about: \(String(describing: hypothesis.about)), status: \(hypothesis.status) }")
  }
  if !investigation.milestones.isEmpty { lines.append("milestones: \(investigation.milestones)") }
  return lines.joined(separator: "\n")
}
