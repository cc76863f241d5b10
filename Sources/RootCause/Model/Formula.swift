/// Why something occurred: a monotone formula over factors.
///
/// There is no negation: the absence of a safeguard is the failure of a ``Control``, which the counterfactual engine
/// adds to what the control should have stopped.
///
/// Source: Ladkin's Why-Because Analysis (necessary causes), Apollo and fault tree practice (alternatives and votes).
public enum Formula: Hashable, Sendable {
  /// The factor occurred.
  case factor(Factor.ID)
  /// Every input holds: each one is necessary.
  case all([Formula])
  /// At least one input holds: each one is sufficient.
  case any([Formula])
  /// At least this many of the inputs hold.
  case atLeast(Int, [Formula])

  /// How deep formulas may nest: an investigation refuses a deeper one, so that no walk over it can exhaust the stack.
  public static let maximumDepth = 64

  /// Every one of these factors was necessary.
  public static func all(_ ids: [Factor.ID]) -> Formula { .all(ids.map(Formula.factor)) }

  /// Any one of these factors was sufficient.
  public static func any(_ ids: [Factor.ID]) -> Formula { .any(ids.map(Formula.factor)) }

  /// Any `count` of these factors together were sufficient.
  public static func atLeast(_ count: Int, _ ids: [Factor.ID]) -> Formula { .atLeast(count, ids.map(Formula.factor)) }
}

extension Formula {
  /// The formulas directly inside this one; empty for a single factor.
  public var inputs: [Formula] {
    switch self {
    case .factor: []
    case .all(let inputs), .any(let inputs), .atLeast(_, let inputs): inputs
    }
  }

  /// The factors named, each once, in the order of their first appearance. Linear in the formula.
  public var factors: [Factor.ID] {
    var seen: Set<Factor.ID> = []
    var result: [Factor.ID] = []
    func walk(_ formula: Formula) {
      if case .factor(let id) = formula {
        if seen.insert(id).inserted { result.append(id) }
      } else {
        formula.inputs.forEach(walk)
      }
    }
    walk(self)
    return result
  }

  /// Whether the formula nests no deeper than ``maximumDepth``. Looks no further than that.
  public var isWithinMaximumDepth: Bool {
    func fits(_ formula: Formula, _ room: Int) -> Bool {
      room > 0 && formula.inputs.allSatisfy { fits($0, room - 1) }
    }
    return fits(self, Formula.maximumDepth)
  }
}
