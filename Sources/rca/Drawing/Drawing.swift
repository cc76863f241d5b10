import RootCause
import RootCauseDiagrams
import RootCauseGraphviz
import RootCausePage

/// What is drawn: an investigation with what was asked for, whatever the view.
struct Drawing {
  var investigation: Investigation
  var interventions: [Intervention] = []
  var emphasis = Diagram.Emphasis()
  var direction = Diagram.Direction.up
  var limits = Limits()
  var part = Diagram.Part()
  /// Whether it is to be looked at, and not read by a program: then it is to be small enough for that.
  var isPicture = false

  /// The part that is asked for of a view, or an overview where that would be too large.
  ///
  /// - Throws: `CounterfactualError` or `PartError`.
  func diagram(_ view: View) throws -> Diagram {
    if view == .timeline, !part.isWhole {
      // What stands where depends on what is drawn: so the part is chosen among the causes, and then placed.
      let kept = try whole(.causes).showing(part).nodes.filter { $0.form == .factor }.map { Factor.ID($0.id) }
      return try .timeline(of: investigation, whatIf: interventions, only: Set(kept))
    }
    let diagram = try whole(view).showing(part)
    guard isPicture else { return diagram }
    // What is asked for is drawn as long as it can be.
    return diagram.overview(view == .causes && part.isWhole ? .init() : .init(limit: nil))
  }

  private func whole(_ view: View) throws(CounterfactualError) -> Diagram {
    switch view {
    case .causes:
      if interventions.isEmpty {
        return .causes(of: investigation, pointingOut: emphasis, direction: direction, limits: limits)
      }
      return try .causes(of: investigation, whatIf: interventions, direction: direction)
    case .timeline: return try .timeline(of: investigation, whatIf: interventions)
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

  /// The page, which shows every view as it was and begins with what was asked for.
  func page(openingAt view: View) throws -> Page {
    var plain = self
    plain.interventions = []
    let others =
      try View.allCases.filter { $0 != .causes }.map { Page.View($0.title, try plain.diagram($0)) }
      + [Page.View("Controls", plain.ranking(by: .size))]
    let opening = Page.Opening(
      interventions: interventions, view: view == .causes ? nil : view.rawValue)
    return try Page(of: investigation, views: others, opening: opening) { diagram throws(GraphvizError) in
      try Graphviz().render(diagram, as: .svg)
    }
  }
}
