internal import DecisionDiagrams

extension Circuit {
  /// The circuit with common factors taken out: (*a* and *b*) or (*a* and *c*) becomes *a* and (*b* or *c*), likewise with
  /// the kinds exchanged, where nothing else refers to the inner gates.
  ///
  /// The most frequent factor of a gate goes first.
  ///
  /// - Complexity: O(gates + inputs · log inputs), expected
  func factored(check: inout TimeCheck) throws(LimitReached) -> Circuit {
    let references = references
    return try rebuilt(check: &check) { node, rebuilding in
      let outer = gate(node).connective
      guard let inner = outer.opposite else { return inputs(of: node).map(rebuilding.literal) }
      var products: [[Literal]] = []
      var rest: [Literal] = []
      for input in inputs(of: node) {
        let isProduct =
          isGate(input.node) && !input.isNegated && references[input.node] == 1 && gate(input.node).connective == inner
        if isProduct {
          products.append(inputs(of: input.node).map(rebuilding.literal))
        } else {
          rest.append(rebuilding.literal(input))
        }
      }
      guard products.count > 1 else { return inputs(of: node).map(rebuilding.literal) }
      return rest + factored(products, outer: outer, inner: inner, &rebuilding)
    }
  }

  private func factored(
    _ products: [[Literal]], outer: Connective, inner: Connective, _ rebuilding: inout Rebuilding
  ) -> [Literal] {
    var places: [Literal: [Int]] = [:]
    for (place, product) in products.enumerated() {
      for factor in product { places[factor, default: []].append(place) }
    }
    // Factors by how many products are left that have them, or had when that was last looked at.
    var byFrequency: [[Literal]] = Array(repeating: [], count: products.count + 1)
    for (factor, places) in places { byFrequency[places.count].append(factor) }
    var isFactored = [Bool](repeating: false, count: products.count)
    var factored: [Literal] = []
    for frequency in stride(from: products.count, through: 2, by: -1) {
      // Of equally frequent factors the one with the least number, so that the result is always the same.
      for factor in byFrequency[frequency].sorted(by: { $0.code < $1.code }) {
        let remaining = (places[factor] ?? []).filter { !isFactored[$0] }
        if remaining.count < frequency {
          byFrequency[remaining.count].append(factor)
          continue
        }
        for place in remaining { isFactored[place] = true }
        let quotients = remaining.map { place in
          rebuilding.builder.gate(inner, of: products[place].filter { $0 != factor })
        }
        let sum = rebuilding.builder.gate(outer, of: quotients)
        factored.append(rebuilding.builder.gate(inner, of: [factor, sum]))
      }
    }
    let rest = products.indices.filter { !isFactored[$0] }
    return factored + rest.map { rebuilding.builder.gate(inner, of: products[$0]) }
  }
}

extension Circuit.Connective {
  /// Or for and, and for or.
  fileprivate var opposite: Circuit.Connective? {
    switch self {
    case .and: .or
    case .or: .and
    case .exclusiveOr, .atLeast: nil
    }
  }
}
