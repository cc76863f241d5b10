/// Writes what the checks found as a JUnit report, which most build servers show: a test suite for each file, and in it a
/// test case for each diagnostic and each accepted one.
///
/// A diagnostic as bad as ``failing`` is a failure; others are passed with the message as output, accepted ones skipped
/// with the reason. A file with nothing to report is one passed test case, so that it is seen to have been checked. The
/// form is that of the Jenkins JUnit plugin's schema, as far as readers agree on it.
public struct JUnitReport: Sendable {
  /// What was found in a file.
  public struct Suite: Sendable {
    /// The file.
    public var name: String
    public var result: CheckResult

    public init(_ name: String, _ result: CheckResult) {
      self.name = name
      self.result = result
    }
  }

  /// The files, in order.
  public var suites: [Suite]
  /// From which severity on a diagnostic is a failure.
  public var failing: Severity

  public init(_ suites: [Suite], failing: Severity = .error) {
    self.suites = suites
    self.failing = failing
  }

  /// The report, an XML document. What cannot stand in XML is shown as in ``DiagnosticText``. Linear in what was found.
  public var text: String {
    let count = suites.reduce(0) { $0 + $1.cases }
    let failures = suites.reduce(0) { $0 + $1.failures(from: failing) }
    var xml = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    xml += #"<testsuites name="rca check" tests="\#(count)" failures="\#(failures)" errors="0">"# + "\n"
    for suite in suites { write(suite, to: &xml) }
    return xml + "</testsuites>\n"
  }

  private func write(_ suite: Suite, to xml: inout String) {
    let result = suite.result
    xml += #"  <testsuite name="\#(suite.name.inXML)" tests="\#(suite.cases)" "#
    xml += #"failures="\#(suite.failures(from: failing))" errors="0" skipped="\#(result.accepted.count)">"# + "\n"
    if result.diagnostics.isEmpty, result.accepted.isEmpty {
      xml += #"    <testcase name="nothing to report" classname="\#(suite.name.inXML)"/>"# + "\n"
    }
    for diagnostic in result.diagnostics {
      xml += opening(diagnostic, in: suite)
      let text = diagnostic.fullMessage.inXML
      if diagnostic.severity >= failing {
        xml += #"      <failure type="\#(diagnostic.severity.rawValue)" message="\#(diagnostic.message.inXML)">"#
        xml += "\(diagnostic.location.map { "\($0)\n".inXML } ?? "")\(text)</failure>\n"
      } else {
        xml += "      <system-out>\(diagnostic.severity.rawValue): \(text)</system-out>\n"
      }
      xml += "    </testcase>\n"
    }
    for accepted in result.accepted {
      xml += opening(accepted.diagnostic, in: suite)
      xml += #"      <skipped message="\#(accepted.waiver.justification.inXML)"/>"# + "\n    </testcase>\n"
    }
    xml += "  </testsuite>\n"
  }

  private func opening(_ diagnostic: Diagnostic, in suite: Suite) -> String {
    let place = diagnostic.location.map { " (line \($0.line))" } ?? ""
    let name = "\(diagnostic.rule): \(diagnostic.place)\(place)"
    return #"    <testcase name="\#(name.inXML)" classname="\#(suite.name.inXML)">"# + "\n"
  }
}

extension JUnitReport.Suite {
  fileprivate var cases: Int { max(1, result.diagnostics.count + result.accepted.count) }

  fileprivate func failures(from failing: Severity) -> Int { result.diagnostics.count { $0.severity >= failing } }
}

extension Waiver {
  /// Why, by whom and until when it accepts something, in one line.
  var justification: String {
    let because = reason.map { $0.isBlank ? [] : [$0] } ?? []
    let author = by.map { ["accepted by \($0)"] } ?? []
    let end = until.map { ["until \($0)"] } ?? []
    return (because + author + end).joined(separator: ", ")
  }
}

extension String {
  /// The text as content or attribute of an XML document, with what XML cannot hold shown instead.
  fileprivate var inXML: String {
    // What is shown instead of a character may itself have to be escaped.
    inVisibleLines.escapedForMarkup { scalar in
      switch scalar {
      case "\n": "&#10;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: nil
      }
    }
  }

  /// The text with what cannot be seen shown, its lines kept.
  private var inVisibleLines: String {
    unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? "\n" : $1.visibleForm ?? String($1) }
  }
}
