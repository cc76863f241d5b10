public import DecisionDiagrams
import FaultTrees

/// The minimal sets of causes or controls that do something about one outcome: none of them holds another.
///
/// They are kept on a decision diagram, so there may be more of them than could ever be listed.
public struct MinimalSets<Element: Hashable & Sendable>: Sendable {
  /// What the sets are about.
  public let outcome: Factor.ID
  /// In which of the worlds that fit the record a set has to do what is asked of it.
  public let assurance: Assurance
  /// Everything that could be in a set, in the order of the records.
  public let elements: [Element]
  /// The limit that kept sets from being found; nil if these are all. Every set that is here is a minimal one.
  public let limit: Limit?

  /// The sets, by the places of their elements.
  let family: CutSets

  init(_ outcome: Factor.ID, _ assurance: Assurance, elements: [Element], family: CutSets, limit: Limit?) {
    self.outcome = outcome
    self.assurance = assurance
    self.elements = elements
    self.limit = limit
    self.family = family
  }

  /// Whether these are all the sets there are.
  public var isComplete: Bool { limit == nil }

  /// Whether none was found.
  public var isEmpty: Bool { family.isEmpty }

  /// How many there are, exactly; where some are missing, how many were found.
  public var count: Natural { family.count }

  /// How many there are of each size, from the empty set on.
  public var countsBySize: [Natural] { family.countsBySize }

  /// How many sets hold each element, in the order of ``elements``. Linear in the diagrams.
  public var countsHolding: [Natural] { family.countsHolding }

  /// What every set holds, in the order of the records; nothing if there is no set.
  public var inEverySet: [Element] { isEmpty ? [] : family.inEverySet.map { elements[$0] } }

  /// What some set holds, in the order of the records.
  public var inSomeSet: [Element] { family.inSomeSet.map { elements[$0] } }

  /// The size of the smallest set that holds each element, in the order of ``elements``; nil for one that is in none.
  public var smallestSizes: [Int?] { family.smallestSizeHolding }

  /// The smallest sets, those of one size in the order of the records; each in that order too.
  ///
  /// - Parameters:
  ///   - most: How many at most.
  ///   - element: What each of them is to hold; anything, if nil.
  public func smallest(_ most: Int, holding element: Element? = nil) -> Bounded<[[Element]]> {
    lightest(most, by: .sum, elements.map { _ in 1 }, holding: element)
  }

  /// Of the sets that hold an element the one that has the fewest others outside some, and of those the smallest; nil if
  /// none holds it.
  func fewest(outside some: Set<Element>, holding element: Element) -> [Element]? {
    lightest(1, by: .sum, elements.map { some.contains($0) ? 0 : 1 }, holding: element).value.first
  }

  /// The sets of least weight, smaller ones first among equals.
  func lightest(
    _ most: Int, by aggregate: CutSets.Aggregate, _ weights: [Double], holding element: Element? = nil
  ) -> Bounded<[[Element]]> {
    var event: Int?
    if let element {
      guard let place = elements.firstIndex(of: element) else { return Bounded([], cutShortBy: limit) }
      event = place
    }
    var found: [[Element]] = []
    for (set, _) in family.lightest(weights, by: aggregate, holding: event) {
      if found.count == most { return Bounded(found, cutShortBy: limit ?? .sets(most)) }
      found.append(set.map { elements[$0] })
    }
    return Bounded(found, cutShortBy: limit)
  }
}
