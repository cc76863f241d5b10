import Foundation
import RootCause
import RootCauseDiagrams
import RootCauseDocument
import RootCauseTesting
import Testing

@testable import RootCauseGraphviz

@Suite("Pictures")
struct PictureTests {
  /// To look at them: `RCA_PICTURES=directory swift test --filter PictureTests`.
  @Test("every view is drawn without a remark from Graphviz")
  func draw() throws {
    let directory = ProcessInfo.processInfo.environment["RCA_PICTURES"]
    for (name, diagram) in try views() {
      #expect(try Graphviz().draw(diagram.dot, as: .svg).remarks == "", "\(name)")
      guard let directory else { continue }
      for format in Graphviz.Format.allCases {
        let bytes = try Graphviz().render(diagram, as: format)
        try Data(bytes).write(to: URL(fileURLWithPath: "\(directory)/\(name).\(format.rawValue)"))
      }
      try Data(diagram.dot.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name).dot"))
      try Data(diagram.outline.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name).txt"))
    }
  }

  @Test("bow ties and barriers of any investigation are drawn without a remark from Graphviz", arguments: 0..<60)
  func drawAny(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    for diagram in [Diagram.bowtie(of: investigation), .barriers(of: investigation)] {
      #expect(try Graphviz().draw(diagram.dot, as: .svg).remarks == "", "\(seed), \(diagram.view)")
    }
  }

  private func views() throws -> [(String, Diagram)] {
    let investigation = try databaseLoss()
    let directions = Diagram.Direction.allCases.map {
      ("causes-\($0.rawValue)", Diagram.causes(of: investigation, direction: $0))
    }
    let examples = try examples().flatMap { name, investigation in
      [
        ("\(name)-causes", Diagram.causes(of: investigation)), ("\(name)-whys", Diagram.whys(of: investigation)),
        ("\(name)-bowtie", Diagram.bowtie(of: investigation)),
        ("\(name)-barriers", Diagram.barriers(of: investigation)),
        (
          "\(name)-emphasis",
          Diagram.causes(
            of: investigation, pointingOut: .init(responsibility: true, singlePoints: true, preventionSet: .size))
        ),
        (
          "\(name)-whatif",
          try Diagram.causes(of: investigation, whatIf: investigation.controls.prefix(1).map { .putInPlace($0.id) })
        ),
      ]
    }
    return try directions + examples + [
      ("whys", Diagram.whys(of: investigation)),
      ("why-wiped", Diagram.whys(of: investigation, chains: ["why-wiped"])),
      ("empty", Diagram.causes(of: Investigation(title: "Nothing yet"))),
      ("empty-bowtie", Diagram.bowtie(of: Investigation(title: "Nothing yet"))),
      ("empty-barriers", Diagram.barriers(of: Investigation(title: "Nothing yet"))),
      ("empty-whys", Diagram.whys(of: Investigation(title: "Nothing yet"))),
      ("drill", Diagram.causes(of: investigation, whatIf: ["restore-drill"])),
      ("guard", Diagram.causes(of: investigation, whatIf: ["host-guard", "rate-limit"])),
      ("without-load", Diagram.causes(of: investigation, whatIf: [.remove("hard-delete"), .takeAway("spam-filter")])),
    ]
  }
}
