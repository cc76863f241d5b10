/// What the model has to say to a recorded claim.
enum ClaimAnswer {
  /// What was given cannot be supposed of this incident.
  case impossible(CounterfactualError)
  /// What it says to each of the claim's expectations, in their order.
  case each([ExpectationAnswer])
}

/// What the model has to say to what is claimed of one factor.
enum ExpectationAnswer {
  /// It bears the claim out, or has nothing to hold against it.
  case borneOut
  /// It has no say: the factor did not occur, or a fact that has a part in it is unexplained.
  case withheld
  /// The factor still occurs.
  case stillOccurs(Witness)
  /// The factor still occurs, and nothing is different that leads to it or follows from it.
  case nothingChanges(Witness)
  /// The factor no longer occurs.
  case doesNotOccur
  /// No milestone up to the detection comes earlier, though these controls are said to move one.
  case notDetectedEarlier([Control.ID])
  /// Nothing put in place is said to move a milestone up to the detection.
  case movesNothing
  /// That depends on these unknowns.
  case dependsOn([OpenQuestion])
  /// It was not worked out.
  case cutShort(Limit)
}
