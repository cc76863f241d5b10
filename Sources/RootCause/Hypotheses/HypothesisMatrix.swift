/// Competing hypotheses held against the evidence: what speaks against each, which leads, and what that hangs on.
///
/// The method is *Analysis of Competing Hypotheses*: a hypothesis is not chosen by what fits it, which is easy to find for
/// any, but by how little speaks against it. So `I` counts one and `II` two against a hypothesis; `C` and `CC` count
/// nothing for it. What an item counts is weighted by its grade, see ``CredibilityWeight``.
///
/// A matrix says what the ratings say. The ``Hypothesis/status`` is the analyst's own conclusion and has no part in it: a
/// refuted hypothesis is compared like the others, since its refutation hangs on the same items.
///
/// Source: Richards J. Heuer, *Psychology of Intelligence Analysis* (CIA 1999), chapter 8.
public struct HypothesisMatrix: Hashable, Sendable {
  /// The hypotheses that compete, in the order of the investigation; at least two.
  public let hypotheses: [Contender]
  /// What is rated for any of them, in the order of the evidence.
  public let items: [Item]
  /// The hypotheses that least speaks against, weighted by credibility: one, several if they tie, none if nothing is
  /// rated. A hypothesis without ratings cannot lead: it was not tested.
  public let leading: [Hypothesis.ID]
  /// The same by the plain count, without weights.
  public let leadingByCount: [Hypothesis.ID]
  /// The items on which ``leading`` hangs by themselves: without one of these, others lead. In the order of the items.
  public let decisive: [Decisive]
  /// The fewest items without which the hypothesis that leads alone would lead alone no more, in the order of the items;
  /// of several such choices the one that takes away most at once, for the first rival. Empty if none leads alone.
  public let fewestToFall: [Evidence.ID]

  /// A hypothesis, and what speaks against it.
  public struct Contender: Hashable, Sendable {
    public let id: Hypothesis.ID
    /// The sum over its ratings: 1 for each `I`, 2 for each `II`.
    public let inconsistency: Int
    /// The same sum with each item weighted by its credibility.
    public var weightedInconsistency: Double { Double(hundredths) / 100 }
    /// How many items are rated for it.
    public let ratingCount: Int

    let hundredths: Int
  }

  /// An item of evidence, and how it bears on the hypotheses.
  public struct Item: Hashable, Sendable {
    public let evidence: Evidence.ID
    /// What it counts.
    public let weight: CredibilityWeight
    /// How it bears on each hypothesis it is rated for, in the order of the hypotheses.
    public let ratings: [Cell]
    /// How far the ratings lie apart, from 0 to 1; nil if fewer than two hypotheses are rated.
    ///
    /// `CC`, `C`, `N`, `I`, `II` are five steps of one scale and `NA` stands where `N` does. The measure is the distance
    /// between the highest and the lowest rating as a share of the scale: 0 for an item that fits all alike, which tells
    /// nothing however well it fits; 1 for one very consistent with one and very inconsistent with another.
    public let diagnosticity: Double?

    /// The rating for a hypothesis, or nil if there is none. Linear in the ratings of the item.
    public subscript(hypothesis: Hypothesis.ID) -> Hypothesis.Rating? {
      ratings.first { $0.hypothesis == hypothesis }?.rating
    }
  }

  /// How an item bears on one hypothesis.
  public struct Cell: Hashable, Sendable {
    public let hypothesis: Hypothesis.ID
    public let rating: Hypothesis.Rating
  }

  /// An item without which others lead.
  public struct Decisive: Hashable, Sendable {
    public let evidence: Evidence.ID
    public let change: Change
  }

  /// What becomes of the lead without an item.
  public enum Change: Hashable, Sendable {
    /// These lead instead; of several that tied, it may be one of them.
    case replaced(by: [Hypothesis.ID])
    /// These lead as well, and all tie.
    case joined(by: [Hypothesis.ID])
  }

  /// How many pairs of an item and a hypothesis there are.
  public var pairCount: Int { hypotheses.count * items.count }

  /// How many of them have no rating.
  public var unratedCount: Int { pairCount - hypotheses.reduce(0) { $0 + $1.ratingCount } }

  /// The share of pairs without a rating, from 0 to 1; 0 if there are none.
  public var unratedShare: Double { pairCount == 0 ? 0 : Double(unratedCount) / Double(pairCount) }

  /// A matrix of hypotheses of an investigation; those it does not hold are left out. Near linear in the ratings.
  ///
  /// - Parameters:
  ///   - ids: The hypotheses to compare, each once. Those that compete: ``Investigation/competingHypotheses``.
  ///   - investigation: Where they and the evidence are. Of several ratings of one item for one hypothesis the last counts.
  public init(of ids: [Hypothesis.ID], in investigation: Investigation) {
    let records = ids.compactMap { investigation[$0] }
    var cells: [Evidence.ID: [(column: Int, rating: Hypothesis.Rating)]] = [:]
    for (column, hypothesis) in records.enumerated() {
      for rating in hypothesis.ratings where investigation.evidence.contains(id: rating.evidence) {
        if cells[rating.evidence]?.last?.column == column { cells[rating.evidence]?.removeLast() }
        cells[rating.evidence, default: []].append((column, rating.rating))
      }
    }
    let evidence = cells.keys.compactMap { investigation.evidence.index(of: $0) }.sorted()
      .map { investigation.evidence[$0] }
    let rows = evidence.map { cells[$0.id] ?? [] }
    let weights = evidence.map { CredibilityWeight($0.grade) }

    var ratingCounts = Array(repeating: 0, count: records.count)
    for cell in rows.joined() { ratingCounts[cell.column] += 1 }
    let isRated = ratingCounts.map { $0 > 0 }
    func scores(_ weight: (Int) -> Int) -> HypothesisScores {
      HypothesisScores(
        items: rows.enumerated().map { item, row in
          row.filter { $0.rating.inconsistency > 0 }.map {
            HypothesisScores.Mark(hypothesis: $0.column, score: $0.rating.inconsistency * weight(item))
          }
        }, isRated: isRated)
    }
    let counted = scores { _ in 1 }
    let weighted = scores { weights[$0].hundredths }
    func names(_ columns: [Int]) -> [Hypothesis.ID] { columns.map { records[$0].id } }

    hypotheses = records.indices.map {
      Contender(
        id: records[$0].id, inconsistency: counted.totals[$0] ?? 0, ratingCount: ratingCounts[$0],
        hundredths: weighted.totals[$0] ?? 0)
    }
    items = rows.indices.map { item in
      Item(
        evidence: evidence[item].id, weight: weights[item],
        ratings: rows[item].map { Cell(hypothesis: records[$0.column].id, rating: $0.rating) },
        diagnosticity: Self.diagnosticity(of: rows[item].map(\.rating)))
    }
    leading = names(weighted.leaders)
    leadingByCount = names(counted.leaders)
    decisive = rows.indices.compactMap { item in
      let change: Change? =
        switch weighted.change(without: item) {
        case .replaced(let columns): .replaced(by: names(columns))
        case .joined(let columns): .joined(by: names(columns))
        case nil: nil
        }
      return change.map { Decisive(evidence: evidence[item].id, change: $0) }
    }
    fewestToFall = weighted.fewestToFall.map { evidence[$0].id }
  }

  private static func diagnosticity(of ratings: [Hypothesis.Rating]) -> Double? {
    let steps = ratings.map(\.step)
    guard steps.count > 1, let low = steps.min(), let high = steps.max() else { return nil }
    return Double(high - low) / 4
  }
}

extension Hypothesis.Rating {
  /// How much it counts against a hypothesis: 1 for `I`, 2 for `II`, nothing for the others. What fits a hypothesis never
  /// counts for it.
  public var inconsistency: Int {
    switch self {
    case .inconsistent: 1
    case .veryInconsistent: 2
    case .veryConsistent, .consistent, .neutral, .notApplicable: 0
    }
  }

  /// Where it stands on the scale, in steps from neutral.
  fileprivate var step: Int {
    switch self {
    case .veryConsistent: 2
    case .consistent: 1
    case .neutral, .notApplicable: 0
    case .inconsistent: -1
    case .veryInconsistent: -2
    }
  }
}
