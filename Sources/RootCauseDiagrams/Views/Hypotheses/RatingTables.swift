import RootCause

/// The matrix of evidence and hypotheses, in tables that can be read: so many columns and rows in each.
struct RatingTables {
  private let matrix: HypothesisMatrix
  private let investigation: Investigation
  private let items: [HypothesisMatrix.Item]
  private let decisive: Set<Evidence.ID>

  /// How many hypotheses stand side by side, and how many items one below the other.
  static let mostColumns = 6
  static let mostRows = 24

  init(of matrix: HypothesisMatrix, in investigation: Investigation) {
    self.matrix = matrix
    self.investigation = investigation
    decisive = Set(matrix.decisive.map(\.evidence))
    let ranked = matrix.items.enumerated().sorted { left, right in
      let (one, other) = (left.element.rank, right.element.rank)
      return one == other ? left.offset < right.offset : one > other
    }
    items = ranked.prefix(HypothesesView.mostItems).map(\.element)
  }

  /// The tables, rows of the same hypotheses before the next ones; none if nothing is rated.
  var parts: [(title: String, table: Diagram.Table)] {
    let columns = matrix.hypotheses.count.parts(ofAtMost: Self.mostColumns)
    let rows = items.count.parts(ofAtMost: Self.mostRows)
    return columns.flatMap { columns in
      rows.map { rows in (title(columns, rows), table(Array(matrix.hypotheses[columns]), rows)) }
    }
  }

  private func title(_ columns: Range<Int>, _ rows: Range<Int>) -> String {
    var parts: [String] = []
    if rows.count < items.count {
      parts.append("evidence \(rows.lowerBound + 1) to \(rows.upperBound) of \(items.count)")
    }
    if columns.count < matrix.hypotheses.count {
      let ids = matrix.hypotheses[columns].map(\.id.rawValue)
      parts.append("hypotheses \(ids.first ?? "") to \(ids.last ?? "")")
    }
    return "How the evidence bears on them" + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }

  private func table(_ contenders: [HypothesisMatrix.Contender], _ rows: Range<Int>) -> Diagram.Table {
    let width = max(150, 478 - 70 * Double(contenders.count))
    var table = Diagram.Table([
      .init("evidence", width: width, lead: ""), .init("tells them apart, 0 to 1", width: 46, alignment: .center),
    ])
    table.columns += contenders.map { .init($0.id.rawValue, width: 62, alignment: .center) }
    table.rows = items[rows].map { item in
      .init(
        [evidence(item), .init(item.diagnosticity?.inShort ?? "–", words: item.diagnosticity?.inShort ?? "")]
          + contenders.map { cell(item[$0.id]) })
    }
    if rows.upperBound == items.count {
      let sums = contenders.map { contender -> Diagram.Table.Cell in
        guard contender.ratingCount > 0 else { return .init("–", words: "not rated") }
        let score = contender.score
        return .init(score.text, remarks: score.remarks, isBold: matrix.leading.contains(contender.id))
      }
      let isWeighted = matrix.hypotheses.contains { !$0.score.remarks.isEmpty }
      let remarks = isWeighted ? ["weighted by the grades of the evidence"] : []
      table.rows.append(
        .init([.init("Speaks against it", remarks: remarks, isBold: true), .init("")] + sums, opening: .sum))
    }
    return table
  }

  private func evidence(_ item: HypothesisMatrix.Item) -> Diagram.Table.Cell {
    let evidence = investigation[item.evidence]
    let details = [evidence?.kind?.rawValue, evidence?.grade.map { "\($0)" }].compactMap(\.self)
    let caption = ([item.evidence.rawValue] + details).joined(separator: ", ")
    return .init(
      evidence?.statement ?? "", caption: caption,
      remarks: decisive.contains(item.evidence) ? ["the lead hangs on it"] : [],
      words: caption + ", “\(evidence?.statement ?? "")”"
        + (decisive.contains(item.evidence) ? ", on which the lead hangs" : ""))
  }

  private func cell(_ rating: Hypothesis.Rating?) -> Diagram.Table.Cell {
    guard let rating else { return .init("", remarks: ["not rated"], notation: [.unrated], words: "not rated") }
    return .init(rating.rawValue, remarks: [rating.inWords], notation: [rating.notation], words: rating.inWords)
  }
}

extension HypothesisMatrix.Item {
  /// What it is sorted by: how far it tells the hypotheses apart, then how much speaks against any.
  fileprivate var rank: (Double, Double) {
    let against = ratings.reduce(0) { $0 + $1.rating.inconsistency }
    return (diagnosticity ?? -1, Double(against) * weight.value)
  }
}

extension Hypothesis.Rating {
  /// The ratings, what counts most against a hypothesis first.
  static let byWeight: [Self] = [
    .veryInconsistent, .inconsistent, .consistent, .veryConsistent, .neutral, .notApplicable,
  ]

  var notation: Notation {
    switch self {
    case .veryConsistent: .veryConsistent
    case .consistent: .consistent
    case .neutral: .neutral
    case .inconsistent: .inconsistent
    case .veryInconsistent: .veryInconsistent
    case .notApplicable: .notApplicable
    }
  }
}
