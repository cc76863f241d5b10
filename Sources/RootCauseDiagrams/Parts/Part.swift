import RootCause

extension Diagram {
  /// Which part of a diagram is to be drawn. What is not said leaves everything in.
  ///
  /// A part is cut out of a finished diagram: what each node says was worked out on the whole investigation and stays.
  public struct Part: Hashable, Sendable {
    /// The factors and controls to look at, by the model's ids: drawn are they, what led to them and what they led to.
    public var focus: [String]
    /// How many steps from cause to effect to go from the ``focus`` in either direction, or, without a focus, back from
    /// what matters most; nil for as far as it goes. Gates and controls are on the way and take no step.
    public var depth: Int?
    /// What else a node must be to be drawn.
    public var only: Only?
    /// The factors behind which one stub is to stand for all that lies behind them alone, by the model's ids.
    public var collapsed: [String]

    public init(focus: [String] = [], depth: Int? = nil, only: Only? = nil, collapsed: [String] = []) {
      self.focus = focus
      self.depth = depth
      self.only = only
      self.collapsed = collapsed
    }

    /// Whether it is the whole, with nothing asked for.
    public var isWhole: Bool { self == Part() }
  }
}

extension Diagram.Part {
  /// The parts that are told by what is drawn of them.
  public enum Only: String, Hashable, Sendable, CaseIterable {
    /// What leads to an outcome or impact through causes and failed controls, and not merely made it likelier.
    case chain
    /// What is not in a what-if as it was, with its direct neighbors.
    case broken
    /// What is presumptive, disputed or unknown, or comes about over links that were not tested, with its way to what
    /// matters most.
    case unproven
  }
}

/// Why a part of a diagram cannot be drawn.
public struct PartError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The ids that were named and that no node of the diagram stands for.
  public let notDrawn: [String]

  public var description: String {
    "not in this picture: \(notDrawn.inQuotes)"
  }
}
