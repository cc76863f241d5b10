/// What is kept of a diagram, and what stands for the rest.
struct Cut {
  let graph: DiagramGraph
  private(set) var isKept: [Bool]
  /// The group that each node belongs to which is left out and has one node in its place; nil for all others.
  private(set) var group: [Int?]
  private(set) var groups: [Group] = []

  /// Nodes that have one node in their place.
  struct Group {
    /// The nodes that all of them lie behind.
    var heads: [Int]
    /// Whether the head stands for them itself, instead of a stub that leads to it.
    var isModule: Bool
  }

  /// - Parameters:
  ///   - graph: The whole.
  ///   - steps: Which of its steps are kept.
  ///   - plates: The plates that are kept whatever becomes of their neighbors.
  init(_ graph: DiagramGraph, steps: [Bool], plates: Set<Int> = []) {
    self.graph = graph
    isKept = (0..<graph.count).map { graph.isStep($0) ? steps[$0] : plates.contains($0) }
    group = Array(repeating: nil, count: graph.count)
  }

  /// Leaves out what lies behind some nodes alone, with a stub in its place. Linear.
  mutating func collapse(_ heads: [Int]) {
    // Inside what is collapsed already, or outside of what is kept, there is nothing to do.
    guard heads.contains(where: { group[$0] == nil && (isKept[$0] || graph.isPlate($0)) }) else { return }
    let isHead = Set(heads)
    let onOtherWays = graph.reached(from: graph.roots.filter { !isHead.contains($0) }, back: true) {
      !isHead.contains($0)
    }
    let behind = graph.reached(from: heads, back: true)
    // Plates right before a head guard it and stay with it.
    replace((0..<graph.count).filter { behind[$0] && !onOtherWays[$0] && !isHead.contains($0) }, behind: heads)
  }

  /// Leaves out nodes that all lie behind others, which then bear a stub or, as a module, stand for them.
  mutating func replace(_ members: [Int], behind heads: [Int], asModule isModule: Bool = false) {
    for node in members {
      isKept[node] = false
      group[node] = groups.count
    }
    groups.append(Group(heads: heads, isModule: isModule))
  }

  /// Leaves out steps that fail a test.
  mutating func keepSteps(where isIncluded: (Int) -> Bool) {
    for node in isKept.indices where graph.isStep(node) && !isIncluded(node) { isKept[node] = false }
  }

  /// Keeps the gates and plates that stand between nodes kept, and the plates right before a factor kept.
  mutating func keepWhatLiesBetween() {
    let kept = isKept.indices.filter { isKept[$0] }
    func isOnTheWay(_ node: Int) -> Bool {
      !graph.isStep(node) && !(group[node].map { groups[$0].isModule } ?? false)
    }
    let after = graph.reached(from: kept, back: false, through: isOnTheWay)
    let before = graph.reached(from: kept, back: true, through: isOnTheWay)
    let guards = graph.reached(from: kept, back: true) { isOnTheWay($0) && graph.isPlate($0) }
    for node in isKept.indices where isOnTheWay(node) && (after[node] && before[node] || guards[node]) {
      isKept[node] = true
      group[node] = nil
    }
  }

  /// The group that a node left out belongs to, as long as what the group lies behind is drawn.
  func drawnGroup(of node: Int) -> Int? {
    group[node].flatMap { number in groups[number].heads.contains { isKept[$0] } ? number : nil }
  }

  /// What is drawn and what is not, in numbers.
  var tally: Tally { Tally(graph) { isKept[$0] } }

  /// What is drawn and what is not of a group.
  func tally(ofGroup number: Int) -> Tally { Tally(graph) { group[$0] != number } }
}

/// How many factors and controls are kept, and how many are not.
struct Tally {
  private(set) var factors = 0
  private(set) var controls = 0
  private(set) var otherFactors = 0
  private(set) var otherControls = 0

  /// Counts. A control is kept if any of its plates is.
  init(_ graph: DiagramGraph, isKept: (Int) -> Bool) {
    var kept: Set<Substring> = []
    var all: Set<Substring> = []
    for (index, node) in graph.diagram.nodes.enumerated() {
      switch node.form {
      case .plate:
        all.insert(node.subject)
        if isKept(index) { kept.insert(node.subject) }
      case .factor: if isKept(index) { factors += 1 } else { otherFactors += 1 }
      default: break
      }
    }
    controls = kept.count
    otherControls = all.count - kept.count
  }

  /// What is left out, in words.
  var leftOut: String { Counted.words(factors: otherFactors, controls: otherControls) }

  /// Whether nothing is left out.
  var isWhole: Bool { otherFactors + otherControls == 0 }

  /// A note of what is drawn and what is left out.
  func sentence(opening: String) -> String {
    guard !isWhole else { return "\(opening): that is everything." }
    let drawn = "\(factors) of \(Counted.words(factors + otherFactors, "factor"))"
    let controls =
      self.controls + otherControls == 0
      ? "" : " and \(self.controls) of \(Counted.words(self.controls + otherControls, "control"))"
    return "\(opening): \(drawn)\(controls). “…” stands where a line to the rest is cut. "
      + "What is said of anything drawn holds for the whole record."
  }
}
