extension ZBDD {
  /// All sets, in the order of the diagram: sets with the topmost variable first.
  ///
  /// A ZBDD has no dead ends, so that the first set comes at once and each takes O(variables) time; memory is
  /// O(variables) however many there are. The forest may be used in the meantime.
  public var sets: Sets { Sets(family: self) }

  /// The sequence of all sets of a family; each is a list of variables in ascending order.
  public struct Sets: Sequence {
    let family: ZBDD

    public func makeIterator() -> Iterator { Iterator(family) }

    public struct Iterator: IteratorProtocol {
      private let family: ZBDD
      /// Nodes on the path at which the set took the variable, and whose other edge is still to be followed.
      private var taken: [NodeIndex] = []
      private var node: NodeIndex

      init(_ family: ZBDD) {
        self.family = family
        node = family.root.index
      }

      public mutating func next() -> [Int]? {
        let nodes = family.forest.store.nodes
        // After the first set: back to the last variable taken that can be left out.
        while node == .zero {
          guard let last = taken.popLast() else { return nil }
          node = nodes[Int(last)].low
        }
        while node != .one {
          taken.append(node)
          node = nodes[Int(node)].high
        }
        node = .zero
        let order = family.forest.order
        return taken.map { order.variable(at: nodes[Int($0)].level) }.sorted()
      }
    }
  }
}
