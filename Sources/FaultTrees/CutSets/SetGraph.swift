internal import DecisionDiagrams

/// All families of some cut sets in one list of nodes, so that a part is referred to by its root.
struct SetGraph: Sendable {
  /// A node stands for the sets of `low`, and for those of `high` with the element added.
  struct Node {
    /// An event's number; or `~root`, for any set of the part with that root.
    var element: Int32
    var low: Int32
    var high: Int32
  }

  /// What a node refers to comes before it; first no set at all, then the empty set.
  private(set) var nodes = [Node(element: 0, low: 0, high: 0), Node(element: 0, low: 1, high: 1)]
  private(set) var root: Int32 = 0

  /// O(*n*) for diagrams of *n* nodes
  init(_ sets: CutSets) {
    var roots: [Int32] = []
    for family in sets.families {
      let elements = family.elements.map { element in
        switch element {
        case .event(let event): Int32(event)
        case .module(let module): ~roots[module]
        }
      }
      // A part without any set takes the sets along that would hold one of its own.
      var moved: [Int32] = [0, 1]
      moved.reserveCapacity(family.diagram.nodes.count)
      for node in family.diagram.nodes.dropFirst(2) {
        moved.append(self.node(elements[Int(node.level)], moved[Int(node.low)], moved[Int(node.high)]))
      }
      roots.append(moved[family.diagram.root])
    }
    root = roots[roots.count - 1]
  }

  private init() {}

  /// The sets whose heaviest event weighs just so much; for `-infinity`, the empty set if it is one of them.
  ///
  /// Each node becomes up to three: its sets that stay below the weight, those that reach it, and both together.
  ///
  /// - Complexity: O(*n*) for *n* nodes
  func reaching(_ weight: Double, weights: [Double]) -> SetGraph {
    var graph = SetGraph()
    var below: [Int32] = [0, 1]
    var reaching: [Int32] = [0, weight == -.infinity ? 1 : 0]
    var upTo: [Int32] = [0, 1]
    for node in nodes.dropFirst(2) {
      let (low, high) = (Int(node.low), Int(node.high))
      if node.element >= 0 {
        let own = weights[Int(node.element)]
        below.append(graph.node(node.element, below[low], own < weight ? below[high] : 0))
        reaching.append(
          graph.node(
            node.element, reaching[low], own == weight ? upTo[high] : own < weight ? reaching[high] : 0))
        upTo.append(graph.node(node.element, upTo[low], own <= weight ? upTo[high] : 0))
      } else {
        let part = Int(~node.element)
        below.append(graph.node(~below[part], below[low], below[high]))
        let notByPart = graph.node(~below[part], reaching[low], reaching[high])
        reaching.append(graph.node(~reaching[part], notByPart, upTo[high]))
        upTo.append(graph.node(~upTo[part], upTo[low], upTo[high]))
      }
    }
    graph.root = reaching[Int(root)]
    return graph
  }

  /// A node, where its element adds anything.
  private mutating func node(_ element: Int32, _ low: Int32, _ high: Int32) -> Int32 {
    if high == 0 || element == ~0 { return low }
    nodes.append(Node(element: element, low: low, high: high))
    return Int32(nodes.count - 1)
  }
}
