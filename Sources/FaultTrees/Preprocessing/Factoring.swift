extension Circuit {
  /// The circuit with common factors taken out: (*a* and *b*) or (*a* and *c*) becomes *a* and (*b* or *c*), likewise with
  /// the kinds exchanged, where nothing else refers to the inner gates.
  ///
  /// The most frequent factor of a gate goes first.
  ///
  /// - Complexity: O(gates + inputs · log inputs), expected
  func factored() -> Circuit {
    let references = references
    return rebuilt { node, rebuilding in
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
    var products = products
    var factored: [Literal] = []
    while true {
      var frequencies: [Literal: Int] = [:]
      for product in products { for factor in product { frequencies[factor, default: 0] += 1 } }
      // Of equally frequent factors the one with the least number, so that the result is always the same.
      guard let best = frequencies.max(by: { ($0.value, $1.key.code) < ($1.value, $0.key.code) }), best.value > 1
      else { break }
      let (with, without) = (products.filter { $0.contains(best.key) }, products.filter { !$0.contains(best.key) })
      let quotients = with.map { product in
        rebuilding.builder.gate(inner, of: product.filter { $0 != best.key })
      }
      let sum = rebuilding.builder.gate(outer, of: quotients)
      factored.append(rebuilding.builder.gate(inner, of: [best.key, sum]))
      products = without
    }
    return factored + products.map { rebuilding.builder.gate(inner, of: $0) }
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
