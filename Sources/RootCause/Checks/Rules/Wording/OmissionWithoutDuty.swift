extension Rule {
  /// Not doing something is a cause only where it was to be done.
  static let omissionWithoutDuty = Rule(
    name: "omission-without-duty",
    family: .wording,
    severity: .warningAfterDraft,
    title: "something is said not to have been done, and nothing said that it was to be",
    rationale: """
      Everybody did countless things not. Not doing something is a cause only where there was a duty or an expectation to \
      do it, known at the time: a procedure, an agreement, a habit others relied on. Without one it is hindsight.
      """,
    source: "VA NCPS, five rules of causation (rule 5, duty to act); Ladkin, un-events",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-check] }
        no-check: { kind: omission, statement: The queue length was not looked at before the sale, role: root }
      # ^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-check] }
        no-check:
          kind: omission
          statement: The queue length was not looked at before the sale
          duty: The sale checklist asks for it
          role: root
      """
  ) { context in
    for (factor, words) in zip(context.investigation.factors, context.statements) where factor.duty.isBlank {
      if factor.kind == .omission {
        context.report(
          Place(.factor(factor.id)), "“\(factor.id)” is an omission, and nothing is said of who expected it to be done",
          suggestion: "name the duty or expectation under `duty`; if there was none, say what was done instead")
      } else if let (text, range) = words.first(of: .notDone), factor.isByPeople(words, before: range.lowerBound),
        words.words.dropFirst(range.upperBound).first.map({ !WordList.perceptions.contains($0) }) ?? true
      {
        context.report(
          Place(.factor(factor.id), .statement), "“\(text)” tells of something not done, and no duty is named",
          suggestion: "make it an `omission` with its `duty`, or say what was done instead")
      }
    }
  }
}
