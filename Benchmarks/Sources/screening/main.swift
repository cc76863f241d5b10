// Times the screening of generated models: screening SHAPE FACTORS CONTROLS [EDGES-FILE]
//
// Prints one line of JSON, in milliseconds. The edges, cause and effect on each line, are for a peer that answers a
// question about paths.

import Foundation
import RootCause

let arguments = CommandLine.arguments.dropFirst()
guard let shape = arguments.first.flatMap(Shape.init(rawValue:)),
  let factors = arguments.dropFirst().first.flatMap({ Int($0) }),
  let controls = arguments.dropFirst(2).first.flatMap({ Int($0) })
else {
  print("usage: screening \(Shape.allCases.map(\.rawValue).joined(separator: "|")) FACTORS CONTROLS [EDGES-FILE]")
  exit(2)
}

func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let (seconds, attoseconds) = try clock.measure(body).components
  return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}

func times(_ runs: Int, _ body: () throws -> Void) rethrows -> String {
  let times = try (0..<runs).map { _ in try milliseconds(body) }.sorted()
  return "{\"min\": \(times[0]), \"median\": \(times[runs / 2])}"
}

let investigation = try shape.investigation(factors: factors, controls: controls)
if let path = arguments.dropFirst(3).first {
  var text = ""
  for link in investigation.links { text += "\(link.id.cause) \(link.id.effect)\n" }
  try text.write(toFile: path, atomically: true, encoding: .utf8)
}
var compiled: Counterfactuals?
let compiling = milliseconds { compiled = Counterfactuals(of: investigation) }
guard let counterfactuals = compiled else { exit(1) }
let outcome: Factor.ID = "f0"
let screening = try counterfactuals.screen(on: outcome)
let butFor = try counterfactuals.butFor(outcome)
let screeningTimes = try times(11) { _ = try counterfactuals.screen(on: outcome) }
let butForTimes = try times(5) { _ = try counterfactuals.butFor(outcome) }
// What one world for each control would take, from a sample.
let sample = investigation.controls.prefix(10)
let oneByOne = try milliseconds {
  for control in sample {
    let state = try counterfactuals.world(given: [.putInPlace(control.id)]).state(of: outcome)
    guard (state == .doesNotOccur) == screening.preventing.contains(control.id) else {
      print("“\(control.id)” is answered differently alone")
      exit(1)
    }
  }
}
print(
  """
  {"compile": \(compiling), "screen": \(screeningTimes), "preventing": \(screening.preventing.count), \
  "butFor": \(butForTimes), "necessary": \(butFor.preventing.count), \
  "oneByOne": \(oneByOne / Double(max(sample.count, 1)) * Double(controls))}
  """)
