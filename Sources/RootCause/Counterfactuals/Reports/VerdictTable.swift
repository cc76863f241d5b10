/// Verdicts as a table, for spreadsheets.
public struct VerdictTable: Sendable {
  /// Comma-separated values, RFC 4180.
  public let csv: String

  public init(_ verdicts: [RankedVerdict], of investigation: Investigation) {
    csv =
      CSVText(
        ["outcome", "control", "statement", "verdict", "shownBy", "untestedLinks", "cost", "leadTime"],
        verdicts.map { row in
          [
            .text(row.outcome.rawValue), .text(row.control.rawValue),
            .text(investigation[row.control]?.statement ?? ""),
            .text(row.verdict.kind.rawValue), .text(VerdictText.remark(row.verdict)),
            .number("\(row.verdict.restsOn.count)"), CSVText.Cell(row.cost), CSVText.Cell(row.leadTime),
          ]
        }
      ).text
  }
}
