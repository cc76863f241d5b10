/// Writes what is to be found out next, for people.
///
/// Everything from a document is shown on its line, never obeyed by the terminal.
public struct NextStepsText: Sendable {
  /// The text, ending in a line break; empty if nothing is to be found out.
  public let text: String

  /// - Parameters:
  ///   - steps: What is to be found out.
  ///   - count: How much of each sort is told at most.
  public init(of steps: NextSteps, listing count: Int) {
    var text = ""
    let facts = steps.worthwhile
    if !facts.isEmpty {
      text += "Facts worth establishing, the most telling first\n"
      for (number, value) in facts.prefix(count).enumerated() {
        text += "  \(number + 1). whether \(value.question.unknown)"
        let hypotheses = VerdictText.list(value.question.hypotheses)
        text += hypotheses.isEmpty ? "" : " (\(hypotheses))"
        text += ": \(Self.worth(of: value))\n"
      }
      if facts.count > count { text += "  … of \(facts.count)\n" }
    }
    if let limit = steps.evidence.limit { text += "  Not all facts were looked at: \(limit)\n" }
    if !steps.questions.isEmpty {
      text += text.isEmpty ? "" : "\n"
      text += "Questions for the next meeting (how many verdicts hang on each)\n"
      for (number, question) in steps.questions.prefix(count).enumerated() {
        text += "  \(number + 1). \(question.text) (\(question.verdicts.count))\n"
      }
      if steps.questions.count > count { text += "  … of \(steps.questions.count)\n" }
    }
    self.text = text.withControlsVisiblePerLine
  }

  private static func worth(of value: EvidenceValue) -> String {
    let verdicts = "\(value.dependents) verdict\(value.dependents == 1 ? " depends" : "s depend") on it"
    if value.best == 0 { return "\(verdicts), none of them on it alone" }
    if value.guaranteed == value.best { return "\(verdicts); either answer decides \(value.best)" }
    return "\(verdicts); the answer decides \(value.guaranteed) to \(value.best)"
  }
}
