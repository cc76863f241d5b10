extension Rule {
  /// A waiver says why and by whom, and there is something to waive.
  static let bareWaiver = Rule(
    name: "bare-waiver",
    family: .record,
    severity: .error,
    stage: .concluding,
    title: "a waiver gives no reason or author, has expired, or waives nothing",
    rationale: """
      Accepting a diagnostic is a decision, and somebody stands for it with a reason. When its day has passed the question \
      is open again; when there is nothing left to accept, it would hide the next fault of the same kind. What reading a \
      document finds, and what is concluded from the other rules, cannot be waived.
      """,
    source: "tp-studio, waivers; SARIF 2.1.0, suppressions",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, at: 2026-03-01T10:00Z/11:00Z }
      questions: { who: Customers, what: No orders, when: On 1 March, where: Web shop, why: No limit, how: A burst }
      accept:
        - { rule: open-end, at: no-limit, by: facilitator }
      #   ^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, at: 2026-03-01T10:00Z/11:00Z }
      questions: { who: Customers, what: No orders, when: On 1 March, where: Web shop, why: No limit, how: A burst }
      accept:
        - { rule: open-end, at: no-limit, because: The records of that time are gone, by: facilitator }
      """
  ) { context in
    for (index, waiver) in context.investigation.waivers.enumerated() {
      if context.reportUnknownRule(of: waiver, at: index) { continue }
      if !waiver.isComplete {
        let missing = [("reason", waiver.reason), ("author", waiver.by)].filter { $0.1.isBlank }.map(\.0)
        context.report(
          Place(.waiver(index)),
          "the waiver of \(waiver.rule) at “\(waiver.subject)” gives no \(missing.joined(separator: " and no "))",
          suggestion: missing.map { $0 == "reason" ? "add because: <why it is accepted>" : "add by: <who accepts it>" }
            .joined(separator: ", "))
      } else if let until = waiver.until, waiver.isExpired(on: context.today) {
        context.report(
          Place(.waiver(index), .until), "the waiver of \(waiver.rule) at “\(waiver.subject)” expired on \(until)",
          suggestion: "mend what it accepts, or decide anew until when it is accepted")
      } else {
        context.reportNothingToWaive(waiver, at: index)
      }
    }
  }
}

extension CheckContext {
  /// Reports a waiver of something that no rule, or no rule that can be waived, says. True if it did.
  fileprivate func reportUnknownRule(of waiver: Waiver, at index: Int) -> Bool {
    guard let rule = Rule.named(waiver.rule) else {
      let near = Rule.names(like: waiver.rule)
      report(
        Place(.waiver(index), .rule), "there is no rule “\(waiver.rule)”",
        suggestion: near.isEmpty ? "`rca explain` lists the rules" : "did you mean \(near.quoted())?")
      return true
    }
    guard !rule.isWaivable else { return false }
    report(
      Place(.waiver(index), .rule), "\(rule.name) cannot be waived",
      suggestion: "take the waiver out, and mend what the rule names")
    return true
  }

  /// Reports a waiver whose rule was checked and has nothing to say of its subject.
  fileprivate func reportNothingToWaive(_ waiver: Waiver, at index: Int) {
    guard rules.contains(where: { $0.name == waiver.rule }) else { return }
    guard !conclusion.reported.contains(CheckCollector.Claim(rule: waiver.rule, subject: waiver.subject)) else {
      return
    }
    let others = conclusion.reported.filter { $0.rule == waiver.rule }.map(\.subject.description).sorted()
    report(
      Place(.waiver(index)), "there is nothing to waive: \(waiver.rule) does not speak of “\(waiver.subject)”",
      suggestion: others.isEmpty
        ? "take the waiver out" : "take the waiver out, or name what the rule does speak of: \(others.quoted())")
  }
}
