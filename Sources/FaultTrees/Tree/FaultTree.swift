/// A Boolean function written as gates over basic events: a fault tree, whatever the sharing among its gates.
///
/// A tree says nothing of what its events mean; whoever builds it keeps their names, by the numbers that
/// ``addEvent()`` and ``addGate(_:of:)`` hand out in order.
///
/// ```swift
/// var tree = FaultTree()
/// let pump = tree.addEvent(), valve = tree.addEvent(), power = tree.addEvent()
/// let both = tree.addGate(.and, of: [pump, valve])
/// tree.top = tree.addGate(.or, of: [both, power])
/// ```
///
/// Gates may be on a cycle, as long as no ``Connective/not`` or ``Connective/exclusiveOr`` is on one: the meaning is then
/// the least fixpoint, in which nothing is true merely because it would sustain itself.
public struct FaultTree: Sendable {
  /// What the tree is about: the node whose causes are asked for.
  public var top: Node = .constant(false)
  /// How many basic events there are.
  public private(set) var eventCount = 0

  private var connectives: [Connective] = []
  private var inputRanges: [Range<Int32>] = []
  private var inputCodes: [Int32] = []

  /// A tree without events and gates; its top is false.
  public init() {}

  /// A basic event, a gate or a constant.
  public enum Node: Hashable, Sendable {
    case event(Int)
    case gate(Int)
    case constant(Bool)
  }

  /// How a gate's inputs decide.
  public enum Connective: Hashable, Sendable {
    /// All inputs are true; true without inputs.
    case and
    /// Some input is true; false without inputs.
    case or
    /// At least so many inputs are true, each counted as often as it is one.
    case atLeast(Int)
    /// An odd number of inputs is true.
    case exclusiveOr
    /// Not all inputs are true: the negation of ``and``, usually of a single input.
    case not

    /// Whether another true input never makes the gate false.
    public var isMonotone: Bool {
      switch self {
      case .and, .or, .atLeast: true
      case .exclusiveOr, .not: false
      }
    }
  }

  /// How many gates there are.
  public var gateCount: Int { connectives.count }

  /// Adds a basic event. O(1).
  public mutating func addEvent() -> Node {
    eventCount += 1
    return .event(eventCount - 1)
  }

  /// Adds a gate. O(inputs).
  public mutating func addGate(_ connective: Connective, of inputs: some Sequence<Node>) -> Node {
    let gate = addGate()
    define(gate, as: connective, of: inputs)
    return gate
  }

  /// Adds a gate that is false until it is defined, so that others can refer to it first. O(1).
  public mutating func addGate() -> Node {
    connectives.append(.or)
    inputRanges.append(0..<0)
    return .gate(connectives.count - 1)
  }

  /// Says what decides a gate, in place of what did before. O(inputs).
  ///
  /// - Precondition: `gate` is a gate of this tree.
  public mutating func define(_ gate: Node, as connective: Connective, of inputs: some Sequence<Node>) {
    // One array costs less than a call for each input, which is what a generic function of another module makes of it.
    define(gate, as: connective, of: Array(inputs))
  }

  /// Says what decides a gate, in place of what did before. O(inputs).
  ///
  /// - Precondition: `gate` is a gate of this tree.
  public mutating func define(_ gate: Node, as connective: Connective, of inputs: [Node]) {
    guard case .gate(let index) = gate else { preconditionFailure("only a gate can be defined") }
    let start = Int32(inputCodes.count)
    for input in inputs { inputCodes.append(Self.code(input)) }
    connectives[index] = connective
    inputRanges[index] = start..<Int32(inputCodes.count)
  }

  /// How a gate's inputs decide. O(1).
  public func connective(of gate: Int) -> Connective { connectives[gate] }

  /// What decides a gate, in the order it was given. O(1).
  public func inputs(of gate: Int) -> some RandomAccessCollection<Node> {
    let range = inputRanges[gate]
    return inputCodes[Int(range.lowerBound)..<Int(range.upperBound)].lazy.map(Self.node)
  }

  // Events are 2, 4 …, gates 3, 5 …, the constants 0 and 1.
  private static func code(_ node: Node) -> Int32 {
    switch node {
    case .constant(let value): value ? 1 : 0
    case .event(let index): Int32(2 * index + 2)
    case .gate(let index): Int32(2 * index + 3)
    }
  }

  private static func node(_ code: Int32) -> Node {
    if code < 2 { return .constant(code == 1) }
    let index = Int(code / 2) - 1
    return code % 2 == 0 ? .event(index) : .gate(index)
  }
}
