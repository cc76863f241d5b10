import Foundation
import RootCause
import RootCauseTesting
import Testing

@testable import RootCausePage

@Suite("The page's engine")
struct EngineTests {
  /// Where `node`, which runs JavaScript, is.
  static let node: URL? = {
    let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return paths.map { URL(fileURLWithPath: "\($0)/node") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }()

  @Test(
    "finds of every factor, link and control in a world what the library finds",
    .enabled(if: node != nil, "node is not installed, so the page's engine was NOT compared with the library's"))
  func equality() throws {
    var cases: [Case] = []
    for seed in 0..<4_500 {
      var random = RandomModel(seed: seed)
      let counterfactuals = Counterfactuals(of: try random.investigation())
      // As it was, and one other world.
      cases.append(try #require(Case([], of: counterfactuals)))
      let changes = random.interventions(
        on: counterfactuals.investigation, unknowns: counterfactuals.unknowns.map(\.unknown))
      if let other = Case(changes, of: counterfactuals) { cases.append(other) }
    }
    #expect(cases.count > 6_000)
    let answers = try run(cases)
    #expect(answers.count == cases.count)
    var seen: Set<String> = []
    for (item, answer) in zip(cases, answers) {
      guard answer == item.expected else {
        Issue.record("\(item.interventions): \(answer), not \(item.expected)\n\(item.input)")
        return
      }
      seen.formUnion(item.expected.kinds)
    }
    // A test in which nothing is ever undetermined or broken shows nothing.
    #expect(seen == ["contradicted", "occurs", "doesNotOccur", "undetermined", "stopped", "removed", "settled"])
  }

  @Test(
    "a way on which something still comes about suffices for it",
    .enabled(if: node != nil, "node is not installed, so the page's engine was NOT tried"))
  func ways() throws {
    var cases: [Case] = []
    for seed in 0..<900 {
      var random = RandomModel(seed: seed)
      let counterfactuals = Counterfactuals(of: try random.investigation())
      let changes = random.interventions(on: counterfactuals.investigation, unknowns: [])
      if let item = Case(changes, of: counterfactuals) { cases.append(item) }
    }
    var found = 0
    for (item, answer) in zip(cases, try run(cases, withWays: true)) {
      for (factor, way) in (answer.ways ?? []).enumerated() {
        guard let way else { continue }
        found += 1
        #expect(item.holds(factor, with: way), "\(factor) by \(way) under \(item.interventions)\n\(item.input)")
      }
    }
    #expect(found > 1_000)
  }

  /// What the engine answers to each case.
  private func run(_ cases: [Case], withWays: Bool = false) throws -> [Answer] {
    let node = try #require(Self.node)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("engine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let engine = folder.appendingPathComponent("engine.js")
    try Data(PackageResources.engine_js).write(to: engine)
    let input = folder.appendingPathComponent("cases")
    try Data(cases.map(\.input).joined(separator: "\n").utf8).write(to: input)
    let output = folder.appendingPathComponent("answers")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = node
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("run-engine.js")
    process.arguments = [script.path, engine.path, input.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let lines = try String(decoding: Data(contentsOf: output), as: UTF8.self).split(separator: "\n")
    return try lines.map {
      var answer = try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
      if !withWays { answer.ways = nil }
      return answer
    }
  }
}
