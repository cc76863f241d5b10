import RootCause
import RootCauseDocument

extension CheckOutcome {
  /// What is new as a value for tools, some of it listed.
  func report(showing shown: [Diagnostic], explainingHypotheses: Bool) -> DiagnosticReport {
    DiagnosticReport(
      result, showing: shown, known: known?.count, mended: known == nil ? nil : mended,
      hypotheses: explainingHypotheses ? hypotheses.entries : nil)
  }

  /// Everything as a SARIF log.
  var sarif: SARIFLog {
    SARIFLog(
      result, known: known, files: files.map(\.name), rules: checks.rules, problems: ReadingProblem.all,
      toolVersion: RCA.version,
      isComplete: isComplete)
  }

  /// What is new as a JUnit report.
  func junit(failing: Severity) -> JUnitReport {
    JUnitReport(files.map { JUnitReport.Suite($0.name, $0.result) }, failing: failing)
  }
}
