/// A hypothesis matrix, for tools.
public struct HypothesisMatrixEntry: Encodable, Hashable, Sendable {
  /// The file it stands in, if it came from one.
  public let file: String?
  public let hypotheses: [ContenderEntry]
  public let items: [ItemEntry]
  /// Those that least speaks against, weighted by credibility; several if they tie.
  public let leading: [String]
  /// The same without weights.
  public let leadingByCount: [String]
  /// The items without one of which others lead.
  public let decisive: [DecisiveEntry]
  /// The fewest items without which the one that leads leads alone no more.
  public let fewestToFall: [String]
  /// The share of pairs of an item and a hypothesis without a rating, from 0 to 1.
  public let unratedShare: Double

  public init(_ matrix: HypothesisMatrix, of investigation: Investigation, in file: String? = nil) {
    self.file = file
    hypotheses = matrix.hypotheses.map { ContenderEntry($0, of: investigation) }
    items = matrix.items.map { ItemEntry($0, of: investigation) }
    leading = matrix.leading.map(\.rawValue)
    leadingByCount = matrix.leadingByCount.map(\.rawValue)
    decisive = matrix.decisive.map(DecisiveEntry.init)
    fewestToFall = matrix.fewestToFall.map(\.rawValue)
    unratedShare = matrix.unratedShare
  }

  /// A hypothesis, and what speaks against it.
  public struct ContenderEntry: Encodable, Hashable, Sendable {
    public let hypothesis: String
    public let status: String?
    public let inconsistency: Int
    public let weightedInconsistency: Double
    /// How many items are rated for it.
    public let rated: Int

    init(_ contender: HypothesisMatrix.Contender, of investigation: Investigation) {
      hypothesis = contender.id.rawValue
      status = investigation[contender.id]?.status.rawValue
      inconsistency = contender.inconsistency
      weightedInconsistency = contender.weightedInconsistency
      rated = contender.ratingCount
    }
  }

  /// An item of evidence, and how it bears on the hypotheses.
  public struct ItemEntry: Encodable, Hashable, Sendable {
    public let evidence: String
    /// Left out where it has none.
    public let grade: String?
    public let weight: Double
    /// Left out where fewer than two hypotheses are rated.
    public let diagnosticity: Double?
    public let ratings: [RatingEntry]

    init(_ item: HypothesisMatrix.Item, of investigation: Investigation) {
      evidence = item.evidence.rawValue
      grade = investigation[item.evidence]?.grade?.description
      weight = item.weight.value
      diagnosticity = item.diagnosticity
      ratings = item.ratings.map(RatingEntry.init)
    }
  }

  /// One rating.
  public struct RatingEntry: Encodable, Hashable, Sendable {
    public let hypothesis: String
    public let rating: String

    init(_ cell: HypothesisMatrix.Cell) {
      hypothesis = cell.hypothesis.rawValue
      rating = cell.rating.rawValue
    }
  }

  /// An item without which others lead.
  public struct DecisiveEntry: Encodable, Hashable, Sendable {
    public let evidence: String
    /// `replaced`: the hypotheses named lead instead; `joined`: they lead as well.
    public let change: String
    public let by: [String]

    init(_ decisive: HypothesisMatrix.Decisive) {
      evidence = decisive.evidence.rawValue
      switch decisive.change {
      case .replaced(let names):
        change = "replaced"
        by = names.map(\.rawValue)
      case .joined(let names):
        change = "joined"
        by = names.map(\.rawValue)
      }
    }
  }
}
