import Foundation
import RootCause
import Testing

@Suite struct DiagnosticReportTests {
  @Test("a report is encoded with its version, what was found, what is accepted, and how many")
  func encoding() throws {
    var note = Diagnostic.Note("it is stated here", at: Place(.factor("b"), .statement))
    note.location = SourceLocation(file: "a.rca.yaml", line: 7, column: 3)
    let found = Diagnostic(
      rule: "tautology", severity: .warning, at: Place(.link(Link.ID("a", "b"))), "“a” says the same as “b”",
      notes: [note], suggestion: "say what was different",
      location: SourceLocation(file: "a.rca.yaml", line: 6, column: 12, length: 4, sourceLine: "not part of it"))
    let accepted = CheckResult.Accepted(
      Diagnostic(rule: "open-end", severity: .warning, at: Place(.factor("a")), "nothing is said"),
      by: Waiver(
        rule: "open-end", at: .factor("a"), because: "no records", by: "lead", until: CalendarDate("2027-01-01")))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(DiagnosticReport([found], accepted: [accepted])), as: UTF8.self)
    #expect(
      text == """
        {
          "accepted" : [
            {
              "because" : "no records",
              "by" : "lead",
              "diagnostic" : {
                "message" : "nothing is said",
                "notes" : [

                ],
                "place" : {
                  "kind" : "factor",
                  "subject" : "a"
                },
                "rule" : "open-end",
                "severity" : "warning"
              },
              "until" : "2027-01-01"
            }
          ],
          "diagnostics" : [
            {
              "location" : {
                "column" : 12,
                "file" : "a.rca.yaml",
                "length" : 4,
                "line" : 6
              },
              "message" : "“a” says the same as “b”",
              "notes" : [
                {
                  "location" : {
                    "column" : 3,
                    "file" : "a.rca.yaml",
                    "length" : 1,
                    "line" : 7
                  },
                  "message" : "it is stated here",
                  "place" : {
                    "field" : "statement",
                    "kind" : "factor",
                    "subject" : "b"
                  }
                }
              ],
              "place" : {
                "kind" : "link",
                "subject" : "a -> b"
              },
              "rule" : "tautology",
              "severity" : "warning",
              "suggestion" : "say what was different"
            }
          ],
          "summary" : {
            "accepted" : 1,
            "errors" : 0,
            "notes" : 0,
            "warnings" : 1
          },
          "version" : 1
        }
        """)
  }
}
