import FaultTrees

/// What was found out about the events of a fault tree as a table, for spreadsheets.
public struct FaultTreeTable: Sendable {
  /// Comma-separated values, RFC 4180.
  public let csv: String

  public init(of findings: FaultTreeFindings) {
    let report = FaultTreeReport(findings, listing: 0)
    csv =
      CSVText(
        [
          "event", "label", "sets", "smallestSet", "responsibility", "structural", "probability", "birnbaum",
          "criticality",
          "fussellVesely", "diagnosis", "riskAchievement", "riskReduction",
        ],
        zip(findings.events, report.events).map { found, entry in
          [
            .text(entry.event), .text(findings.tree.events[found.event].label ?? ""),
            entry.sets.map { .number($0) } ?? .empty, entry.smallestSet.map { .number("\($0)") } ?? .empty,
          ]
            + [
              entry.responsibility, entry.structural, entry.probability, entry.birnbaum, entry.criticality,
              entry.fussellVesely, entry.diagnosis, entry.riskAchievement, entry.riskReduction,
            ].map(CSVText.Cell.init)
        }
      ).text
  }
}
