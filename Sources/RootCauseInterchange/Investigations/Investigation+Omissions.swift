public import RootCause

extension Investigation {
  /// What an investigation holds beside the causes of an outcome, which are all a fault tree has room for: `5 controls`,
  /// each kind of record with its number.
  public var recordsOutsideFaultTrees: [String] {
    func count(_ number: Int, _ one: String, _ many: String) -> String? {
      number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
    }
    return [
      controls.isEmpty ? nil : "what controls would do",
      factors.contains { $0.time != nil || !$0.after.isEmpty } || !milestones.isEmpty ? "times" : nil,
      count(evidence.count, "piece of evidence", "pieces of evidence"),
      count(hypotheses.count, "hypothesis", "hypotheses"),
      count(chains.count, "chain", "chains"),
      count(counterfactuals.count, "recorded counterfactual", "recorded counterfactuals"),
      count(findings.count, "finding", "findings"),
      count(actions.count, "action", "actions"),
      count(metrics.count, "metric", "metrics"),
      count(reservations.count, "reservation", "reservations"),
      count(people.count, "person", "people"),
    ].compactMap(\.self)
  }
}
