import Foundation
import RootCause
import RootCauseDiagrams
import Testing

@testable import RootCauseGraphviz

@Suite("Pictures")
struct PictureTests {
  /// To look at them: `RCA_PICTURES=directory swift test --filter PictureTests`.
  @Test("every view is drawn in every format without a remark from Graphviz")
  func draw() throws {
    let directory = ProcessInfo.processInfo.environment["RCA_PICTURES"]
    for (name, diagram) in try views() {
      #expect(try Graphviz().draw(diagram.dot, as: .svg).remarks == "", "\(name)")
      for format in Graphviz.Format.allCases {
        let bytes = try Graphviz().render(diagram, as: format)
        #expect(!bytes.isEmpty)
        if let directory { try Data(bytes).write(to: URL(fileURLWithPath: "\(directory)/\(name).\(format.rawValue)")) }
      }
      if let directory {
        try Data(diagram.dot.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name).dot"))
        try Data(diagram.outline.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name).txt"))
      }
    }
  }

  private func views() throws -> [(String, Diagram)] {
    let investigation = try databaseLoss()
    let directions = Diagram.Direction.allCases.map {
      ("causes-\($0.rawValue)", Diagram.causes(of: investigation, direction: $0))
    }
    return try directions + [
      ("drill", Diagram.causes(of: investigation, whatIf: ["restore-drill"])),
      ("guard", Diagram.causes(of: investigation, whatIf: ["host-guard", "rate-limit"])),
      ("without-load", Diagram.causes(of: investigation, whatIf: [.remove("hard-delete"), .takeAway("spam-filter")])),
    ]
  }
}
