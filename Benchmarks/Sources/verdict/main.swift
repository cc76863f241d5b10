// Times the verdicts on a generated incident of 60 factors and 20 controls: verdict [SEED]
//
// Two ways to the outcome that need each other's controls, evidence of all kinds, three unknowns. One line of JSON, in
// milliseconds.

import Measuring
import RootCause

let seed = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
do {
  let investigation = try incident(seed: seed)
  let runs = 21
  var compiling: [Double] = []
  var counterfactuals = Counterfactuals(of: investigation)
  for _ in 0..<runs { compiling.append(milliseconds { counterfactuals = Counterfactuals(of: investigation) }) }
  var verdicts: [(kind: String, times: [Double])] = []
  for control in investigation.controls {
    let verdict = try counterfactuals.verdict(of: control.id, on: "f0")
    let times = try (0..<runs).map { _ in
      try milliseconds { _ = try counterfactuals.verdict(of: control.id, on: "f0") }
    }
    verdicts.append(("\(verdict.kind)", times.sorted()))
  }
  var all: [Double] = []
  var sets: [Double] = []
  for _ in 0..<runs {
    all.append(try milliseconds { _ = try counterfactuals.verdicts(on: "f0") })
    sets.append(try milliseconds { _ = try counterfactuals.preventionSets(against: "f0") })
  }
  let slowest = verdicts.max { $0.times[runs / 2] < $1.times[runs / 2] }
  let medians = verdicts.map { $0.times[runs / 2] }.sorted()
  let joint = verdicts.filter { $0.kind.contains("joint") || $0.kind.contains("Joint") }
  report([
    "factors": investigation.factors.count, "controls": investigation.controls.count,
    "unknowns": counterfactuals.unknowns.count, "compile": compiling.sorted()[runs / 2],
    "verdictMedian": medians[medians.count / 2], "verdictSlowest": slowest?.times[runs / 2] ?? 0,
    "slowestKind": slowest?.kind ?? "", "joint": joint.count,
    "jointSlowest": joint.map { $0.times[runs / 2] }.max() ?? 0, "allVerdicts": all.sorted()[runs / 2],
    "preventionSets": sets.sorted()[runs / 2],
  ])
} catch {
  fail("\(error)")
}
