extension Rule {
  /// Nothing explains itself.
  static let selfCause = Rule(
    name: "self-cause",
    family: .structure,
    severity: .error,
    title: "a factor is among its own causes, or a reservation challenges itself",
    rationale: """
      Nothing comes about because it came about. What is meant is either an earlier state of the same thing, which is a \
      factor of its own, or a slip of the pen.
      """,
    source: "gsn2x",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: [overload, spike] }
      #                                                                    ^^^^^^^^
        spike: { kind: event, statement: Traffic tripled within a minute, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: [spike] }
        spike: { kind: event, statement: Traffic tripled within a minute, role: root }
      """
  ) { context in
    for factor in context.investigation.factors {
      let id = factor.id
      for (field, isIncluded, word) in [
        (Field.because, factor.because?.factors.contains(id) == true, "own causes"),
        (.contributing, factor.contributing.contains(id), "own contributing factors"),
        (.after, factor.after.contains(id), "own predecessors"),
      ] where isIncluded {
        context.report(
          Place(.factor(id), field, item: id.rawValue), "“\(id)” is among its \(word)",
          suggestion: "take it out, or declare the earlier state as a factor of its own")
      }
    }
    for reservation in context.investigation.reservations where reservation.about == .record(reservation.id) {
      context.report(
        Place(.record(reservation.id), .about), "the reservation “\(reservation.id)” challenges itself",
        suggestion: "name the factor, link or control that it challenges")
    }
  }
}
