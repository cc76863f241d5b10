/// The place of a node in the store. Handles, edges, cache entries and stacks all hold these 32 bits.
typealias NodeIndex = UInt32

extension NodeIndex {
  /// The function that is always false; the family without any set.
  static var zero: NodeIndex { 0 }
  /// The function that is always true; the family whose only set is the empty one.
  static var one: NodeIndex { 1 }
  /// No node: "not known yet".
  static var none: NodeIndex { .max }
}

/// A decision on the variable at `level`: `low` is what remains without the variable, `high` what remains with it.
///
/// Sixteen bytes, so that a node never straddles a cache line. The same triple serves functions and families; only the
/// rule by which a node is left out differs: a BDD has no node with equal edges, a ZBDD none with an empty `high`.
struct Node {
  /// Distance from the top of the order; terminals lie below every variable, free nodes nowhere.
  var level: UInt32
  var low: NodeIndex
  var high: NodeIndex
  /// Where a traversal put this node in its list; anything at all outside of one. Of a free node: the next free one.
  var mark: UInt32

  static var terminalLevel: UInt32 { .max }
  static var freeLevel: UInt32 { .max - 1 }
}
