import RootCause
import RootCauseDiagrams

/// What is drawn: an investigation with what was asked for, whatever the view.
struct Drawing {
  var investigation: Investigation
  var interventions: [Intervention] = []
  var emphasis = Diagram.Emphasis()
  var direction = Diagram.Direction.up
  var limits = Limits()
  var part = Diagram.Part()

  /// The part that is asked for of a view.
  ///
  /// - Throws: `CounterfactualError` or `PartError`.
  func diagram(_ view: View) throws -> Diagram { try whole(view).showing(part) }

  private func whole(_ view: View) throws(CounterfactualError) -> Diagram {
    switch view {
    case .causes:
      if interventions.isEmpty {
        return .causes(of: investigation, pointingOut: emphasis, direction: direction, limits: limits)
      }
      return try .causes(of: investigation, whatIf: interventions, direction: direction)
    case .whys:
      return interventions.isEmpty ? .whys(of: investigation) : try .whys(of: investigation, whatIf: interventions)
    case .barriers: return try .barriers(of: investigation, whatIf: interventions)
    case .bowtie: return try .bowtie(of: investigation, whatIf: interventions)
    case .hypotheses: return .hypotheses(of: investigation, limits: limits)
    case .actions: return .actions(of: investigation, limits: limits)
    }
  }

  /// What each control alone would have done, and the best set of them by a goal.
  func ranking(by goal: Goal) -> Diagram { .ranking(of: investigation, by: goal, limits: limits) }

  /// Two worlds side by side; of one, it and the incident as it was.
  func diagram(_ view: View, comparing worlds: [[Intervention]]) throws -> Diagram {
    let worlds = worlds.count == 1 ? [[], worlds[0]] : worlds
    var halves: [Diagram] = []
    for world in worlds {
      var half = self
      half.interventions = world
      halves.append(try half.diagram(view))
    }
    return .comparing(halves[0], with: halves[1])
  }
}
