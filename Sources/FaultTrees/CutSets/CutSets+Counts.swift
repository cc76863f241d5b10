public import DecisionDiagrams

extension CutSets {
  /// How many sets there are, exactly.
  ///
  /// - Complexity: O(*n*) sums and, where parts are referred to, products, for diagrams of *n* nodes
  public var count: Natural {
    let counts = familyCounts
    return counts[counts.count - 1]
  }

  private var familyCounts: [Natural] {
    var counts: [Natural] = []
    for family in families {
      let factors = family.factors(given: counts)
      counts.append(
        family.diagram.fold(zero: 0, one: 1) { node, low, high in
          guard let factor = factors[Int(node.level)] else { return low + high }
          return low + factor * high
        })
    }
    return counts
  }

  /// How many sets there are of each size: the number at place *s* counts the sets of *s* events. It ends with the
  /// largest size.
  ///
  /// - Complexity: O(*n* · *s*) sums for diagrams of *n* nodes and sets of up to *s* events; where parts are referred
  ///   to, O(*n* · *s*²) products
  public var countsBySize: [Natural] {
    var counts: [[Natural]] = []
    for family in families {
      counts.append(
        family.diagram.fold(zero: [], one: [1]) { node, low, high in
          switch family.elements[Int(node.level)] {
          case .event: sum(low, [0] + high)
          case .module(let module): sum(low, product(counts[module], high))
          }
        })
    }
    return counts[counts.count - 1]
  }

  private func sum(_ some: [Natural], _ others: [Natural]) -> [Natural] {
    var (longer, shorter) = some.count < others.count ? (others, some) : (some, others)
    for size in shorter.indices { longer[size] = longer[size] + shorter[size] }
    shorter = []
    return longer
  }

  private func product(_ some: [Natural], _ others: [Natural]) -> [Natural] {
    if some.isEmpty || others.isEmpty { return [] }
    var product = [Natural](repeating: 0, count: some.count + others.count - 1)
    for (size, count) in some.enumerated() where count != 0 {
      for (other, otherCount) in others.enumerated() where otherCount != 0 {
        product[size + other] = product[size + other] + count * otherCount
      }
    }
    return product
  }

  /// How many sets hold each event, by event.
  ///
  /// - Complexity: O(*n*) sums and products for diagrams of *n* nodes: one pass up and one down
  public var countsHolding: [Natural] {
    let counts = familyCounts
    var holding = [Natural](repeating: 0, count: eventCount)
    // In how many ways a set of a family is completed outside of it.
    var completions = [Natural](repeating: 0, count: families.count)
    completions[families.count - 1] = 1
    for (index, family) in families.enumerated().reversed() {
      let uses = family.uses(completions: completions[index], factors: family.factors(given: counts))
      for (element, uses) in zip(family.elements, uses) {
        switch element {
        case .event(let event): holding[event] = uses
        case .module(let module): completions[module] = uses
        }
      }
    }
    return holding
  }

  /// The events that every set holds, in ascending order; none, if there is no set.
  ///
  /// - Complexity: as ``countsHolding``
  public var inEverySet: [Int] {
    let count = count
    return countsHolding.enumerated().filter { $0.element == count && count != 0 }.map(\.offset)
  }
}

extension CutSets.Family {
  /// By level, how many sets a module stands for; nil for an event.
  fileprivate func factors(given counts: [Natural]) -> [Natural?] {
    elements.map { element in
      if case .module(let module) = element { counts[module] } else { nil }
    }
  }

  /// By level, in how many ways a set that holds the element is completed by what is not part of the element.
  fileprivate func uses(completions: Natural, factors: [Natural?]) -> [Natural] {
    let nodes = diagram.nodes
    var below: [Natural] = [0, 1]
    below.reserveCapacity(nodes.count)
    for node in nodes.dropFirst(2) {
      let high = below[Int(node.high)]
      below.append(below[Int(node.low)] + (factors[Int(node.level)].map { $0 * high } ?? high))
    }
    var above = [Natural](repeating: 0, count: nodes.count)
    above[diagram.root] = completions
    var uses = [Natural](repeating: 0, count: elements.count)
    for index in stride(from: nodes.count - 1, through: 2, by: -1) {
      let node = nodes[index]
      let level = Int(node.level)
      uses[level] = uses[level] + above[index] * below[Int(node.high)]
      above[Int(node.low)] = above[Int(node.low)] + above[index]
      above[Int(node.high)] = above[Int(node.high)] + (factors[level].map { $0 * above[index] } ?? above[index])
    }
    return uses
  }
}
