/// What is different in a world: nodes that are on, or off, whatever their inputs.
struct Changes: Hashable, Sendable {
  var on: [Network.Node] = []
  var off: [Network.Node] = []

  /// These changes and others, which must not touch the same nodes.
  func with(off more: [Network.Node]) -> Changes { Changes(on: on, off: off + more) }
}

/// Works out one world after another in the same memory.
///
/// A world is the least fixpoint of the network under some changes, found by counting down what each node still needs
/// (Dowling and Gallier, *Linear-time algorithms for testing the satisfiability of propositional Horn formulae*, 1984).
/// Each edge is looked at once, so a loop costs no more than a chain, and a deep chain no stack.
struct Evaluation {
  /// Whether each node is on, in the world worked out last.
  private(set) var isOn: [Bool]
  /// The nodes that are on, each after the inputs that turned it on.
  var derivation: ArraySlice<Network.Node> { order[..<reached] }

  private var missing: [Int32]
  private var order: [Network.Node]
  private var reached = 0

  init(_ network: Network) {
    isOn = [Bool](repeating: false, count: network.count)
    missing = network.need
    order = [Network.Node](repeating: 0, count: network.count)
  }

  /// Works out a world. Linear in the network; allocates nothing.
  mutating func run(_ network: Network, _ changes: Changes) {
    let count = network.count
    var end = 0
    isOn.withUnsafeMutableBufferPointer { isOn in
      missing.withUnsafeMutableBufferPointer { missing in
        order.withUnsafeMutableBufferPointer { order in
          network.need.withUnsafeBufferPointer { need in
            for node in 0..<count {
              missing[node] = need[node]
              isOn[node] = false
            }
          }
          for node in changes.off { missing[Int(node)] = Network.never }
          func turnOn(_ node: Network.Node) {
            isOn[Int(node)] = true
            order[end] = node
            end += 1
          }
          for node in changes.on where !isOn[Int(node)] { turnOn(node) }
          for node in network.initial where missing[Int(node)] == 0 && !isOn[Int(node)] { turnOn(node) }
          network.consumers.withUnsafeBufferPointer { consumers in
            network.consumerStart.withUnsafeBufferPointer { start in
              var next = 0
              while next < end {
                let node = Int(order[next])
                next += 1
                for edge in Int(start[node])..<Int(start[node + 1]) {
                  let consumer = Int(consumers[edge])
                  missing[consumer] -= 1
                  if missing[consumer] == 0, !isOn[consumer] { turnOn(Network.Node(consumer)) }
                }
              }
            }
          }
        }
      }
    }
    reached = end
  }
}
