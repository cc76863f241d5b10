import RootCause

/// What hangs on each hypothesis that is not resolved: the verdicts that would be others if it were settled.
struct HypothesisStakes {
  private var verdicts: [Hypothesis.ID: [VerdictID]] = [:]
  private var settled: [Hypothesis.ID: SettledQuestion] = [:]

  /// How many verdicts are named.
  private static let mostNamed = 3

  /// As fast as all verdicts, if a hypothesis is open about something; else nothing is worked out.
  init(in investigation: Investigation, limits: Limits) {
    guard investigation.hypotheses.contains(where: { $0.status.isUnresolved && $0.about != nil }) else { return }
    let counterfactuals = Counterfactuals(of: investigation, limits: limits)
    for question in counterfactuals.settled {
      for id in question.question.hypotheses { settled[id] = question }
    }
    for question in counterfactuals.questions() {
      guard case .unknown(let unknown) = question.subject else { continue }
      for id in unknown.hypotheses { verdicts[id, default: []] += question.verdicts }
    }
  }

  /// What hangs on a hypothesis, in words.
  func cell(for hypothesis: Hypothesis) -> Diagram.Table.Cell {
    guard hypothesis.status.isUnresolved else { return .init("nothing more: \(hypothesis.status.rawValue)") }
    guard hypothesis.about != nil else { return .init("not said what it is about") }
    if let settled = settled[hypothesis.id] { return .init("nothing: \(settled)") }
    guard let verdicts = verdicts[hypothesis.id], !verdicts.isEmpty else { return .init("no verdict") }
    let named = verdicts.prefix(Self.mostNamed).map { "\($0)" }
    let left = verdicts.count - named.count
    return .init(
      verdicts.count == 1 ? "1 verdict" : "\(verdicts.count) verdicts",
      remarks: named + (left > 0 ? ["and \(left) more"] : []),
      words: "\(verdicts.count == 1 ? "1 verdict" : "\(verdicts.count) verdicts"): "
        + verdicts.map(\.description).joined(separator: ", "))
  }
}
