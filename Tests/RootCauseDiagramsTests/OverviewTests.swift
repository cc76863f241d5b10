import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Overviews")
struct OverviewTests {
  private static let seeds = Array(UInt64(1)...8)

  /// A record of some hundred factors: stages that lead to each other through one factor only.
  private func stages(_ count: Int) -> Diagram {
    var diagram = Diagram(view: "causes", title: .init(title: "Stages"))
    for stage in 0..<count {
      let kind: Notation = stage == 0 ? .outcome : .event
      diagram.nodes.append(Diagram.Node("s\(stage)", .factor, "Stage \(stage)", notation: [kind]))
      if stage > 0 { diagram.lines.append(Diagram.Line("s\(stage)", "s0")) }
      for cause in 0..<10 {
        diagram.nodes.append(Diagram.Node("s\(stage).\(cause)", .factor, "Cause", notation: [.condition]))
        diagram.lines.append(
          Diagram.Line("s\(stage).\(cause)", cause % 2 == 0 ? "s\(stage)" : "s\(stage).\(cause - 1)"))
      }
    }
    return diagram
  }

  @Test("what lies only behind a factor is what no other way leads from", arguments: seeds)
  func modules(_ seed: UInt64) {
    let diagram = RandomDiagram(seed: seed, factors: 30).diagram
    let graph = DiagramGraph(of: diagram)
    let modules = Modules(of: graph)
    let ways = Ways(in: diagram)
    for (index, node) in diagram.nodes.enumerated() where node.form == .factor && !graph.matters(index) {
      let members = Set(modules.members(of: index).filter(graph.isStep).map { diagram.nodes[$0].id })
      #expect(members == ways.onlyBehind(node.id), "\(node.id)")
    }
  }

  @Test("a small diagram is left as it is")
  func small() {
    let diagram = stages(3)
    #expect(diagram.overview() == diagram)
  }

  @Test("modules are drawn as one node each, which counts what is in it")
  func folded() {
    let overview = stages(40).overview(.init(limit: 100))
    #expect(overview.nodes.count <= 100)
    let module = overview.nodes.first { $0.notation.contains(.module) }
    #expect(module?.remarks == ["module of 10 factors"])
    #expect(overview.nodes.allSatisfy { $0.form != .stub })
    #expect(overview.notes.first?.contains("of 340 factors drawn as one box each") == true)
    #expect(overview.nodes.count { $0.notation.contains(.module) } == 34)
  }

  @Test("a diagram without modules is left whole as long as it can be drawn")
  func tangled() {
    let diagram = RandomDiagram(seed: 1, factors: 100).diagram
    #expect(diagram.overview(.init(limit: 5)) == diagram)
    let overview = diagram.overview(.init(limit: 50, mostNodes: 60))
    #expect(overview.nodes.count <= 50)
    #expect(overview.nodes.contains { $0.id == "f0" })
    #expect(overview.notes.first?.contains("nearest to the outcome") == true)
  }

  @Test("no overview has more than it may, nor a line that ends in nothing", arguments: seeds, [12, 40])
  func limits(_ seed: UInt64, _ limit: Int) {
    let overview = RandomDiagram(seed: seed, factors: 100).diagram.overview(.init(limit: limit, mostNodes: limit))
    let ids = Set(overview.nodes.map(\.id))
    #expect(ids.count == overview.nodes.count)
    #expect(overview.nodes.count <= limit || overview.nodes.count { $0.form == .factor } <= 1)
    for line in overview.lines { #expect(ids.contains(line.from) && ids.contains(line.to), "\(line)") }
  }
}
