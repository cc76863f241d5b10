import RootCause

/// Makes the view of hypotheses.
struct HypothesesView {
  private let investigation: Investigation
  private let stakes: HypothesisStakes

  /// How many items of evidence are shown for one group, at most: those that tell the hypotheses apart best.
  static let mostItems = 240

  init(of investigation: Investigation, limits: Limits) {
    self.investigation = investigation
    stakes = HypothesisStakes(in: investigation, limits: limits)
  }

  var diagram: Diagram {
    let premise =
      "Which explanations compete: what speaks against one counts, what fits it does not (analysis of competing hypotheses)"
    var diagram = Diagram(
      view: "hypotheses", title: Diagram.TitleBlock(of: investigation, premise: premise), direction: .down)
    guard !investigation.hypotheses.isEmpty else {
      diagram.showNothing(
        "Nothing to compare yet: there are no hypotheses. Name under “hypotheses” what else could explain it, and rate "
          + "under “evidence” how each item bears on each.")
      return diagram
    }
    var tables: [Diagram.Node] = []
    let matrices = investigation.hypothesisMatrices
    for (index, matrix) in matrices.enumerated() {
      tables += self.tables(of: matrix, number: index + 1)
      let left = matrix.items.count - Self.mostItems
      if left > 0 {
        diagram.notes.append(
          "Left out of “\(Self.question(of: matrix))”: \(left) items of evidence that tell least; they are in the sums."
        )
      }
    }
    let rivals = Set(matrices.flatMap(\.hypotheses).map(\.id))
    let lone = investigation.hypotheses.filter { !rivals.contains($0.id) }
    if !lone.isEmpty { tables.append(loneTable(lone)) }
    diagram.showTables(tables)
    return diagram
  }

  /// What is asked where hypotheses compete.
  static func question(of matrix: HypothesisMatrix) -> String {
    let names = matrix.hypotheses.map(\.id.rawValue)
    guard names.count > 6 else {
      return "Which holds: \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")?"
    }
    return "Which of \(names.count) holds: \(names.prefix(3).joined(separator: ", ")) … \(names.last ?? "")?"
  }

  private func tables(of matrix: HypothesisMatrix, number: Int) -> [Diagram.Node] {
    let ratings = RatingTables(of: matrix, in: investigation)
    let sentences = HypothesisFindings(of: matrix).sentences
    let parts = ratings.parts
    var claims = claims(of: matrix)
    if parts.isEmpty { claims.remarks = sentences }
    var nodes = [Diagram.Node("hypotheses-\(number)", title: Self.question(of: matrix), claims)]
    for (index, part) in parts.enumerated() {
      var table = part.table
      if index == parts.count - 1 { table.remarks = sentences }
      nodes.append(Diagram.Node("ratings-\(number).\(index + 1)", title: part.title, table))
    }
    return nodes
  }

  /// The hypotheses, a row for each.
  private func claims(of matrix: HypothesisMatrix) -> Diagram.Table {
    var table = Diagram.Table([
      .init("hypothesis", width: 54, lead: ""), .init("claim", width: 158, lead: ""),
      .init("speaks against it", width: 66), .init("disproved if", width: 140), .init("hangs on it", width: 104),
    ])
    table.rows = matrix.hypotheses.compactMap { contender in
      investigation[contender.id].map { row($0, against: against(contender, in: matrix)) }
    }
    return table
  }

  private func row(_ hypothesis: Hypothesis, against: Diagram.Table.Cell) -> Diagram.Table.Row {
    let disproof = hypothesis.disprovedIf ?? ""
    return .init([
      .init(hypothesis.id.rawValue, remarks: [hypothesis.status.rawValue], isBold: true),
      .init(hypothesis.statement, remarks: hypothesis.about.map { ["about \($0.inWords)"] } ?? []),
      against,
      disproof.isEmpty
        ? .init("not said", notation: hypothesis.status.isUnresolved ? [.gap] : []) : .init(disproof),
      stakes.cell(for: hypothesis),
    ])
  }

  private func against(_ contender: HypothesisMatrix.Contender, in matrix: HypothesisMatrix) -> Diagram.Table.Cell {
    guard contender.ratingCount > 0 else { return .init("not rated", notation: [.unrated]) }
    let leads = matrix.leading.contains(contender.id)
    let score = contender.score
    let remark = !leads ? nil : matrix.leading.count > 1 ? "ties for least" : "least: it leads"
    return .init(score.text, remarks: score.remarks + [remark].compactMap(\.self), isBold: leads)
  }

  /// The hypotheses that no other competes with, each with its ratings.
  private func loneTable(_ hypotheses: [Hypothesis]) -> Diagram.Node {
    var table = Diagram.Table([
      .init("hypothesis", width: 54, lead: ""), .init("claim", width: 158, lead: ""),
      .init("ratings", width: 66), .init("disproved if", width: 140), .init("hangs on it", width: 104),
    ])
    table.rows = hypotheses.map { hypothesis in
      let items = HypothesisMatrix(of: [hypothesis.id], in: investigation).items
      let ratings = Hypothesis.Rating.byWeight.compactMap { rating -> String? in
        let names = items.filter { $0[hypothesis.id] == rating }.map(\.evidence.rawValue)
        return names.isEmpty ? nil : "\(rating.rawValue): \(names.joined(separator: ", "))"
      }
      return row(
        hypothesis, against: ratings.isEmpty ? .init("not rated", notation: [.unrated]) : .init("", remarks: ratings))
    }
    table.remarks = ["What has no rival was tested against nothing: name the other explanations under “alternatives”."]
    return Diagram.Node("hypotheses-alone", title: "Without a rival", table)
  }
}

extension Hypothesis.About {
  /// What it is about, for a small line.
  var inWords: String {
    switch self {
    case .factor(let id): id.rawValue
    case .link(let id): "\(id)"
    }
  }
}

extension HypothesisMatrix.Contender {
  /// What speaks against it: the sum, and below it the weighted one where grades make a difference.
  var score: (text: String, remarks: [String]) {
    let weighted = weightedInconsistency
    if weighted == Double(inconsistency) { return ("\(inconsistency)", []) }
    return (weighted.inShort, ["\(inconsistency) unweighted"])
  }
}
