/// Some nodes of a network, for a walk: asked and added to in constant time.
struct NodeSet: Sendable {
  /// The nodes, in the order they were added.
  private(set) var members: [Network.Node] = []
  private var isMember: [Bool]

  /// No nodes, of a network with this many.
  init(of count: Int) { isMember = [Bool](repeating: false, count: count) }

  /// Adds a node; false if it is here already.
  mutating func insert(_ node: Network.Node) -> Bool {
    if isMember[Int(node)] { return false }
    isMember[Int(node)] = true
    members.append(node)
    return true
  }

  func contains(_ node: Network.Node) -> Bool { isMember[Int(node)] }
}
