public import RootCause

extension Diagram {
  /// What happened when: a column for each time that something happened at, a lane for each actor, conditions as bars as
  /// long as they held, and the milestones.
  ///
  /// Columns are in the order of time and not to scale; the time from one to the next stands between them. Times are shown
  /// as recorded. What is known only roughly is put, within its bounds, after its causes and before its effects; what is
  /// recorded only as coming after something stands right behind that; what has neither stands at the end.
  ///
  /// A factor stands in the lane of its actor. Without one, a condition stands with the other conditions of its level, an
  /// outcome or an impact with the others, and anything else in the lane of its place, or if nothing in the record has an
  /// actor, of its level.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - factors: The factors to draw; nil for all.
  public static func timeline(of investigation: Investigation, only factors: Set<Factor.ID>? = nil) -> Diagram {
    TimelineView(of: investigation, only: factors).diagram()
  }

  /// What would have happened when, had some things been different: the milestones as they were and as they would have
  /// been, one above the other, and what would not have happened, where it did.
  ///
  /// - Throws: `CounterfactualError` if there is no such world.
  public static func timeline(
    of investigation: Investigation, whatIf interventions: [Intervention], only factors: Set<Factor.ID>? = nil
  ) throws(CounterfactualError) -> Diagram {
    guard !interventions.isEmpty else { return timeline(of: investigation, only: factors) }
    let counterfactuals = Counterfactuals(of: investigation)
    let world = try counterfactuals.world(given: interventions)
    return TimelineView(of: investigation, only: factors, in: world, of: counterfactuals).diagram()
  }
}
