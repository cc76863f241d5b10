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
  }

  @Test("every node of an example stands in the same place with each control in place")
  func examplePlaces() throws {
    for (name, investigation) in try examples() {
      let plain = try nodes(.causes(of: investigation))
      for control in investigation.controls.prefix(4) {
        #expect(try nodes(.causes(of: investigation, whatIf: [control.id])) == plain, "\(name), \(control.id)")
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
  }

  /// Where each node stands, and the size of the whole: from Graphviz itself, in hundredths of a point and finer.
  private func nodes(_ diagram: Diagram) throws -> [String] {
    let plain = try Graphviz().layout(diagram.dot)
    return plain.split(separator: "\n").filter { $0.hasPrefix("node ") || $0.hasPrefix("graph ") }.map { line in
      line.split(separator: " ").prefix(6).joined(separator: " ")
    }
  }
}
