/// The part of a network that decides some nodes between two worlds: of a higher one everything that is not the same in
/// the lower. It answers for 64 worlds in between at a time, one in each bit of a word.
struct Region {
  /// The nodes of the network, inputs before consumers as far as there are no loops.
  private(set) var nodes: [Network.Node] = []
  private var position: [Network.Node: Int32] = [:]
  private var need: [Int32] = []
  private var inputStart: [Int32] = [0]
  private var inputs: [Int32] = []
  private var consumers: [[Int32]] = []
  private var words: [UInt64] = []
  private var ceilings: [UInt64] = []
  // Kept between runs, so that a run allocates nothing.
  private var queue: [Int] = []
  private var isQueued: [Bool] = []

  /// - Parameters:
  ///   - roots: The nodes that are asked about.
  ///   - high: Which nodes are on in the higher world.
  ///   - low: Which nodes are on in the lower one: none that is off in the higher.
  init(behind roots: [Network.Node], between high: [Bool], and low: [Bool], in network: Network) {
    func isOpen(_ node: Network.Node) -> Bool { high[Int(node)] && !low[Int(node)] }
    var stack: [(node: Network.Node, next: Int32)] = []
    for root in roots where isOpen(root) && position[root] == nil {
      position[root] = -1
      stack.append((root, network.inputStart[Int(root)]))
      while let (node, next) = stack.last {
        if next < network.inputStart[Int(node) + 1] {
          stack[stack.count - 1].next += 1
          let input = network.inputs[Int(next)]
          if isOpen(input), position[input] == nil {
            position[input] = -1
            stack.append((input, network.inputStart[Int(input)]))
          }
        } else {
          stack.removeLast()
          position[node] = Int32(nodes.count)
          nodes.append(node)
        }
      }
    }
    consumers = Array(repeating: [], count: nodes.count)
    for (place, node) in nodes.enumerated() {
      var need = network.need[Int(node)]
      for input in network.inputs(of: node) {
        if let inside = position[input] {
          inputs.append(inside)
          consumers[Int(inside)].append(Int32(place))
        } else if high[Int(input)] {
          need -= 1
        }
      }
      self.need.append(max(need, 0))
      inputStart.append(Int32(inputs.count))
    }
    words = [UInt64](repeating: 0, count: nodes.count)
    ceilings = [UInt64](repeating: .max, count: nodes.count)
    isQueued = [Bool](repeating: false, count: nodes.count)
  }

  /// Says in which of the 64 worlds a node can be on at all. No effect on a node outside the region.
  mutating func limit(_ node: Network.Node, to worlds: UInt64) {
    if let place = position[node] { ceilings[Int(place)] = worlds }
  }

  /// Works out the 64 worlds. Linear in the region where it has no loops, at most 64 times that where it has.
  mutating func run() {
    queue.removeAll(keepingCapacity: true)
    for place in nodes.indices {
      words[place] = 0
      isQueued[place] = true
      queue.append(place)
    }
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      isQueued[place] = false
      let word = threshold(place) & ceilings[place]
      guard word != words[place] else { continue }
      words[place] = word
      for consumer in consumers[place] where !isQueued[Int(consumer)] {
        isQueued[Int(consumer)] = true
        queue.append(Int(consumer))
      }
    }
  }

  /// In which of the worlds worked out last a node is on; nil if it lies outside the region.
  func worlds(with node: Network.Node) -> UInt64? { position[node].map { words[Int($0)] } }

  private func threshold(_ place: Int) -> UInt64 {
    let range = Int(inputStart[place])..<Int(inputStart[place + 1])
    let need = Int(need[place])
    if need == 0 { return .max }
    if need > range.count { return 0 }
    if need == range.count { return inputs[range].reduce(.max) { $0 & words[Int($1)] } }
    if need == 1 { return inputs[range].reduce(0) { $0 | words[Int($1)] } }
    // Bit j of `atLeast` holds the worlds in which more than j of the inputs so far are on.
    var atLeast = [UInt64](repeating: 0, count: need)
    for input in inputs[range] {
      let word = words[Int(input)]
      for count in stride(from: need - 1, to: 0, by: -1) { atLeast[count] |= atLeast[count - 1] & word }
      atLeast[0] |= word
    }
    return atLeast[need - 1]
  }
}
