// Questions about where edges lead. Each walk keeps its own stack, so that a chain of any length is followed.
extension CausalGraph {
  /// The components of the graph whose edges are those that a test lets through.
  func components(along isIncluded: (Relation) -> Bool) -> StrongComponents {
    StrongComponents(
      of: Adjacency(outgoing.map { $0.compactMap { isIncluded(edges[$0].relation) ? edges[$0].to : nil } }))
  }

  /// A shortest way from a node back to itself inside its component, along the edges that a test lets through; empty if
  /// there is none. Linear in the component.
  func cycle(through start: Int, in components: StrongComponents, along isIncluded: (Relation) -> Bool) -> [Int] {
    var previous: [Int: Int] = [:]
    var waiting = [start]
    var next = 0
    while next < waiting.count {
      let node = waiting[next]
      next += 1
      for index in outgoing[node] where isIncluded(edges[index].relation) {
        let successor = edges[index].to
        if successor == start {
          var way = [node]
          while let last = way.last, last != start, let before = previous[last] { way.append(before) }
          return way.reversed()
        }
        guard components.joins(successor, start), previous[successor] == nil else { continue }
        previous[successor] = node
        waiting.append(successor)
      }
    }
    return []
  }

  /// Which nodes these lead to, by any way; themselves among them.
  func nodes(reachedFrom starts: [Int]) -> [Bool] {
    var isReached = Array(repeating: false, count: outgoing.count)
    var waiting = starts
    for start in starts { isReached[start] = true }
    while let node = waiting.popLast() {
      for index in outgoing[node] where !isReached[edges[index].to] {
        isReached[edges[index].to] = true
        waiting.append(edges[index].to)
      }
    }
    return isReached
  }
}
