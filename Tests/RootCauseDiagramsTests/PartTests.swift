import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Parts of a diagram")
struct PartTests {
  private static let seeds = Array(UInt64(1)...8)

  /// The parts that are asked for of each random diagram.
  private func parts(_ seed: UInt64) -> [Diagram.Part] {
    let some = ["f\(seed % 7)"]
    return [
      .init(focus: some, depth: 1), .init(focus: some, depth: 2), .init(focus: some), .init(depth: 2), .init(depth: 0),
      .init(only: .chain), .init(only: .broken), .init(only: .unproven), .init(collapsed: some),
      .init(focus: ["f0"], depth: 3, collapsed: ["f1", "f2", "f\(seed % 9)"]), .init(focus: some, only: .chain),
    ]
  }

  @Test("no line ends in nothing, and no id stands twice", arguments: seeds)
  func wholeLines(_ seed: UInt64) throws {
    let whole = RandomDiagram(seed: seed, factors: 24).diagram
    for part in parts(seed) {
      let diagram = try whole.showing(part)
      let ids = diagram.nodes.map(\.id)
      #expect(Set(ids).count == ids.count)
      for line in diagram.lines { #expect(ids.contains(line.from) && ids.contains(line.to), "\(part): \(line)") }
    }
  }

  @Test("nobody is led to believe that what is cut off has no causes or effects", arguments: seeds)
  func stubs(_ seed: UInt64) throws {
    let whole = RandomDiagram(seed: seed, factors: 24).diagram
    let all = Ways(in: whole)
    for part in parts(seed) {
      let diagram = try whole.showing(part)
      let drawn = Ways(in: diagram)
      let factors = Set(diagram.nodes.filter { $0.form == .factor }.map(\.id))
      for id in factors {
        for (before, after) in [
          (all.causes(of: id), drawn.causes(of: id)), (all.effects(of: id), drawn.effects(of: id)),
        ] {
          #expect(after.intersection(factors) == before.intersection(factors), "\(part) at \(id)")
          #expect(after.isSubset(of: factors) == before.isSubset(of: factors), "\(part) at \(id)")
        }
      }
      for stub in diagram.nodes where stub.form == .stub {
        #expect(diagram.lines.contains { $0.from == stub.id || $0.to == stub.id })
      }
    }
  }

  @Test("what is drawn and what is not is counted in a note", arguments: seeds)
  func counts(_ seed: UInt64) throws {
    let whole = RandomDiagram(seed: seed, factors: 24).diagram
    func controls(_ diagram: Diagram) -> Int { Set(diagram.nodes.filter { $0.form == .plate }.map(\.subject)).count }
    for part in parts(seed) {
      let diagram = try whole.showing(part)
      let factors = diagram.nodes.count { $0.form == .factor }
      let note = try #require(diagram.notes.first)
      if factors == 24, controls(diagram) == controls(whole) {
        #expect(note.contains("that is everything"))
      } else if !diagram.nodes.contains(where: { $0.id == "nothing" }) {
        #expect(note.contains(": \(factors) of 24 factors"))
        #expect(controls(whole) == 0 || note.contains("and \(controls(diagram)) of \(controls(whole)) control"))
      }
    }
  }

  @Test("a focus shows what is within so many steps, and nothing else", arguments: seeds, [0, 1, 2, 5])
  func focus(_ seed: UInt64, _ depth: Int) throws {
    let whole = RandomDiagram(seed: seed, factors: 24).diagram
    let diagram = try whole.showing(.init(focus: ["f3"], depth: depth))
    #expect(
      Set(diagram.nodes.filter { $0.form == .factor }.map(\.id)) == Ways(in: whole).around("f3", depth))
  }

  @Test("what is collapsed is what no other way leads from", arguments: seeds)
  func collapse(_ seed: UInt64) throws {
    let whole = RandomDiagram(seed: seed, factors: 24).diagram
    let ways = Ways(in: whole)
    for id in (0..<24).map({ "f\($0)" }) {
      let diagram = try whole.showing(.init(collapsed: [id]))
      let gone = ways.onlyBehind(id)
      #expect(
        Set(diagram.nodes.filter { $0.form == .factor }.map(\.id))
          == Set(whole.nodes.filter { $0.form == .factor }.map(\.id)).subtracting(gone), "\(id)")
    }
  }

  @Test("everything that is drawn says what it says in the whole", arguments: seeds)
  func unchanged(_ seed: UInt64) throws {
    let whole = RandomDiagram(seed: seed, factors: 24).diagram
    for part in parts(seed) {
      let diagram = try whole.showing(part)
      for node in diagram.nodes where node.form != .stub && node.form != .heading {
        #expect(whole.nodes.contains(node))
      }
    }
  }

  @Test("the whole is left as it is", arguments: Sample.allCases)
  func whole(_ sample: Sample) throws {
    let diagram = Diagram.causes(of: try sample.investigation())
    #expect(try diagram.showing(.init()) == diagram)
  }

  @Test("verdicts in a part are those of the whole")
  func verdicts() throws {
    let whole = Diagram.causes(of: try Sample.guarded.investigation())
    let plate = try #require(whole.nodes.first { $0.id == "lint" })
    let part = try whole.showing(.init(focus: ["lint"], depth: 1))
    #expect(part.nodes.contains(plate))
    #expect(part.nodes.contains { $0.form == .stub })
  }

  @Test("what is not in the picture is named, all of it at once")
  func notDrawn() throws {
    let whole = Diagram.causes(of: try Sample.press.investigation())
    #expect(throws: PartError(notDrawn: ["nope", "none"])) {
      try whole.showing(.init(focus: ["nope", "fuse"], collapsed: ["none"]))
    }
  }

  @Test("an empty part says so")
  func nothing() throws {
    let whole = Diagram.causes(of: try Sample.press.investigation())
    let part = try whole.showing(.init(only: .broken))
    #expect(part.nodes.map(\.form) == [.heading])
    #expect(part.outline.contains("0 of 3 factors"))
  }
}
