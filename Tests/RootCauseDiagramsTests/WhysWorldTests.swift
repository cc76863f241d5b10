import RootCause
import RootCauseDiagrams
import Testing

@Suite("Whys in another world")
struct WhysWorldTests {
  @Test("each step says what has become of it", arguments: ["strainer", "new-fuse"])
  func steps(_ control: String) throws {
    let it = try press()
    let world = try Counterfactuals(of: it).world(given: [.putInPlace(Control.ID(control))])
    let diagram = try Diagram.whys(of: it, whatIf: [.putInPlace(Control.ID(control))])
    for id in ["stopped", "fuse", "scrap"] {
      let node = try #require(diagram.nodes.first { $0.id == id })
      #expect(node.notation.contains(.averted) == (world.state(of: Factor.ID(id)) == .doesNotOccur), "\(id)")
    }
    #expect(diagram.nodes.first { $0.id == control }?.finding == "broken here")
  }

  @Test("a line is drawn up to the plate that stops it and is dotted beyond")
  func lines() throws {
    let diagram = try Diagram.whys(of: try press(), whatIf: [.putInPlace("new-fuse")])
    let below = try #require(diagram.lines.first { $0.to == "new-fuse" })
    #expect(below.ending == .bar)
    #expect(!below.notation.contains(.averted))
    let beyond = try #require(diagram.lines.first { $0.from == "new-fuse" })
    #expect(beyond.notation.contains(.averted))
    #expect(beyond.ending == .hollowArrow)
  }

  @Test("a world that cannot be made is refused")
  func refused() throws {
    let it = try press()
    #expect(throws: CounterfactualError.self) { try Diagram.whys(of: it, whatIf: [.putInPlace("none")]) }
  }

  private func press() throws -> Investigation {
    var it = try Sample.press.investigation()
    try it.add(
      Control(
        "new-fuse", "A stronger fuse", function: .prevent, status: .missing, stops: [.link(Link.ID("scrap", "fuse"))]))
    return it
  }
}
