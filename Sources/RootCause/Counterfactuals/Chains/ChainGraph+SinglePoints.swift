extension ChainGraph {
  /// The vertices that every path to the outcome passes, in the order in which they are passed, without the outcome. Paths
  /// may lead over edges that were left out.
  ///
  /// On one path to the outcome, each vertex is looked at in turn: it is a single point if nothing found so far from the
  /// vertices before it, around the path, leads to one after it. Linear.
  var singlePoints: [Int] {
    let path = shortestPath()
    var placeOnPath = [Int32](repeating: -1, count: nodes.count)
    for (place, vertex) in path.enumerated() { placeOnPath[vertex] = Int32(place) }
    var isSeen = [Bool](repeating: false, count: nodes.count)
    var stack: [Int] = []
    var farthest = 0
    func meet(_ vertex: Int) {
      if placeOnPath[vertex] >= 0 {
        farthest = max(farthest, Int(placeOnPath[vertex]))
      } else if !isSeen[vertex] {
        isSeen[vertex] = true
        stack.append(vertex)
      }
    }
    for start in starts { meet(start) }
    var result: [Int] = []
    for (place, vertex) in path.dropLast().enumerated() {
      while let bypass = stack.popLast() { outgoing[bypass].forEach { meet(Int(edges[Int($0)].target)) } }
      if farthest == place { result.append(vertex) }
      outgoing[vertex].forEach { meet(Int(edges[Int($0)].target)) }
    }
    return result
  }

  /// The vertices of a shortest path from a start to the outcome; a start always is behind it.
  private func shortestPath() -> [Int] {
    var next = [Int](repeating: -1, count: nodes.count)
    next[outcome] = outcome
    var queue = [outcome]
    var isStart = [Bool](repeating: false, count: nodes.count)
    for start in starts { isStart[start] = true }
    for place in 0... {
      guard place < queue.count else { return [] }
      let vertex = queue[place]
      if isStart[vertex] {
        var path = [vertex]
        while let last = path.last, last != outcome { path.append(next[last]) }
        return path
      }
      for number in edges(into: vertex) where next[Int(edges[number].source)] < 0 {
        next[Int(edges[number].source)] = vertex
        queue.append(Int(edges[number].source))
      }
    }
    return []
  }
}
