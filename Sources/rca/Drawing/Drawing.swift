import RootCause
import RootCauseDiagrams

/// What is drawn: an investigation with what was asked for, whatever the view.
struct Drawing {
  var investigation: Investigation
  var interventions: [Intervention] = []
  var emphasis = Diagram.Emphasis()
  var direction = Diagram.Direction.up
  var limits = Limits()

  func diagram(_ view: View) throws(CounterfactualError) -> Diagram {
    switch view {
    case .causes:
      if interventions.isEmpty {
        return .causes(of: investigation, pointingOut: emphasis, direction: direction, limits: limits)
      }
      return try .causes(of: investigation, whatIf: interventions, direction: direction)
    case .whys: return .whys(of: investigation)
    }
  }
}
