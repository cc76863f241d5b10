/// An investigation compiled to flat arrays: what its worlds are worked out on.
///
/// Every node is a threshold over its inputs: it is on as soon as ``need`` of them are. A factor needs all of what its
/// formula needs, its own unknown if it has one, and the failure of each control that stops it; a link needs its cause
/// and the same of what guards it; a control's node is on when the control does *not* hold; an unknown's is on at its
/// worst (the factor occurred, the link is real, the control did not work). So everything is monotone, cycles and all,
/// and a world is the least fixpoint.
///
/// Nodes are numbered factors first, then controls, links, unknowns and the gates inside formulas.
struct Network: Sendable {
  /// A node's number.
  typealias Node = Int32

  /// How many inputs must be on; ``never`` where none would do.
  var need: [Int32] = []
  /// The inputs of node `n` are `inputs[inputStart[n]..<inputStart[n + 1]]`; a factor's begin with its formula's.
  var inputStart: [Int32] = []
  var inputs: [Node] = []
  /// The nodes that node `n` is an input of, as often as it is one.
  var consumerStart: [Int32] = []
  var consumers: [Node] = []
  /// The nodes that need no input.
  var initial: [Node] = []

  var factorCount = 0
  var controlCount = 0
  var links: [NetworkLink] = []
  /// The links into factor `f` are `linkStart[f]..<linkStart[f + 1]`.
  var linkStart: [Int32] = []
  var questions: [OpenQuestion] = []
  /// How many of a factor's inputs belong to its formula: all of them must be on for the formula to hold.
  var formulaInputs: [Int32] = []
  /// The factors stated as facts.
  var facts: [Node] = []
  /// What causal sets are made of, in order: basic factors, and controls expected to hold whose failure has no reason.
  var elements: [Node] = []
  /// The stops that were left out because the control could only have acted afterwards.
  var tooLate: [LateStop] = []

  /// The need of a node that is off unless an intervention turns it on.
  static let never = Int32.max

  var count: Int { need.count }

  func factor(_ index: Int) -> Node { Node(index) }
  func control(_ index: Int) -> Node { Node(factorCount + index) }
  func link(_ index: Int) -> Node { Node(factorCount + controlCount + index) }
  func unknown(_ index: Int) -> Node { Node(factorCount + controlCount + links.count + index) }

  /// What a node stands for.
  enum Role { case factor(Int), control(Int), link(Int), unknown(Int), gate }

  func role(of node: Node) -> Role {
    var index = Int(node)
    if index < factorCount { return .factor(index) }
    index -= factorCount
    if index < controlCount { return .control(index) }
    index -= controlCount
    if index < links.count { return .link(index) }
    index -= links.count
    return index < questions.count ? .unknown(index) : .gate
  }

  func inputs(of node: Node) -> ArraySlice<Node> {
    inputs[Int(inputStart[Int(node)])..<Int(inputStart[Int(node) + 1])]
  }

  func consumers(of node: Node) -> ArraySlice<Node> {
    consumers[Int(consumerStart[Int(node)])..<Int(consumerStart[Int(node) + 1])]
  }

  /// The numbers of all unknowns' nodes.
  var unknownNodes: Range<Node> { unknown(0)..<unknown(questions.count) }
}

/// A link in a ``Network``.
struct NetworkLink: Sendable {
  var cause: Int32
  var effect: Int32
  /// Whether its necessity was asked and the answer has evidence.
  var isNecessityTested = false
  /// Whether its sufficiency was asked.
  var isSufficiencyAsked = false
}

/// A stop that does nothing: the control could only have acted after what it is said to stop.
public struct LateStop: Hashable, Sendable {
  /// The control.
  public var control: Control.ID
  /// What it is said to stop.
  public var target: Control.Target

  public init(_ control: Control.ID, _ target: Control.Target) {
    self.control = control
    self.target = target
  }
}
