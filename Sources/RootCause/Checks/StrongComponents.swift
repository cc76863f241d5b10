/// The strongly connected components of a directed graph: which nodes can reach each other and be reached back.
///
/// Tarjan's algorithm with its own stack, so that a chain of any length is followed. Linear in nodes and edges.
struct StrongComponents {
  /// The component of each node. A component's number is higher than those of all components it leads to.
  private(set) var component: [Int]
  /// The nodes of each component.
  private(set) var members: [[Int]] = []

  init(of successors: [[Int]]) {
    let unseen = -1
    component = Array(repeating: unseen, count: successors.count)
    var order = Array(repeating: unseen, count: successors.count)
    var low = order
    var open: [Int] = []
    var count = 0
    for start in successors.indices where order[start] == unseen {
      var walk = [(node: start, next: 0)]
      while let (node, next) = walk.last {
        if next == 0 {
          order[node] = count
          low[node] = count
          count += 1
          open.append(node)
        }
        if next < successors[node].count {
          walk[walk.count - 1].next += 1
          let successor = successors[node][next]
          if order[successor] == unseen {
            walk.append((successor, 0))
          } else if component[successor] == unseen {
            low[node] = min(low[node], order[successor])
          }
          continue
        }
        walk.removeLast()
        if let (parent, _) = walk.last { low[parent] = min(low[parent], low[node]) }
        guard low[node] == order[node] else { continue }
        var group: [Int] = []
        while let member = open.popLast() {
          component[member] = members.count
          group.append(member)
          if member == node { break }
        }
        members.append(group.sorted())
      }
    }
  }

  /// Whether two nodes can reach each other.
  func joins(_ one: Int, _ other: Int) -> Bool { component[one] == component[other] }
}
