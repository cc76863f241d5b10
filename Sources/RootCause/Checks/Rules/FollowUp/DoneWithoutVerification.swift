extension Rule {
  /// What was done is measured afterwards.
  static let doneWithoutVerification = Rule(
    name: "done-without-verification",
    family: .followUp,
    severity: .warningAfterDraft,
    title: "an action is done, and nothing was measured since",
    rationale: """
      That an action was carried out says that work was done, not that it helps. Its metric has to be read once it has had \
      time to act: by the metric's `review` day, or some weeks after the due date. An action called `verified` needs a \
      reading at any time. Without the day of the check only those are looked at; an action without a metric, or without \
      a due date, has a rule of its own.
      """,
    source: "RCA2 (IHI 2015), measuring the effect of actions",
    parameters: [
      Rule.Parameter(
        "days-until-read", "how many days after the due date a metric without a review day is to be read", 30)
    ],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests, target: "<= 500", readings: { 2026-01-10: 900 } }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-02-01, status: done, addresses: [F1], metric: M1 }
      #                                                                                  ^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests, target: "<= 500", readings: { 2026-02-10: 400 } }
        M2: { statement: Orders lost in a month, unit: orders, review: 2026-06-01 }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-02-01, status: done, addresses: [F1], metric: M1 }
        A2: { statement: Refuse late orders, owner: checkout team, due: 2026-02-01, status: done, addresses: [F1], metric: M2 }
      """
  ) { context in
    for action in context.investigation.actions {
      let metrics = action.metrics.compactMap { context.investigation[$0] }
      guard !metrics.isEmpty else { continue }
      let place = Place(.record(action.id), .status)
      let names = metrics.map(\.id.rawValue).quoted(joining: "or")
      if action.status == .verified, metrics.allSatisfy(\.readings.isEmpty) {
        context.report(
          place, "“\(action.id)” is called verified, and \(names) was never read",
          suggestion: "add the reading that showed it: readings: { <day>: <value> }")
      } else if action.status == .done, let due = action.due,
        !metrics.contains(where: { $0.readings.contains { $0.date >= due } })
      {
        guard let today = context.today else {
          // Whether it is time cannot be told, but a waiver of it is no idle one.
          context.report(place, "“\(action.id)” is done, and \(names) was not read since", severities: .silent)
          continue
        }
        let days = today.daysSinceEpoch - due.daysSinceEpoch
        let isAwaited = metrics.contains { metric in
          metric.review.map { today <= $0 } ?? (Double(days) <= context.parameter("days-until-read"))
        }
        guard !isAwaited else { continue }
        context.report(
          place, "“\(action.id)” is done, and \(names) was not read in the \(counted(days, "day")) since it was due",
          suggestion: "read it now: readings: { \(today): <value> }")
      }
    }
  }
}
