import RootCause
import RootCauseDiagrams
import RootCauseTesting
import Testing

@Suite("Barriers")
struct BarriersTests {
  @Test("every control that names a hazard or target, or stops something, stands in a row", arguments: 0..<300)
  func everyControl(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let drawn = Set(Rows(of: .barriers(of: investigation)).rows.flatMap(\.controls))
    for control in investigation.controls
    where !control.stops.isEmpty && control.target?.contains(where: \.isLetter) == true {
      #expect(drawn.contains(control.id.rawValue), "\(seed): \(control.id)")
    }
  }

  @Test(
    "a row runs from a hazard to a target, and no two run between the same by the same controls", arguments: 0..<300)
  func rows(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let rows = Rows(of: .barriers(of: investigation)).rows
    #expect(Set(rows).count == rows.count, "\(seed)")
    for row in rows { #expect(Set(row.controls).count == row.controls.count && !row.controls.isEmpty, "\(seed)") }
  }

  @Test("pictures of a world and of what was have the same nodes and lines", arguments: 0..<200)
  func sameShape(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let plain = Diagram.barriers(of: investigation)
    for control in investigation.controls {
      guard let other = try? Diagram.barriers(of: investigation, whatIf: [.putInPlace(control.id)]) else { continue }
      #expect(other.nodes.map(\.id) == plain.nodes.map(\.id))
      #expect(other.lines.map { [$0.from, $0.to] } == plain.lines.map { [$0.from, $0.to] })
      #expect(other.layers == plain.layers)
    }
  }

  @Test("a line ends at a plate exactly where the plate is closed", arguments: 0..<200)
  func closedPlates(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    for control in investigation.controls {
      guard let diagram = try? Diagram.barriers(of: investigation, whatIf: [.putInPlace(control.id)]) else { continue }
      let closed = Set(diagram.nodes.filter { $0.style.shape == .closedPlate }.map(\.id))
      for line in diagram.lines where !line.notation.contains(.whyFailed) && !line.isHidden {
        #expect((line.ending == .bar) == closed.contains(line.to), "\(seed): \(line.from) -> \(line.to)")
      }
    }
  }

  @Test("controls of one hazard and target stand in one row, from the causes to the outcome")
  func order() throws {
    let rows = Rows(of: .barriers(of: try tower())).rows
    #expect(rows.map(\.controls) == [["checks", "alarm", "trip", "flare"], ["siting"]])
    #expect(rows.map(\.hazard) == ["Overfilling", "Blast"])
  }

  @Test("what would have closed ends its row, and the target is spared where nothing else harms it")
  func whatIf() throws {
    let diagram = try Diagram.barriers(of: try tower(), whatIf: [.putInPlace("trip")])
    #expect(diagram.nodes.first { $0.id == "trip" }?.finding == "broken here")
    #expect(diagram.lines.first { $0.to == "trip" }?.ending == .bar)
    #expect(diagram.lines.first { $0.from == "trip" }?.notation.contains(.averted) == true)
    for target in diagram.nodes where target.name == "target" { #expect(target.notation.contains(.averted)) }
    let inVain = try Diagram.barriers(of: try tower(), whatIf: [.putInPlace("alarm")])
    for target in inVain.nodes where target.name == "target" { #expect(!target.notation.contains(.averted)) }
  }

  @Test("without hazard and target, first causes and outcomes take their places")
  func derived() throws {
    let rows = Rows(of: .barriers(of: try Sample.guarded.investigation())).rows
    #expect(rows.map(\.controls) == [["lint", "canary"], ["canary"]])
    #expect(rows.map(\.target) == ["Checkout failed", "Checkout failed"])
    #expect(rows.map(\.hazard) == ["A flag was not set", "The release was spread"])
  }

  @Test("a picture without barriers says what is missing")
  func nothing() throws {
    var it = Investigation(title: "Nothing in the way")
    #expect(Diagram.barriers(of: it).nodes.first?.text.contains("no controls are recorded") == true)
    try it.add(Control("idle", "Stops nothing"))
    #expect(Diagram.barriers(of: it).nodes.first?.text.contains("no control says what it stops") == true)
  }

  private func tower() throws -> Investigation {
    var it = Investigation(title: "A tower")
    try it.add(Factor("unchecked", .omission, "Nobody checked the instruments"))
    try it.add(Factor("silent", .event, "The alarm was silent", because: .factor("unchecked")))
    try it.add(Factor("misread", .action, "The level was misread"))
    try it.add(Factor("full", .event, "The tower was full", because: .any(["silent", "misread"])))
    try it.add(Factor("fire", .outcome, "The vapor caught fire", because: .factor("full")))
    try it.add(Factor("hurt", .impact, "People were hurt", because: .factor("fire")))
    func add(_ id: Control.ID, _ target: Control.Target, _ function: Control.Function, _ hazard: String = "Overfilling")
      throws
    {
      var control = Control(id, "\(id)", function: function, status: .missing, stops: [target])
      control.hazard = hazard
      control.target = "People"
      try it.add(control)
    }
    try add("flare", .link(Link.ID("full", "fire")), .mitigate)
    try add("siting", .link(Link.ID("fire", "hurt")), .mitigate, "Blast")
    try add("alarm", .factor("silent"), .detect)
    try add("trip", .factor("full"), .prevent)
    try add("checks", .factor("unchecked"), .prevent)
    return it
  }
}

/// The rows of a picture of barriers, read off its lines.
private struct Rows {
  struct Row: Hashable {
    var hazard: String
    var controls: [String]
    var target: String
  }

  private(set) var rows: [Row] = []

  init(of diagram: Diagram) {
    let nodes = Dictionary(uniqueKeysWithValues: diagram.nodes.map { ($0.id, $0) })
    let lines = diagram.lines.filter { !$0.isHidden && !$0.notation.contains(.whyFailed) }
    for first in lines where nodes[first.from]?.form == .factor {
      var row = Row(hazard: nodes[first.from]?.text ?? "", controls: [], target: "")
      var end = first.to
      while let node = nodes[end], node.form == .plate, let next = lines.first(where: { $0.from == end }) {
        row.controls.append(node.name.replacing("control ", with: ""))
        end = next.to
      }
      row.target = nodes[end]?.text ?? ""
      rows.append(row)
    }
  }
}
