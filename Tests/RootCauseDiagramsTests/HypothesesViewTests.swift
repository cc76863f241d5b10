import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDiagrams

@Suite("The view of hypotheses")
struct HypothesesViewTests {
  @Test("every item has its rating for every hypothesis it competes under, once", arguments: 0..<200 as Range<UInt64>)
  func ratings(seed: UInt64) throws {
    let investigation = try RandomHypotheses.make(seed: seed)
    let diagram = Diagram.hypotheses(of: investigation)
    for (index, matrix) in investigation.hypothesisMatrices.enumerated() {
      var found: [Pair: [String]] = [:]
      for node in diagram.nodes where node.id.hasPrefix("ratings-\(index + 1).") {
        let table = try #require(node.table)
        for row in table.rows where row.opening != .sum {
          let evidence = try #require(row.cells[0].caption?.split(separator: ",").first)
          for (column, cell) in zip(table.columns, row.cells).dropFirst(2) {
            found[Pair(evidence: String(evidence), hypothesis: column.title), default: []].append(cell.text)
            #expect(cell.notation.count == 1)
          }
        }
      }
      #expect(found.count == matrix.pairCount)
      for item in matrix.items {
        for contender in matrix.hypotheses {
          let pair = Pair(evidence: item.evidence.rawValue, hypothesis: contender.id.rawValue)
          #expect(found[pair] == [item[contender.id]?.rawValue ?? ""])
        }
      }
    }
  }

  @Test("the sums are those of the matrix, wherever they stand", arguments: 0..<200 as Range<UInt64>)
  func sums(seed: UInt64) throws {
    let investigation = try RandomHypotheses.make(seed: seed)
    let diagram = Diagram.hypotheses(of: investigation)
    for (index, matrix) in investigation.hypothesisMatrices.enumerated() {
      let claims = try #require(diagram.nodes.first { $0.id == "hypotheses-\(index + 1)" }?.table)
      #expect(claims.rows.map(\.cells[0].text) == matrix.hypotheses.map(\.id.rawValue))
      for (row, contender) in zip(claims.rows, matrix.hypotheses) {
        #expect(row.cells[2].text == (contender.ratingCount == 0 ? "not rated" : number(contender)))
        #expect(row.cells[2].isBold == matrix.leading.contains(contender.id))
      }
      var sums: [String: String] = [:]
      for table in diagram.nodes.filter({ $0.id.hasPrefix("ratings-\(index + 1).") }).compactMap(\.table) {
        guard let sum = table.rows.last, sum.opening == .sum else { continue }
        for (column, cell) in zip(table.columns, sum.cells).dropFirst(2) { sums[column.title] = cell.text }
      }
      guard !matrix.items.isEmpty else { continue }
      for contender in matrix.hypotheses {
        #expect(sums[contender.id.rawValue] == (contender.ratingCount == 0 ? "–" : number(contender)))
      }
    }
  }

  @Test("every hypothesis is told of once, with or without a rival", arguments: 0..<200 as Range<UInt64>)
  func everyHypothesis(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let diagram = Diagram.hypotheses(of: investigation)
    let told = diagram.nodes.filter { $0.id.hasPrefix("hypotheses-") }.compactMap(\.table).flatMap(\.rows)
    #expect(told.map(\.cells[0].text).sorted() == investigation.hypotheses.map(\.id.rawValue).sorted())
    for hypothesis in investigation.hypotheses { #expect(diagram.outline.contains(hypothesis.id.rawValue.plain())) }
  }

  @Test("the evidence that tells most comes first, and what speaks against more of what tells as much")
  func order() throws {
    let diagram = Diagram.hypotheses(of: try Self.loads())
    let rows = try #require(diagram.nodes.first { $0.id == "ratings-1.1" }?.table?.rows)
    #expect(rows.dropLast().compactMap { $0.cells[0].caption?.prefix(2) } == ["E2", "E3", "E1"])
  }

  @Test("many hypotheses and much evidence fall into tables that can be read")
  func many() throws {
    var it = Investigation(title: "Many")
    let evidence = (0..<60).map { Evidence.ID("E\($0)") }
    for id in evidence { try it.add(Evidence(id, "Something")) }
    try it.edit { batch throws(InvestigationError) in
      for index in 0..<8 {
        var hypothesis = Hypothesis(.init("H\(index)"), "A claim")
        hypothesis.alternatives = [.init("H\((index + 1) % 8)")]
        hypothesis.ratings = evidence.map { .init($0, .consistent) }
        try batch.add(hypothesis)
      }
    }
    let tables = Diagram.hypotheses(of: it).nodes.filter { $0.id.hasPrefix("ratings-") }.compactMap(\.table)
    #expect(tables.count == 6)
    #expect(tables.allSatisfy { $0.columns.count <= 2 + RatingTables.mostColumns })
    #expect(tables.allSatisfy { $0.rows.count <= RatingTables.mostRows + 1 })
  }

  @Test("what hangs on an open hypothesis are the verdicts that depend on it")
  func stakes() throws {
    let outline = Diagram.hypotheses(of: try Self.loads()).outline
    #expect(outline.contains("hangs on it 1 verdict: block on down"))
    #expect(outline.contains("hangs on it nothing more: supported"))
  }

  @Test("nothing to compare is said in words")
  func nothing() {
    #expect(Diagram.hypotheses(of: Investigation(title: "Empty")).outline.contains("there are no hypotheses"))
  }

  /// Two explanations of a load, one of them open.
  static func loads() throws -> Investigation {
    var it = Investigation(id: "loads", title: "What loaded the database?")
    try it.add(Factor("spam", .event, "Spam was posted"))
    try it.add(Factor("load", .condition, "The database was loaded", certainty: .presumptive, because: .factor("spam")))
    try it.add(Factor("job", .event, "A job ran"))
    try it.add(Factor("backlog", .condition, "Jobs piled up", certainty: .presumptive, because: .factor("job")))
    try it.add(Factor("down", .outcome, "The site was down", because: .any(["load", "backlog"])))
    try it.add(Control("block", "Spam is blocked", status: .missing, stops: [.factor("spam")]))
    try it.add(Evidence("E1", "Load graph", kind: .metric))
    try it.add(Evidence("E2", "The slow queries of the evening", kind: .log, grade: Evidence.Grade("B2")))
    try it.add(Evidence("E3", "An engineer's account", kind: .testimony))
    try it.edit { batch throws(InvestigationError) in
      var spam = Hypothesis("H1", "The spam was load enough", about: .factor("load"))
      spam.alternatives = ["H2"]
      spam.ratings = [.init("E1", .consistent), .init("E2", .veryConsistent), .init("E3", .inconsistent)]
      spam.disprovedIf = "Without the spam the load stays"
      var job = Hypothesis("H2", "The job was load enough", about: .factor("backlog"))
      job.ratings = [.init("E1", .consistent), .init("E2", .veryInconsistent), .init("E3", .veryConsistent)]
      try batch.add(spam)
      try batch.add(job)
      try batch.add(Hypothesis("H3", "Nobody looked", status: .supported))
    }
    return it
  }

  private struct Pair: Hashable {
    let evidence: String
    let hypothesis: String
  }

  private func number(_ contender: HypothesisMatrix.Contender) -> String {
    let hundredths = Int((contender.weightedInconsistency * 100).rounded())
    guard hundredths % 100 != 0 else { return "\(hundredths / 100)" }
    let cents = hundredths % 100
    return "\(hundredths / 100)." + (cents % 10 == 0 ? "\(cents / 10)" : cents < 10 ? "0\(cents)" : "\(cents)")
  }
}

/// Groups of competing hypotheses with random ratings, now and then none.
enum RandomHypotheses {
  static func make(seed: UInt64) throws -> Investigation {
    var generator = SeededGenerator(seed: seed)
    var it = Investigation(title: "Random")
    let evidence = (0..<Int.random(in: 0...40, using: &generator)).map { Evidence.ID("E\($0)") }
    for id in evidence {
      let grade = ["A1", "B2", "C3", "F6", ""].randomElement(using: &generator).flatMap(Evidence.Grade.init)
      try it.add(
        Evidence(id, "Item \(id)", kind: Evidence.Kind.allCases.randomElement(using: &generator), grade: grade))
    }
    let count = Int.random(in: 2...14, using: &generator)
    try it.edit { batch throws(InvestigationError) in
      for index in 0..<count {
        var hypothesis = Hypothesis(
          .init("H\(index)"), "Claim \(index)",
          status: Hypothesis.Status.allCases.randomElement(using: &generator) ?? .open)
        if generator.chance(80) { hypothesis.alternatives = [.init("H\((index + 1) % count)")] }
        for item in evidence.shuffled(using: &generator) where generator.chance(60) {
          hypothesis.ratings.append(
            .init(item, Hypothesis.Rating.allCases.randomElement(using: &generator) ?? .neutral))
        }
        try batch.add(hypothesis)
      }
    }
    return it
  }
}
