import Foundation
import RootCause
import RootCauseDiagrams
import Testing

@Suite("Two courses side by side")
struct ComparisonTests {
  @Test("both halves have every node, each in its own panel, and no id stands twice")
  func halves() throws {
    let it = try Sample.guarded.investigation()
    let left = Diagram.causes(of: it)
    let right = try Diagram.causes(of: it, whatIf: ["canary"])
    let both = Diagram.comparing(left, with: right)
    #expect(both.nodes.count == left.nodes.count + right.nodes.count)
    #expect(Set(both.nodes.map(\.id)).count == both.nodes.count)
    #expect(both.panels.map(\.nodes.count) == [left.nodes.count, right.nodes.count])
    #expect(both.panels.flatMap(\.nodes) == both.nodes.map(\.id))
    #expect(Set(both.legend) == Set(left.legend + right.legend))
  }

  @Test("the outline tells one course after the other")
  func outline() throws {
    let it = try Sample.guarded.investigation()
    let right = try Diagram.causes(of: it, whatIf: ["canary"])
    let outline = Diagram.comparing(.causes(of: it), with: right).outline
    let parts = outline.components(separatedBy: right.title.premise)
    #expect(parts.count == 2)
    #expect(!parts[0].contains("broken here"))
    #expect(parts[1].contains("broken here"))
  }
}
