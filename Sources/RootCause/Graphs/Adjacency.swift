/// A directed graph in flat memory: for each node the nodes it leads to.
struct Adjacency {
  /// The successors of node `n` are `targets[starts[n]..<starts[n + 1]]`.
  private(set) var starts: [Int32] = [0]
  private(set) var targets: [Int32] = []

  /// No nodes.
  init() {}

  init(_ successors: [[Int]]) {
    for list in successors { append(list.lazy.map(Int32.init)) }
  }

  /// The same edges the other way round, in the order of the nodes they come from. Linear.
  init(reversing other: Adjacency) {
    starts = [Int32](repeating: 0, count: other.count + 1)
    for target in other.targets { starts[Int(target) + 1] += 1 }
    for node in 0..<other.count { starts[node + 1] += starts[node] }
    var next = starts
    targets = [Int32](repeating: 0, count: other.targets.count)
    for node in 0..<other.count {
      for target in other[node] {
        targets[Int(next[Int(target)])] = Int32(node)
        next[Int(target)] += 1
      }
    }
  }

  var count: Int { starts.count - 1 }

  /// Adds a node with these successors.
  mutating func append(_ successors: some Sequence<Int32>) {
    targets.append(contentsOf: successors)
    starts.append(Int32(targets.count))
  }

  subscript(node: Int) -> ArraySlice<Int32> { targets[Int(starts[node])..<Int(starts[node + 1])] }
}
