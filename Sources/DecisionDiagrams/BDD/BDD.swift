/// A Boolean function of a forest's variables, as a reduced ordered binary decision diagram.
///
/// Every function has one diagram, so `==` asks whether two functions are the same and takes O(1).
/// Edges are plain, without complement: a monotone function and its negation share next to nothing, and
/// on fault trees with negations complement edges saved a single node (see the guide). Negation is an operation.
///
/// Operations that build diagrams throw ``LimitReached`` when they are cut short. Both operands of an operation
/// must come from the same forest.
public struct BDD {
  let root: Root
  /// Built without negation, so certainly monotone. If not set, the function may be monotone all the same.
  let isKnownMonotone: Bool

  init(_ index: NodeIndex, in forest: Forest, isKnownMonotone: Bool) {
    root = Root(index, in: forest)
    self.isKnownMonotone = isKnownMonotone || index <= .one
  }

  /// The forest the function belongs to.
  public var forest: Forest { root.forest }

  /// Whether the function is true whatever its variables are. O(1).
  public var isAlwaysTrue: Bool { root.index == .one }

  /// Whether the function is false whatever its variables are. O(1).
  public var isAlwaysFalse: Bool { root.index == .zero }

  /// The index, when the other function lives in the same forest; a programming error otherwise.
  func index(within forest: Forest) -> NodeIndex {
    precondition(root.forest === forest, "functions of different forests don't combine")
    return root.index
  }
}

extension BDD: Hashable {
  /// Whether both are the same function of the same forest. O(1).
  public static func == (left: BDD, right: BDD) -> Bool { left.root == right.root }

  public func hash(into hasher: inout Hasher) { hasher.combine(root) }
}

extension Forest {
  /// The function that is true where `value` is. O(1).
  public func constant(_ value: Bool) -> BDD {
    BDD(value ? .one : .zero, in: self, isKnownMonotone: true)
  }

  /// The function that is true where the variable is. O(1).
  ///
  /// - Precondition: `variable` is one of `0..<variableCount`.
  public func variable(_ variable: Int) throws(LimitReached) -> BDD {
    let level = order.level(of: variable)
    let index = try perform { store throws(LimitReached) in try store.functionNode(level, .zero, .one) }
    return BDD(index, in: self, isKnownMonotone: true)
  }
}
