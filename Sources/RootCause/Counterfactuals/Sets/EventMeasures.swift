import DecisionDiagrams
import FaultTrees

/// The importance of each event of a fault tree.
struct EventMeasures {
  /// In the order of the events.
  let importance: [Importance<Int>]
  /// The limit that kept the Fussell-Vesely measure from being found.
  let limit: Limit?

  /// - Parameter probabilities: of the events; nil if some are not known.
  /// - Throws: ``Limit`` if even the measures that take one pass are not found.
  init(of analysis: FaultTreeAnalysis, _ probabilities: [Double]?, _ limits: Limits) throws(Limit) {
    let structural = try limits.engine { _ throws(LimitReached) in
      try analysis.birnbaumImportance(Array(repeating: 0.5, count: analysis.eventCount))
    }
    guard let probabilities else {
      importance = structural.enumerated().map { Importance(element: $0, structural: $1, probabilistic: nil) }
      limit = nil
      return
    }
    let (total, birnbaum) = try limits.engine { _ throws(LimitReached) in
      (try analysis.probability(probabilities), try analysis.birnbaumImportance(probabilities))
    }
    let fussellVesely = Bounded<[Double]?>(else: nil) { () throws(Limit) in
      try limits.quarter.engine { few throws(LimitReached) in
        var analysis = analysis
        analysis.limits = few
        return try analysis.fussellVesely(probabilities)
      }
    }
    importance = structural.indices.map { event in
      Importance(
        element: event, structural: structural[event],
        probabilistic: ProbabilisticImportance(
          probability: probabilities[event], birnbaum: birnbaum[event], fussellVesely: fussellVesely.value?[event],
          of: total))
    }
    limit = fussellVesely.limit
  }
}
