internal import DecisionDiagrams

extension Circuit {
  /// The circuit after every simplification that pays, again and again until they find nothing more.
  ///
  /// - Parameter isFactoring: whether common factors are taken out. That makes modules in some circuits and puts good
  ///   orders out of reach in others.
  /// - Complexity: O(gates + inputs) for each round; there are few
  func simplified(factoring isFactoring: Bool, check: inout TimeCheck) throws(LimitReached) -> Circuit {
    var simplest = try coalesced(check: &check)
    for _ in 0..<Circuit.mostRounds {
      try check.limits.checkTime()
      var next = try simplest.settledInContext(check: &check).coalesced(check: &check)
      if isFactoring { next = try next.factored(check: &check).coalesced(check: &check) }
      next = try next.withTwinsJoined(check: &check).coalesced(check: &check)
      if next.size == simplest.size { break }
      simplest = next
    }
    return simplest
  }

  /// Gates and inputs: what simplification makes less of.
  private var size: Int { gates.count + inputs.count }

  private static var mostRounds: Int { 8 }
}
