// Analyzes a generated fault tree within limits: family NAME NODES SECONDS [DIAGRAM-NODES]
//
// Prints one line of JSON: milliseconds of each step that was reached, and when and by what it was cut short.

import DecisionDiagrams
import FaultTrees
import Foundation
import Measuring

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3, let family = Family(rawValue: arguments[0]), let nodes = Int(arguments[1]),
  let seconds = Double(arguments[2])
else { fail("usage: family \(Family.allCases.map(\.rawValue).joined(separator: "|")) NODES SECONDS [DIAGRAM-NODES]") }

let tree = family.tree(nodes: nodes)
let base = peakMegabytes()
let diagramNodes = arguments.dropFirst(3).first.flatMap { Int($0) } ?? 1 << 25
let start = ContinuousClock.now
let limits = Limits(nodes: diagramNodes, deadline: start + .seconds(seconds))
var results: [String: any Sendable] = [
  "gates": tree.gateCount, "events": tree.eventCount, "treeMegabytes": base,
]
do throws(LimitReached) {
  let analysis = try timed { () throws(LimitReached) in try FaultTreeAnalysis(of: tree, limits: limits) }
  results["diagram"] = analysis.milliseconds
  let sets = try timed { () throws(LimitReached) in try analysis.value.minimalCutSets() }
  results["sets"] = sets.milliseconds
  let digits = timed { sets.value.count.description.count }
  results["digits"] = digits.value
  results["countTime"] = digits.milliseconds
  let probability = try timed { () throws(LimitReached) in
    try analysis.value.probability(Array(repeating: 0.01, count: tree.eventCount))
  }
  results["probability"] = probability.value
  results["probabilityTime"] = probability.milliseconds
} catch {
  results["cutShort"] = error.description
}
results["elapsed"] = milliseconds(since: start)
results["megabytes"] = peakMegabytes()
report(results)
