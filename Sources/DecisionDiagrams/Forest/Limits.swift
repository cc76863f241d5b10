/// How far the operations of a forest may go.
///
/// Limits make an operation end with a thrown ``LimitReached``, never with an answer that is not the whole one.
/// The forest and every handle stay usable: raise the limit and ask again.
public struct Limits: Sendable, Hashable {
  /// The most nodes the forest may hold at a time, those of intermediate results included.
  ///
  /// A node takes 16 bytes, its entry in the tables 13 to 26 and, up to 64 MB in all, 26 to 51 bytes of operation
  /// cache. While the store grows, an old and a new copy of one of these exist side by side. Exact counts keep their
  /// digits elsewhere; they are held to as much memory as this many nodes.
  public var nodes: Int

  /// When to give up; `nil` for never.
  ///
  /// The clock is read every few thousand steps, which take some tenths of a millisecond; only
  /// growing, sweeping and walking over the store is not interrupted (about half a second for ten million nodes).
  /// Wherever it is read, a cancelled task is told by ``LimitReached/cancelled``.
  public var deadline: ContinuousClock.Instant?

  /// The most nodes any forest can hold.
  public static var mostNodes: Int { 1 << 31 }

  /// - Parameters:
  ///   - nodes: the most nodes at a time; at least 2 and at most ``mostNodes`` count.
  ///   - deadline: when to give up.
  public init(nodes: Int = 1 << 25, deadline: ContinuousClock.Instant? = nil) {
    self.nodes = min(max(nodes, 2), Limits.mostNodes)
    self.deadline = deadline
  }

  /// Throws if there is no time left, or if nobody waits for the answer any more.
  package func checkTime() throws(LimitReached) {
    if let deadline, ContinuousClock.now >= deadline { throw .deadline }
    if Task.isCancelled { throw .cancelled }
  }
}

/// An operation was cut short: there is no answer, and nothing is wrong with the question.
public enum LimitReached: Error, Hashable, CustomStringConvertible {
  /// The forest would have needed more than this many nodes.
  case nodes(Int)
  /// A formula with feedback would have needed more than this many gates to be written out.
  case gates(Int)
  /// The deadline passed.
  case deadline
  /// The task was cancelled.
  case cancelled

  public var description: String {
    switch self {
    case .nodes(let limit): "cut short: more than \(limit) diagram nodes are needed"
    case .gates(let limit): "cut short: more than \(limit) gates are needed to write the feedback out"
    case .deadline: "cut short: the time is up"
    case .cancelled: "cut short: cancelled"
    }
  }
}
