/// How much hangs on one cause: in the words of the theory its degree of responsibility, which says nothing of blame.
///
/// It is 1/(1 + *k*), where *k* is the fewest other causes that have to be away before this one alone decides: one half if
/// the outcome would also have come about by one alternative, and so on (Chockler and Halpern, *Responsibility and Blame: A
/// Structural-Model Approach*, JAIR 22, 2004). A cause that is necessary has 1, one without a part in the outcome 0.
public struct Responsibility: Hashable, Sendable {
  /// The cause.
  public var cause: Cause
  /// The size of the smallest set of causes, this one in it, without which the outcome does not come about; nil if it is in
  /// none.
  public var smallestSet: Int?

  /// From 0 to 1.
  public var degree: Double { smallestSet.map { 1 / Double($0) } ?? 0 }
}

extension MinimalSets where Element == Cause {
  /// The share each cause has, in the order of the records, of sets without which an outcome does not come about
  /// (``Counterfactuals/removalSets(against:_:)``).
  public var responsibilities: [Responsibility] {
    zip(elements, smallestSizes).map { Responsibility(cause: $0, smallestSet: $1) }
  }
}
