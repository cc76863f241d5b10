extension Rule {
  /// A control is named by what it does.
  static let barrierAsAbsence = Rule(
    name: "barrier-as-absence",
    family: .barriers,
    severity: .note,
    title: "a control is named as an absence",
    rationale: """
      “No alarm” is not a control, it is what the control would have changed. Named by what it does, with its status \
      `missing` or `proposed`, it can be put in place in a what-if and stands on the right side of a diagram.
      """,
    source: "CCPS/EI, Bow Ties in Risk Management",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        alarm: { statement: Lack of an alarm on the queue, status: proposed, stops: [overload] }
      #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        alarm: { statement: An alarm goes off when the queue is half full, status: proposed, stops: [overload] }
      """
  ) { context in
    for control in context.investigation.controls {
      let words = StatementWords(control.statement)
      guard let (text, range) = words.first(of: .absences), range.lowerBound == 0 else { continue }
      context.report(
        Place(.control(control.id), .statement), "“\(control.id)” is named by “\(text)”, not by what it does",
        suggestion: "say what it does when it is there; its status says that it was not")
    }
  }
}
