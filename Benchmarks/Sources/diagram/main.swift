// Builds the diagram of a fault tree gate by gate, as peers do: diagram FILE ORDER RUNS NETLIST-FILE
//
// Prints one line of JSON, times in milliseconds, and writes the formula and the order for the peers.

import DecisionDiagrams
import FaultTrees
import Foundation
import Measuring
import RootCauseInterchange

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 4, let order = WalkOrder(rawValue: arguments[1]), let runs = Int(arguments[2]) else {
  fail("usage: diagram FILE \(WalkOrder.allCases.map(\.rawValue).joined(separator: "|")) RUNS NETLIST-FILE")
}
guard let data = try? Data(contentsOf: URL(fileURLWithPath: arguments[0])),
  let tree = OpenPSAReader().read([UInt8](data), named: arguments[0]).tree?.tree
else { fail("\(arguments[0]): cannot be read") }

let gates = tree.gatesBottomUp
let below = order.events(of: tree, gates: gates)
let missing = Set(0..<tree.eventCount).subtracting(below).sorted()
do {
  try tree.netlist(order: below + missing, gates: gates)
    .write(toFile: arguments[3], atomically: true, encoding: .utf8)
  var times: [Double] = []
  var nodes = 0
  var models = 0.0
  for run in 0..<max(runs, 1) {
    let forest = Forest(order: below + missing, limits: Limits(nodes: 1 << 27))
    let built = try timed { try buildGateByGate(tree, gates: gates, in: forest) }
    times.append(built.milliseconds)
    if run == 0 {
      nodes = built.value.nodeCount
      models = Double(try built.value.modelCount())
    }
  }
  times.sort()
  report([
    "nodes": nodes, "models": models.isFinite ? models : -1, "least": times[0], "median": times[times.count / 2],
    "megabytes": peakMegabytes(),
  ])
} catch {
  fail("\(arguments[0]): \(error)")
}
