import DecisionDiagrams

/// Analyses as a table: a row for each cause and each control, for spreadsheets.
public struct AnalysisTable: Sendable {
  /// Comma-separated values, RFC 4180.
  public let csv: String

  public init(_ analyses: [OutcomeAnalysis], of investigation: Investigation) {
    let rows = analyses.flatMap { analysis in
      analysis.causes.map { Self.row($0, of: analysis, in: investigation) }
        + analysis.controls.map { Self.row($0, of: analysis, in: investigation) }
    }
    csv =
      CSVText(
        [
          "outcome", "kind", "id", "statement", "sets", "smallestSet", "responsibility", "structural", "probability",
          "birnbaum", "criticality", "fussellVesely", "diagnosis", "riskAchievement", "riskReduction",
        ], rows
      ).text
  }

  private static func row(
    _ cause: AnalyzedCause, of analysis: OutcomeAnalysis, in investigation: Investigation
  ) -> [CSVText.Cell] {
    let entry = CauseEntry(cause)
    let statement =
      switch cause.cause {
      case .factor(let id): investigation[id]?.statement
      case .failure(let id): investigation[id]?.statement
      }
    return [
      .text(analysis.outcome.rawValue), .text(entry.kind), .text(entry.cause), .text(statement ?? ""),
      .number(entry.sets), entry.smallestSet.map { .number("\($0)") } ?? .empty, .number("\(entry.responsibility)"),
    ]
      + [
        entry.structural, entry.probability, entry.birnbaum, entry.criticality, entry.fussellVesely, entry.diagnosis,
        entry.riskAchievement, entry.riskReduction,
      ].map(CSVText.Cell.init)
  }

  private static func row(
    _ control: AnalyzedControl, of analysis: OutcomeAnalysis, in investigation: Investigation
  ) -> [CSVText.Cell] {
    let entry = ControlEntry(control)
    return [
      .text(analysis.outcome.rawValue), .text("control"), .text(entry.control),
      .text(investigation[control.control]?.statement ?? ""), .number(entry.sets),
      entry.smallestSet.map { .number("\($0)") } ?? .empty, .empty,
    ] + [entry.structural, entry.probability, nil, nil, nil, nil, nil, nil].map(CSVText.Cell.init)
  }
}
