extension Circuit {
  /// The events that the top depends on, in the order in which a walk from the top, depth first, meets them.
  /// O(gates + inputs)
  var eventsDepthFirst: [Int] {
    var isMet = [Bool](repeating: false, count: nodeCount)
    var events: [Int] = []
    var waiting = [top.node]
    while let node = waiting.popLast() {
      if isMet[node] { continue }
      isMet[node] = true
      if isGate(node) {
        waiting.append(contentsOf: inputs(of: node).reversed().lazy.map(\.node).filter { !isMet[$0] })
      } else if node > 0 {
        events.append(node - 1)
      }
    }
    return events
  }
}
