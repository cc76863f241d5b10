internal import DecisionDiagrams

/// Several plans for the same part, worked on in turn until one of them has solved it.
///
/// Which order of the events will do well cannot be told before nearly all is done: on the Aralia trees most of the work
/// lies in the last few gates, the orders that do best up to there need not do so then, and cut widths of the formula
/// say next to nothing. So several are tried, and nothing is lost when one is interrupted for another. The one that is
/// best most often is ahead of the others, so that on most trees they cost little.
struct Race {
  private var runners: [Runner] = []

  private struct Runner {
    var plan: Plan
    /// One part in so many of the steps that the favorite may do.
    var share: Int
  }

  init(for part: Part, check: inout TimeCheck) throws(LimitReached) {
    let asItIs = Part(circuit: part.circuit, variables: part.variables.indices.map { .event($0) })
    if part.variables.count <= Race.fewVariables {
      runners = [Runner(plan: Plan([asItIs], order: .mostSharedFirst), share: 1)]
      return
    }
    let factored = try part.factored(check: &check) ?? [asItIs]
    // The last one's turn is first.
    runners = [
      Runner(plan: Plan(factored, order: .heaviestFirst), share: 8),
      Runner(plan: Plan(factored, order: .lightestFirst), share: 8),
      Runner(plan: Plan([asItIs], order: .written), share: 4),
      Runner(plan: Plan(factored, order: .mostSharedFirst), share: 1),
    ]
  }

  /// Works on the plans until one is done.
  ///
  /// - Returns: the modules of the part, the part itself last, in terms of the events of its circuit and of each other.
  /// - Throws: ``LimitReached``; ``LimitReached/nodes(_:)`` only if the last plan that is left needs too many.
  mutating func run(limits: Limits) throws(LimitReached) -> [Module] {
    var steps = Race.fewestSteps
    while true {
      var solved: [Plan] = []
      for place in runners.indices.reversed() {
        // Taken out of the list, so that what it holds has one owner.
        var runner = runners.remove(at: place)
        var limits = limits
        limits.nodes /= runners.count + 1
        do throws(LimitReached) {
          let isSolved = try runner.plan.advance(
            toStep: max(steps / runner.share, Race.fewestSteps), limits: limits)
          if isSolved { solved.append(runner.plan) }
        } catch {
          guard case .nodes = error, !runners.isEmpty || !solved.isEmpty else { throw error }
          continue
        }
        runners.insert(runner, at: place)
        if !solved.isEmpty && !Race.isWorthComparing(steps: steps, taken: runner.plan.steps) { break }
      }
      if let smallest = solved.min(by: { $0.size < $1.size }) { return smallest.modules }
      steps *= 2
    }
  }

  /// No order of so few variables is worth comparing with another.
  private static var fewVariables: Int { 10 }
  /// What each plan may do before the next one's turn, at least.
  private static var fewestSteps: Int { 1 << 13 }

  /// Whether after a plan is done the others should have their turn, and the smallest result be taken: not for the
  /// smallest parts, where the other plans take longer to begin than to end, nor for large ones.
  private static func isWorthComparing(steps: Int, taken: Int) -> Bool {
    taken > 1 << 9 && steps <= 1 << 16
  }
}

extension Part {
  /// The part with common factors taken out: several parts, if that makes modules of some, in terms of the events of
  /// the circuit and of each other.
  fileprivate func factored(check: inout TimeCheck) throws(LimitReached) -> [Part]? {
    let factored = try circuit.simplified(factoring: true, check: &check)
    return factored.top.isConstant ? nil : try Partition(of: factored, check: &check).parts
  }
}
