/// The strongly connected components of a directed graph: which nodes can reach each other and be reached back.
///
/// Tarjan's algorithm (*Depth-first search and linear graph algorithms*, 1972) with its own stack, so that a chain of any
/// length is followed. Linear in nodes and edges.
struct StrongComponents {
  /// The component of each node. A component's number is higher than those of all components it leads to.
  private(set) var component: [Int32]
  /// The nodes, component by component: those of component `c` are `order[starts[c]..<starts[c + 1]]`.
  private(set) var order: [Int32] = []
  private(set) var starts: [Int32] = [0]

  init(of graph: Adjacency) {
    let unseen: Int32 = -1
    component = Array(repeating: unseen, count: graph.count)
    order.reserveCapacity(graph.count)
    var number = component
    var low = component
    var open: [Int32] = []
    var walk: [(node: Int32, edge: Int32)] = []
    var count: Int32 = 0
    func enter(_ node: Int32) {
      number[Int(node)] = count
      low[Int(node)] = count
      count += 1
      open.append(node)
      walk.append((node, graph.starts[Int(node)]))
    }
    for start in 0..<graph.count where number[start] == unseen {
      enter(Int32(start))
      while let (node, edge) = walk.last {
        if edge < graph.starts[Int(node) + 1] {
          walk[walk.count - 1].edge += 1
          let successor = graph.targets[Int(edge)]
          if number[Int(successor)] == unseen {
            enter(successor)
          } else if component[Int(successor)] == unseen {
            low[Int(node)] = min(low[Int(node)], number[Int(successor)])
          }
          continue
        }
        walk.removeLast()
        if let (parent, _) = walk.last { low[Int(parent)] = min(low[Int(parent)], low[Int(node)]) }
        guard low[Int(node)] == number[Int(node)] else { continue }
        while let member = open.popLast() {
          component[Int(member)] = Int32(starts.count - 1)
          order.append(member)
          if member == node { break }
        }
        starts.append(Int32(order.count))
      }
    }
  }

  /// How many components there are.
  var count: Int { starts.count - 1 }

  /// The nodes of each component, in ascending order.
  var members: [[Int]] {
    (0..<count).map { order[Int(starts[$0])..<Int(starts[$0 + 1])].map(Int.init).sorted() }
  }

  /// Whether two nodes can reach each other.
  func joins(_ one: Int, _ other: Int) -> Bool { component[one] == component[other] }
}
