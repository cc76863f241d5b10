import RootCause
import RootCauseDiagrams
import Testing

@testable import RootCauseGraphviz

@Suite("Placement")
struct PlacementTests {
  @Test("every node stands in the same place with and without a what-if", arguments: Diagram.Direction.allCases)
  func samePlaces(_ direction: Diagram.Direction) throws {
    let investigation = try databaseLoss()
    let plain = try nodes(.causes(of: investigation, direction: direction))
    #expect(plain.count > 30)
    var changes: [[Intervention]] = investigation.controls.map { [.putInPlace($0.id)] }
    changes += [
      investigation.controls.map { .putInPlace($0.id) }, [.takeAway("spam-filter"), .remove("hard-delete")],
      [.assume("hosts-alike"), .remove("spam"), .putInPlace("host-guard"), .takeAway("runbook")],
    ]
    for change in changes {
      let changed = try nodes(.causes(of: investigation, whatIf: change, direction: direction))
      #expect(changed == plain, "\(change)")
    }
    #expect(try nodes(.causes(of: investigation, pointingOut: everything, direction: direction)) == plain)
  }

  @Test("a timeline is drawn where it says, and Graphviz has nothing to remark")
  func timeline() throws {
    for (name, investigation) in try examples() {
      let diagram = Diagram.timeline(of: investigation)
      guard diagram.chart != nil else { continue }
      #expect(try Graphviz().draw(diagram.dot, as: .svg, engine: .placed).remarks.isEmpty, "\(name)")
      let drawn = try Graphviz().layout(diagram.dot, engine: .placed).split(separator: "\n").compactMap(Self.center)
      let centers = Dictionary(drawn, uniquingKeysWith: { first, _ in first })
      // Graphviz moves the whole by one distance, and counts in inches upwards.
      let shifts = try diagram.nodes.map { node in
        let center = try #require(node.place?.center)
        let found = try #require(centers[node.id], "\(node.id)")
        return (x: found.x * 72 - center.x, y: found.y * 72 + center.y)
      }
      let first = try #require(shifts.first)
      #expect(shifts.allSatisfy { abs($0.x - first.x) < 0.6 && abs($0.y - first.y) < 0.6 }, "\(name)")
    }
  }

  /// The name of a node and where its middle is, from a line of the format “plain”.
  private static func center(_ line: Substring) -> (String, (x: Double, y: Double))? {
    let words = line.split(separator: " ")
    guard words.count > 3, words[0] == "node", let x = Double(words[2]), let y = Double(words[3]) else { return nil }
    return (words[1].filter { $0 != "\"" }, (x, y))
  }

  private let everything = Diagram.Emphasis(responsibility: true, singlePoints: true, preventionSet: .size)

  @Test("every node of an example stands in the same place with each control in place, and whatever is pointed out")
  func examplePlaces() throws {
    for (name, investigation) in try examples() {
      let plain = try nodes(.causes(of: investigation))
      #expect(try nodes(.causes(of: investigation, pointingOut: everything)) == plain, "\(name)")
      for control in investigation.controls.prefix(4) {
        #expect(try nodes(.causes(of: investigation, whatIf: [control.id])) == plain, "\(name), \(control.id)")
      }
    }
  }

  @Test("every step of the whys stands in the same place with each control in place")
  func whysPlaces() throws {
    for (name, investigation) in try examples() {
      let plain = try nodes(.whys(of: investigation))
      for control in investigation.controls.prefix(4) {
        let changed = try nodes(.whys(of: investigation, whatIf: [.putInPlace(control.id)]))
        #expect(changed == plain, "\(name), \(control.id)")
      }
    }
  }

  @Test("both halves of a comparison are laid out alike, side by side")
  func comparison() throws {
    for (name, investigation) in try examples() {
      guard let control = investigation.controls.first else { continue }
      let left = Diagram.causes(of: investigation)
      let right = try Diagram.causes(of: investigation, whatIf: [control.id])
      let places = try nodes(.comparing(left, with: right)).map { $0.split(separator: " ").map(String.init) }
      let heights = Dictionary(
        places.filter { $0[0] == "node" }.map { ($0[1].filter { $0 != "\"" }, $0[3]) },
        uniquingKeysWith: { one, _ in one })
      for node in left.nodes where heights[node.id] != nil {
        #expect(heights[node.id] == heights["2:\(node.id)"], "\(name), \(node.id)")
      }
    }
  }

  @Test("every node of a bow tie and of barriers stands in the same place with each control in place")
  func barrierPlaces() throws {
    for (name, investigation) in try examples() {
      let bowtie = try nodes(.bowtie(of: investigation))
      let barriers = try nodes(.barriers(of: investigation))
      var changes: [[Intervention]] = investigation.controls.map { [.putInPlace($0.id)] }
      changes.append(investigation.controls.map { .putInPlace($0.id) })
      if let factor = investigation.factors.last { changes.append([.remove(factor.id)]) }
      for change in changes {
        #expect(try nodes(.bowtie(of: investigation, whatIf: change)) == bowtie, "\(name), \(change)")
        #expect(try nodes(.barriers(of: investigation, whatIf: change)) == barriers, "\(name), \(change)")
      }
    }
  }

  @Test("long, wide and foreign names do not move a node")
  func wideNames() throws {
    var investigation = Investigation(title: "Ｗide")
    let cause = Factor.ID("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")
    try investigation.add(Factor(cause, .event, "W", certainty: .presumptive))
    try investigation.add(Factor("日本語日本語日本語日本語日本語", .event, "w", certainty: .presumptive))
    try investigation.add(Factor("out", .outcome, "O", because: .any([cause, "日本語日本語日本語日本語日本語"])))
    let control = Control.ID("MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM")
    try investigation.add(Control(control, "W", status: .missing, stops: [.factor(cause)]))
    let plain = try nodes(.causes(of: investigation))
    #expect(try nodes(.causes(of: investigation, whatIf: [control])) == plain)
    #expect(try nodes(.causes(of: investigation, whatIf: [.remove(cause)])) == plain)
    #expect(try nodes(.causes(of: investigation, pointingOut: everything)) == plain)
  }

  @Test("columns of whys begin on one level, from left to right as recorded")
  func columns() throws {
    for (name, investigation) in try examples() where investigation.chains.count > 1 {
      let diagram = Diagram.whys(of: investigation)
      let headings = diagram.nodes.filter { $0.form == .heading }.map(\.id)
      let places = try nodes(diagram).map { $0.split(separator: " ").map(String.init) }
      let found = headings.compactMap { id in places.first { $0[1] == id || $0[1] == "\"\(id)\"" } }
      #expect(found.count == headings.count, "\(name)")
      #expect(Set(found.map { $0[3] }).count == 1, "\(name)")
      let across = found.compactMap { Double($0[2]) }
      #expect(across == across.sorted(), "\(name)")
    }
  }

  /// Where each node stands, and the size of the whole: from Graphviz itself, in hundredths of a point and finer.
  private func nodes(_ diagram: Diagram) throws -> [String] {
    let plain = try Graphviz().layout(diagram.dot)
    return plain.split(separator: "\n").filter { $0.hasPrefix("node ") || $0.hasPrefix("graph ") }.map { line in
      line.split(separator: " ").prefix(6).joined(separator: " ")
    }
  }
}
