extension Forest {
  /// True where at least `threshold` of the functions are (a *k*-of-*n* or voting gate).
  ///
  /// The functions are decided one after the other, keeping count of how many more are needed, so that nothing is
  /// enumerated: *n* variables give a diagram of at most *k* · (*n* - *k* + 1) nodes.
  ///
  /// - Parameters:
  ///   - threshold: *k*; none needed (`k <= 0`) is always true, more than there are never.
  ///   - functions: the *n* functions; one that is given twice counts twice.
  /// - Complexity: *k* · (*n* - *k* + 1) calls of ``BDD/choose(then:otherwise:)``, O(1) each where the functions are
  ///   variables
  public func atLeast(_ threshold: Int, of functions: [BDD]) throws(LimitReached) -> BDD {
    if threshold <= 0 { return constant(true) }
    if threshold > functions.count { return constant(false) }
    // missing[m]: at least m + 1 of the functions met so far are true.
    var missing = [BDD](repeating: constant(false), count: threshold)
    let always = constant(true)
    for (met, function) in deepestFirst(functions).enumerated() {
      // Fewer than this many of the functions still to come cannot make up the threshold.
      let lowest = max(0, threshold - (functions.count - met))
      for needed in stride(from: min(met, threshold - 1), through: lowest, by: -1) {
        let fewer = needed == 0 ? always : missing[needed - 1]
        missing[needed] = try function.choose(then: fewer, otherwise: missing[needed])
      }
    }
    let result = missing[threshold - 1]
    return BDD(
      result.root.index, in: self, isKnownMonotone: functions.allSatisfy(\.isKnownMonotone))
  }
}
