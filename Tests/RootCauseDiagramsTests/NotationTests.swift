import Foundation
import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Notation")
struct NotationTests {
  @Test("no two pieces of notation look the same", arguments: Notation.allCases)
  func distinct(_ notation: Notation) {
    // Gates are told apart by their word, lines from borders and by their label.
    let told: Set<Notation> = [.all, .any, .atLeast, .whyFailed, .feedsBack, .unconfirmed]
    guard !told.contains(notation) else { return }
    for other in Notation.allCases where other != notation && !told.contains(other) {
      #expect(notation.style != other.style, "\(notation) and \(other)")
    }
  }

  @Test("the legend has what is used, once, and nothing else", arguments: Sample.allCases)
  func legend(_ sample: Sample) throws {
    let diagram = Diagram.causes(of: try sample.investigation())
    let used = Set(diagram.nodes.flatMap(\.notation) + diagram.lines.flatMap(\.notation))
    #expect(Set(diagram.legend) == used)
    #expect(diagram.legend.count == used.count)
  }

  @Test("the guide explains every piece of notation in the legend's words")
  func guide() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/notation.md")
    let text = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    for notation in Notation.allCases {
      if let words = notation.words { #expect(text.contains(words), "\(words)") }
    }
  }
}
