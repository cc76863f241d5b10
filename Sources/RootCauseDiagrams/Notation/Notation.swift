/// Everything that a picture's shapes, borders, fills, lines and marks can mean.
///
/// There is one table of it, ``style`` and ``words``, used by every view, every writer and the legend. Color never
/// carries a meaning alone.
public enum Notation: String, Hashable, Sendable, CaseIterable {
  // What a factor is.
  case outcome, impact, event, action, omission, condition
  // How sure the record is of it.
  case verified, presumptive, disputed, refuted
  // The part it is declared to play.
  case rootCause, symptom
  // How causes combine.
  case all, any, atLeast
  // What a line means, where it is not simply "because of".
  case contributes, precedes, feedsBack, whyFailed
  // What controls stand between.
  case hazard, target
  // How a control stood.
  case effective, partial, failed, missing, unknown
  // What a control would have done by itself.
  case prevents, noEffect
  // How much a cause decides, and what is best done about it.
  case decidesAlone, decidesTogether, singlePoint, preventionSet
  // When something was, and how well that is known.
  case lasted, openEnd, approximateTime, boundedTime, timeBreak, milestone, movedMilestone
  // A step of a why chain.
  case confirmed, unconfirmed
  // What a picture of a part leaves out.
  case module, leftOut
  // How an item of evidence bears on a hypothesis.
  case veryConsistent, consistent, neutral, inconsistent, veryInconsistent, notApplicable, unrated
  // What a control would have done about one outcome, in a ranking.
  case preventsAlone, preventsTogether, mitigates, mayReduce, changesNothing
  // How far an action has come.
  case planned, underWay, done, proven, turnedDown
  // What the record lacks.
  case gap
  // What has become of it, in a picture of what would have happened.
  case applied, holds, takenAway, removed, assumed, comesAbout, averted, undetermined
}
