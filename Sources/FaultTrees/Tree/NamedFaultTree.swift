/// A fault tree with the names people know its parts by: what interchange files hold.
public struct NamedFaultTree: Sendable {
  /// What the tree as a whole is called.
  public var name: String
  /// The gates and events.
  public private(set) var tree = FaultTree()
  /// The events, in the order of their numbers.
  public private(set) var events: [Event] = []
  /// The gates, in the order of their numbers.
  public private(set) var gates: [Gate] = []

  /// A tree without events and gates.
  public init(name: String) { self.name = name }

  /// A basic event.
  public struct Event: Hashable, Sendable {
    /// What it is referred to by.
    public var name: String
    /// What it means, in words.
    public var label: String?
    /// How likely it is, from 0 to 1; nil if nobody said.
    public var probability: Double?

    public init(_ name: String, label: String? = nil, probability: Double? = nil) {
      self.name = name
      self.label = label
      self.probability = probability
    }
  }

  /// A gate.
  public struct Gate: Hashable, Sendable {
    /// What it is referred to by; nil for one nested in the formula of another.
    public var name: String?
    /// What it means, in words.
    public var label: String?

    public init(_ name: String? = nil, label: String? = nil) {
      self.name = name
      self.label = label
    }
  }

  /// What the tree is about.
  public var top: FaultTree.Node {
    get { tree.top }
    set { tree.top = newValue }
  }

  /// Adds a basic event. O(1).
  public mutating func add(_ event: Event) -> FaultTree.Node {
    events.append(event)
    return tree.addEvent()
  }

  /// Adds a gate that is false until it is defined. O(1).
  public mutating func add(_ gate: Gate) -> FaultTree.Node {
    gates.append(gate)
    return tree.addGate()
  }

  /// Says what decides a gate. O(inputs).
  public mutating func define(
    _ gate: FaultTree.Node, as connective: FaultTree.Connective, of inputs: some Sequence<FaultTree.Node>
  ) {
    tree.define(gate, as: connective, of: Array(inputs))
  }

  /// Says what a gate is referred to by. O(1).
  public mutating func setName(_ name: String?, ofGate gate: Int) { gates[gate].name = name }

  /// Says what an event is referred to by. O(1).
  public mutating func setName(_ name: String, ofEvent event: Int) { events[event].name = name }

  /// Says how likely an event is. O(1).
  public mutating func setProbability(_ probability: Double?, of event: Int) {
    events[event].probability = probability
  }
}
