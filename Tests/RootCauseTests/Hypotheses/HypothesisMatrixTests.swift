import RootCause
import Testing

@Suite struct HypothesisMatrixTests {
  /// Three hypotheses and four items, small enough to be worked out by hand.
  ///
  /// |    | grade | weight | H1 | H2 | H3 |
  /// | -- | ----- | ------ | -- | -- | -- |
  /// | E1 | A1    | 1      | II | I  | C  |
  /// | E2 | C3    | 0.36   | C  | II | I  |
  /// | E3 | none  | 1      | C  | C  | C  |
  /// | E4 | F6    | 0.25   | NA |    | I  |
  private func worked() throws -> Investigation {
    var investigation = Investigation(title: "Worked by hand")
    try investigation.add(Evidence("E1", "One", grade: Evidence.Grade("A1")))
    try investigation.add(Evidence("E2", "Two", grade: Evidence.Grade("C3")))
    try investigation.add(Evidence("E3", "Three"))
    try investigation.add(Evidence("E4", "Four", grade: Evidence.Grade("F6")))
    let ratings: [(Hypothesis.ID, [(Evidence.ID, Hypothesis.Rating)])] = [
      ("H3", [("E4", .inconsistent), ("E1", .consistent), ("E2", .inconsistent), ("E3", .consistent)]),
      ("H2", [("E1", .inconsistent), ("E2", .veryInconsistent), ("E3", .consistent)]),
      ("H1", [("E1", .veryInconsistent), ("E2", .consistent), ("E3", .consistent), ("E4", .notApplicable)]),
    ]
    for (id, cells) in ratings.reversed() {
      var hypothesis = Hypothesis(id, "Something")
      hypothesis.ratings = cells.map { Hypothesis.EvidenceRating($0.0, $0.1) }
      try investigation.add(hypothesis)
    }
    try investigation.update("H1" as Hypothesis.ID) { $0.alternatives = ["H2"] }
    try investigation.update("H3" as Hypothesis.ID) { $0.alternatives = ["H2"] }
    return investigation
  }

  private func matrix() throws -> HypothesisMatrix { try #require(try worked().hypothesisMatrices.first) }

  @Test("inconsistent ratings count one and two, by the weight of the item, and consistent ones never")
  func inconsistency() throws {
    let matrix = try matrix()
    #expect(matrix.hypotheses.map(\.id) == ["H1", "H2", "H3"])
    #expect(matrix.hypotheses.map(\.inconsistency) == [2, 3, 2])
    #expect(matrix.hypotheses.map(\.weightedInconsistency) == [2, 1.72, 0.61])
    #expect(matrix.leading == ["H3"])
    #expect(matrix.leadingByCount == ["H1", "H3"])
  }

  @Test("an item tells hypotheses apart as far as its ratings lie apart")
  func diagnosticity() throws {
    let matrix = try matrix()
    #expect(matrix.items.map(\.evidence) == ["E1", "E2", "E3", "E4"])
    #expect(matrix.items.map(\.weight.value) == [1, 0.36, 1, 0.25])
    #expect(matrix.items.map(\.diagnosticity) == [0.75, 0.75, 0, 0.25])
    #expect(matrix.items[3]["H1"] == .notApplicable)
    #expect(matrix.items[3]["H2"] == nil)
  }

  @Test("the items are named without which another hypothesis leads")
  func sensitivity() throws {
    let matrix = try matrix()
    #expect(matrix.decisive.map(\.evidence) == ["E1"])
    #expect(matrix.decisive.map(\.change) == [.replaced(by: ["H1"])])
    #expect(matrix.fewestToFall == ["E1"])
  }

  @Test("a missing rating is counted, and one that is not applicable is none")
  func unrated() throws {
    let matrix = try matrix()
    #expect(matrix.unratedCount == 1)
    #expect(matrix.pairCount == 12)
    #expect(matrix.unratedShare == 1.0 / 12)
  }

  @Test("a hypothesis without ratings does not lead, and nothing leads where nothing is rated")
  func untested() throws {
    var investigation = try worked()
    var hypothesis = Hypothesis("H4", "Never looked at")
    hypothesis.alternatives = ["H1"]
    try investigation.add(hypothesis)
    let matrix = try #require(investigation.hypothesisMatrices.first)
    #expect(matrix.hypotheses.map(\.id) == ["H1", "H2", "H3", "H4"])
    #expect(matrix.leading == ["H3"])
    for id in ["H1", "H2", "H3"] as [Hypothesis.ID] { try investigation.update(id) { $0.ratings = [] } }
    let empty = try #require(investigation.hypothesisMatrices.first)
    #expect(empty.leading == [])
    #expect(empty.items == [])
    #expect(empty.unratedShare == 0)
  }

  @Test(
    "a grade weighs what its letter and its digit allow, and no grade takes nothing away",
    arguments: [
      (nil, 1), ("A1", 1), ("B2", 0.64), ("C3", 0.36), ("A5", 0.2), ("E1", 0.2), ("E5", 0.04), ("F6", 0.25),
      ("F1", 0.5),
    ] as [(String?, Double)])
  func weight(grade: String?, weight: Double) {
    #expect(CredibilityWeight(grade.flatMap { Evidence.Grade($0) }).value == weight)
  }
}
