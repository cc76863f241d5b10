/// The fields of an investigation and its records. The raw value is the key in a document.
///
/// One list serves the decoder, the encoder, diagnostics and the published tables, so that a key has one spelling.
public enum Field: String, Hashable, Sendable, CaseIterable {
  // The investigation
  case rca, id, title, status, version, date, severity, scope, trigger, impact, questions, people, milestones
  case categories, whys, factors, controls, chains, evidence, hypotheses, counterfactuals, findings, actions, metrics
  case reservations, accept
  // Shared by several records
  case statement, kind, category, because, by, about, owner, role
  // Factor
  case actor, place, at, after, certainty, tested, contributing, against, level, stop, duty, probability
  case humanFactors = "human-factors"
  // Formula and link
  case all, any, cause, necessary, sufficient, feedback
  case atLeast = "at-least"
  case of
  // Control
  case function, nature, stops, requirement, component, hazard, target, effective, independent, auditable, moves, cost
  case whyFailed = "why-failed"
  case actsBy = "acts-by"
  case leadTime = "lead-time"
  case failureProbability = "failure-probability"
  // Chain
  case steps, confirmed
  // Evidence
  case source, locator, collected, hash, derived, grade
  case collectedBy = "collected-by"
  // Hypothesis
  case alternatives
  case disprovedIf = "disproved-if"
  // Counterfactual claim
  case given, then, remove, assume, settle
  case putInPlace = "put-in-place"
  case takeAway = "take-away"
  case value = "as"
  // Finding
  case restsOn = "rests-on"
  // Corrective action
  case due, addresses, implements, strength, metric, ticket
  // Metric
  case unit, baseline, readings, review
  // Reservation
  case answer
  // Person
  case name, part
  // Waiver
  case rule, until
  // The six questions
  case who, what, when, `where`, why, how
  // Milestones
  case onset, detected, acknowledged, mitigated, resolved
  case impactStart = "impact-start"
}
