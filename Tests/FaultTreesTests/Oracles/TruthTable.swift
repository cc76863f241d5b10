import FaultTrees

/// What a tree's top says for each set of events, a set being the bits of a number.
struct TruthTable {
  let eventCount: Int
  private let isTrue: [Bool]

  /// Works every assignment out by itself; cycles by starting from false until nothing changes.
  init(of tree: FaultTree) {
    eventCount = tree.eventCount
    isTrue = (0..<1 << tree.eventCount).map { events in
      var values = [Bool](repeating: false, count: tree.gateCount)
      func value(_ node: FaultTree.Node) -> Bool {
        switch node {
        case .constant(let value): value
        case .event(let event): events >> event & 1 == 1
        case .gate(let gate): values[gate]
        }
      }
      var before: [Bool]
      repeat {
        before = values
        for gate in values.indices {
          let count = tree.inputs(of: gate).count(where: value)
          values[gate] =
            switch tree.connective(of: gate) {
            case .and: count == tree.inputs(of: gate).count
            case .or: count > 0
            case .atLeast(let threshold): count >= threshold
            case .exclusiveOr: count % 2 == 1
            case .not: count < tree.inputs(of: gate).count
            }
        }
      } while before != values
      return value(tree.top)
    }
  }

  private init(eventCount: Int, isTrue: [Bool]) {
    self.eventCount = eventCount
    self.isTrue = isTrue
  }

  subscript(events: Int) -> Bool { isTrue[events] }

  /// The minimal sets of events that make the top true, all others being false or not as may be.
  var minimalCutSets: [Int] {
    let solutions = isTrue.indices.filter { isTrue[$0] }
    return solutions.filter { solution in !solutions.contains { $0 != solution && $0 & solution == $0 } }
  }

  /// True where some of the sets lies within the events.
  static func closure(of sets: [Int], eventCount: Int) -> TruthTable {
    TruthTable(
      eventCount: eventCount,
      isTrue: (0..<1 << eventCount).map { events in sets.contains { $0 & events == $0 } })
  }

  func probability(_ p: [Double]) -> Double {
    isTrue.indices.reduce(0) { sum, events in isTrue[events] ? sum + weight(of: events, p) : sum }
  }

  private func weight(of events: Int, _ p: [Double]) -> Double {
    p.enumerated().reduce(1) { product, event in
      product * (events >> event.offset & 1 == 1 ? event.element : 1 - event.element)
    }
  }

  /// The set of the bits.
  static func events(_ set: Int) -> [Int] { (0..<Int.bitWidth).filter { set >> $0 & 1 == 1 } }
}
