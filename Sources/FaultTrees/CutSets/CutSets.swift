internal import DecisionDiagrams

/// A family of sets of events, none of which holds another: the minimal cut sets of a fault tree, or what else they are
/// asked for.
///
/// The sets are not listed: they lie in decision diagrams, one for each independent part of the tree, that refer to each
/// other. A family of 10^11 sets may take a few kilobytes. It may be kept after the analysis it came from is gone, and be
/// given to another thread.
public struct CutSets: Sendable {
  /// How many events the tree has.
  public let eventCount: Int
  /// The parts, each after those that it refers to; the last is the whole.
  let families: [Family]

  /// The sets of one part of the tree, in terms of events and of sets of other parts.
  struct Family: Sendable {
    /// A zero-suppressed diagram: each path from its root to 1 is a set.
    var diagram: FlatDiagram
    /// What each level of the diagram stands for. A module stands for any one of its own sets.
    var elements: [Module.Variable]
  }

  /// No sets, of so many events.
  public init(eventCount: Int) {
    self.init(eventCount: eventCount, families: [Family(diagram: FlatDiagram(terminal: false), elements: [])])
  }

  init(eventCount: Int, families: [Family]) {
    self.eventCount = eventCount
    self.families = families
  }

  /// The last family, of which the others are parts.
  var whole: Family { families[families.count - 1] }

  /// Whether there is no set, not even the empty one: nothing makes the top true. O(1).
  public var isEmpty: Bool { whole.diagram.root == 0 }
}

extension CutSets {
  /// Whether this is one of the sets.
  ///
  /// - Parameter set: events, in any order; repetitions do not matter.
  /// - Precondition: every element is one of `0..<eventCount`.
  /// - Complexity: O(events)
  public func contains(_ set: some Sequence<Int>) -> Bool {
    var isWanted = [Bool](repeating: false, count: eventCount)
    var remaining = 0
    for event in set where !isWanted[event] {
      isWanted[event] = true
      remaining += 1
    }
    // Whether the part of the set that lies in a family is one of its sets; nil, if it is empty.
    var found = [Bool?](repeating: nil, count: families.count)
    for (index, family) in families.enumerated() {
      var node = family.diagram.root
      var isSomethingWanted = false
      for (level, element) in family.elements.enumerated() {
        switch element {
        case .event(let event):
          guard isWanted[event] else { break }
          isSomethingWanted = true
          remaining -= 1
          node = family.diagram.child(of: node, at: level, with: true)
          continue
        case .module(let module):
          guard let isThere = found[module] else { break }
          isSomethingWanted = true
          node = isThere ? family.diagram.child(of: node, at: level, with: true) : 0
          continue
        }
        node = family.diagram.child(of: node, at: level, with: false)
      }
      if isSomethingWanted || index == families.count - 1 { found[index] = node == 1 }
    }
    return remaining == 0 && found[families.count - 1] == true
  }

  /// The events that some set holds, in ascending order.
  ///
  /// - Complexity: O(events + *n*) for diagrams of *n* nodes
  public var inSomeSet: [Int] {
    smallestSizeHolding.enumerated().filter { $0.element != nil }.map(\.offset)
  }
}

extension FlatDiagram {
  /// Where a set goes on from a node that has come to a level, with or without that level's element.
  fileprivate func child(of node: Int, at level: Int, with isHeld: Bool) -> Int {
    guard nodes[node].level == UInt32(level) else { return isHeld ? 0 : node }
    return Int(isHeld ? nodes[node].high : nodes[node].low)
  }
}
