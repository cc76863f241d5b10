import DecisionDiagrams

/// A bound that cut an answer short.
public enum Limit: Error, Hashable, Sendable, CustomStringConvertible {
  /// More worlds would have had to be worked out.
  case worlds(Int)
  /// There are more sets than were listed.
  case sets(Int)
  /// There are more chains than were listed.
  case chains(Int)
  /// More links and causes would have had to be chosen from than are for what shows a verdict.
  case choices(Int)
  /// The decision diagrams would have needed more nodes.
  case nodes(Int)
  /// Declared feedback would have had to be written out in more gates.
  case gates(Int)
  /// The time was up.
  case deadline
  /// Somebody asked to stop.
  case cancelled

  public var description: String {
    switch self {
    case .worlds(let count): "more than \(count) worlds would have had to be worked out"
    case .chains(let count): "there are more than \(count) chains"
    case .sets(let count): "there are more than \(count) sets"
    case .choices(let count): "more than \(count) links and causes would have had to be chosen from"
    case .nodes(let count): "more than \(count) diagram nodes would have been needed"
    case .gates(let count): "more than \(count) gates would have been needed to write out the feedback"
    case .deadline: "the time was up"
    case .cancelled: "it was stopped"
    }
  }
}

/// How far ``Counterfactuals`` goes for an answer before it says that it was cut short.
public struct Limits: Hashable, Sendable {
  /// How many unknowns are tried in every combination, for one answer: the time doubles with each; at most 20. Where more
  /// bear on it, decision diagrams are used.
  public var unknowns: Int
  /// How many worlds are worked out for one answer, beyond those that every answer needs.
  public var worlds: Int
  /// How many sets of controls are listed with a verdict.
  public var sets: Int
  /// How many nodes the decision diagrams behind one answer may have; one takes about 50 bytes.
  public var nodes: Int
  /// When to give up what takes decision diagrams; nil for never.
  public var deadline: ContinuousClock.Instant?

  public init(
    unknowns: Int = 16, worlds: Int = 10_000, sets: Int = 20, nodes: Int = 1 << 24,
    deadline: ContinuousClock.Instant? = nil
  ) {
    self.unknowns = min(max(unknowns, 0), 20)
    self.worlds = max(worlds, 0)
    self.sets = max(sets, 0)
    self.nodes = max(nodes, 0)
    self.deadline = deadline
  }

  /// The limits for making what shows a verdict rest on less, which is not worth more than a fraction of what the verdict
  /// took: there may be a thousand of them.
  ///
  /// - Parameter count: How many links and causes there are to choose from.
  func forCertificate(choosingFrom count: Int) throws(Limit) -> Limits {
    guard count <= Self.mostChoices else { throw .choices(Self.mostChoices) }
    var limits = self
    limits.nodes = min(nodes, 1 << 11)
    return limits
  }

  /// Among how many links and causes a certificate is chosen that rests on the fewest.
  static let mostChoices = 100

  /// What stops a search between two steps of it: the time, or somebody's wish.
  var reached: Limit? {
    if Task.isCancelled { return .cancelled }
    guard let deadline, ContinuousClock.now >= deadline else { return nil }
    return .deadline
  }

  /// Runs the engine under these limits.
  func engine<Answer>(
    _ body: (DecisionDiagrams.Limits) throws(LimitReached) -> Answer
  ) throws(Limit) -> Answer {
    do throws(LimitReached) {
      return try body(DecisionDiagrams.Limits(nodes: nodes, deadline: deadline))
    } catch {
      switch error {
      case .nodes: throw .nodes(nodes)
      case .gates(let count): throw .gates(count)
      case .deadline: throw .deadline
      case .cancelled: throw .cancelled
      }
    }
  }

  /// Limits for what is worth only a part of them: a quarter of the nodes and of the time that is left.
  var quarter: Limits {
    var few = self
    few.nodes /= 4
    if let deadline { few.deadline = .now + ContinuousClock.now.duration(to: deadline) / 4 }
    return few
  }
}
