import RootCause
import Testing

/// What the rules say of two rivals, H1 and H2, and of the items they are held against.
@Suite struct HypothesisRuleTests {
  private func rules(
    _ status: Hypothesis.Status, _ items: [(grade: String, Hypothesis.Rating, Hypothesis.Rating)],
    rival: Hypothesis.Status = .open
  ) throws -> [String] {
    var investigation = Investigation(title: "Rivals")
    investigation.status = .inReview
    var first = Hypothesis("H1", "Bots filled the queue", status: status)
    var second = Hypothesis("H2", "Customers filled the queue", status: rival)
    for (index, item) in items.enumerated() {
      let id = Evidence.ID("E\(index)")
      try investigation.add(Evidence(id, "Something", grade: Evidence.Grade(item.grade)))
      first.ratings.append(Hypothesis.EvidenceRating(id, item.1))
      second.ratings.append(Hypothesis.EvidenceRating(id, item.2))
    }
    try investigation.add(second)
    first.alternatives = ["H2"]
    try investigation.add(first)
    let names = ["accepted-against-evidence", "undiagnostic-evidence", "unrated-matrix", "fragile-conclusion"]
    let checks = Checks(rules: names.compactMap(Rule.named))
    return checks.run(on: investigation).diagnostics.map { "\($0.severity.rawValue) \($0.rule) \($0.place.subject)" }
  }

  @Test("two doubtful items do not outweigh a certain one")
  func weighted() throws {
    let doubtful = (grade: "D4", Hypothesis.Rating.inconsistent, Hypothesis.Rating.consistent)
    let certain = (grade: "A1", Hypothesis.Rating.consistent, Hypothesis.Rating.inconsistent)
    #expect(try rules(.accepted, [doubtful, doubtful, certain, certain]) == [])
    #expect(
      try rules(.accepted, [certain, certain, doubtful].map { ($0.grade, $0.2, $0.1) }) == [
        "error accepted-against-evidence H1"
      ])
  }

  @Test("a rival that was refuted is not better, however little speaks against it")
  func refuted() throws {
    #expect(try rules(.accepted, [("A1", .inconsistent, .consistent)], rival: .refuted) == [])
  }

  @Test(
    "what hangs on one item is a warning where it was accepted, a note where it is supported",
    arguments: [
      (.accepted, ["warning fragile-conclusion H1"]), (.supported, ["note fragile-conclusion H1"]), (.open, []),
      (.untestable, []),
    ] as [(Hypothesis.Status, [String])])
  func fragile(status: Hypothesis.Status, expected: [String]) throws {
    #expect(try rules(status, [("A1", .consistent, .inconsistent)]) == expected)
  }

  @Test("an item that is the same for all is told, unless it is called neutral")
  func undiagnostic() throws {
    #expect(try rules(.open, [("A1", .inconsistent, .inconsistent)]) == ["note undiagnostic-evidence H2"])
    #expect(try rules(.open, [("A1", .neutral, .notApplicable)]) == [])
  }
}
