// Analyzes the fault tree in an Open-PSA file: faulttree FILE [NO-SETS]
//
// Prints one line of JSON: milliseconds of each step, the number of minimal cut sets, the top's probability, and the peak
// memory. A program for each tree, so that its memory is its own.

import DecisionDiagrams
import FaultTrees
import Foundation
import Measuring
import RootCauseInterchange

guard let path = CommandLine.arguments.dropFirst().first else { fail("usage: faulttree FILE [NO-SETS]") }
let reading = timed {
  (try? Data(contentsOf: URL(fileURLWithPath: path))).map { OpenPSAReader().read([UInt8]($0), named: path) }
}
guard let named = reading.value?.tree else {
  fail("\(path): \(reading.value?.diagnostics.first.map(String.init(describing:)) ?? "cannot be read")")
}
let loadedMegabytes = peakMegabytes()
let wantsSets = CommandLine.arguments.count < 3

do {
  let limits = Limits(nodes: 1 << 27)
  let before = processorMilliseconds()
  let analysis = try timed { try FaultTreeAnalysis(of: named.tree, limits: limits) }
  let probabilities = named.events.map { $0.probability ?? 0 }
  let probability = try timed { try analysis.value.probability(probabilities) }
  var results: [String: any Sendable] = [
    "gates": named.tree.gateCount, "events": named.tree.eventCount, "load": reading.milliseconds,
    "diagram": analysis.milliseconds, "probability": probability.value, "probabilityTime": probability.milliseconds,
    "isCoherent": analysis.value.isCoherent, "loadedMegabytes": loadedMegabytes,
    "diagramMegabytes": peakMegabytes(),
  ]
  if wantsSets {
    do throws(LimitReached) {
      let sets = try timed { () throws(LimitReached) in try analysis.value.minimalCutSets() }
      let count = timed { sets.value.count }
      results["sets"] = sets.milliseconds
      results["count"] = count.value.description
      results["countTime"] = count.milliseconds
    } catch {
      results["cutShort"] = error.description
    }
  }
  results["processor"] = processorMilliseconds() - before
  results["megabytes"] = peakMegabytes()
  report(results)
} catch let limit as LimitReached {
  fail("\(path): \(limit)")
}
