import Foundation
import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Goldens")
struct GoldenTests {
  /// After a change on purpose: `UPDATE_GOLDENS=1 swift test --filter GoldenTests`, and read the difference.
  private let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil

  @Test("the causes of a sample are written as they always were", arguments: Sample.allCases)
  func causes(_ sample: Sample) throws {
    let diagram = Diagram.causes(of: try sample.investigation())
    try compare(diagram.dot, with: "\(sample).causes.dot")
    try compare(diagram.outline, with: "\(sample).causes.txt")
  }

  @Test("chains of whys are written as they always were", arguments: [Sample.empty, .press])
  func whys(_ sample: Sample) throws {
    let diagram = Diagram.whys(of: try sample.investigation())
    try compare(diagram.dot, with: "\(sample).whys.dot")
    try compare(diagram.outline, with: "\(sample).whys.txt")
  }

  @Test("a what-if is written as it always was", arguments: [(Sample.press, "strainer"), (.guarded, "canary")])
  func whatIf(_ sample: Sample, _ control: String) throws {
    let diagram = try Diagram.causes(of: try sample.investigation(), whatIf: [Control.ID(control)])
    try compare(diagram.dot, with: "\(sample).what-if.dot")
    try compare(diagram.outline, with: "\(sample).what-if.txt")
  }

  @Test("a timeline is written as it always was", arguments: [Sample.empty, .dated, .hostile])
  func timeline(_ sample: Sample) throws {
    let diagram = Diagram.timeline(of: try sample.investigation())
    try compare(diagram.dot, with: "\(sample).timeline.dot")
    try compare(diagram.outline, with: "\(sample).timeline.txt")
  }

  @Test("a timeline of what would have been is written as it always was")
  func timelineWhatIf() throws {
    let diagram = try Diagram.timeline(of: try Sample.dated.investigation(), whatIf: [.putInPlace("alarm")])
    try compare(diagram.dot, with: "dated.timeline-what-if.dot")
    try compare(diagram.outline, with: "dated.timeline-what-if.txt")
  }

  @Test("what is pointed out is written as it always was", arguments: [Sample.gates, .guarded])
  func emphasis(_ sample: Sample) throws {
    let diagram = Diagram.causes(
      of: try sample.investigation(),
      pointingOut: .init(responsibility: true, singlePoints: true, preventionSet: .size))
    try compare(diagram.dot, with: "\(sample).emphasis.dot")
    try compare(diagram.outline, with: "\(sample).emphasis.txt")
  }

  @Test(
    "parts are written as they always were",
    arguments: [(Sample.gates, Diagram.Part(focus: ["loop"], depth: 1)), (.guarded, .init(collapsed: ["outage"]))])
  func parts(_ sample: Sample, _ part: Diagram.Part) throws {
    let diagram = try Diagram.causes(of: try sample.investigation()).showing(part)
    try compare(diagram.dot, with: "\(sample).part.dot")
    try compare(diagram.outline, with: "\(sample).part.txt")
  }

  @Test("bow ties are written as they always were", arguments: [Sample.empty, .press, .gates, .guarded])
  func bowties(_ sample: Sample) throws {
    let diagram = Diagram.bowtie(of: try sample.investigation())
    try compare(diagram.dot, with: "\(sample).bowtie.dot")
    try compare(diagram.outline, with: "\(sample).bowtie.txt")
  }

  @Test("barriers are written as they always were", arguments: [Sample.empty, .press, .guarded])
  func barriers(_ sample: Sample) throws {
    let diagram = Diagram.barriers(of: try sample.investigation())
    try compare(diagram.dot, with: "\(sample).barriers.dot")
    try compare(diagram.outline, with: "\(sample).barriers.txt")
  }

  @Test("what controls would have closed is written as it always was")
  func closing() throws {
    let investigation = try Sample.guarded.investigation()
    let bowtie = try Diagram.bowtie(of: investigation, whatIf: [.putInPlace("canary")])
    try compare(bowtie.dot, with: "guarded.bowtie-what-if.dot")
    try compare(bowtie.outline, with: "guarded.bowtie-what-if.txt")
    let barriers = try Diagram.barriers(of: investigation, whatIf: [.putInPlace("canary")])
    try compare(barriers.dot, with: "guarded.barriers-what-if.dot")
    try compare(barriers.outline, with: "guarded.barriers-what-if.txt")
  }

  @Test("Mermaid is written as it always was")
  func mermaid() throws {
    let plain: [Sample] = [.empty, .press, .gates, .hostile]
    for sample in plain {
      try compare(Diagram.causes(of: try sample.investigation()).mermaid ?? "", with: "\(sample).causes.mmd")
    }
    try compare(Diagram.whys(of: try Sample.press.investigation()).mermaid ?? "", with: "press.whys.mmd")
    let guarded = try Sample.guarded.investigation()
    let whatIf = try Diagram.causes(of: guarded, whatIf: [Control.ID("canary")])
    try compare(whatIf.mermaid ?? "", with: "guarded.what-if.mmd")
    let compared = Diagram.comparing(.causes(of: guarded), with: whatIf)
    try compare(compared.mermaid ?? "", with: "guarded.compared.mmd")
  }

  @Test("tables are written as they always were", arguments: ["hypotheses", "actions", "ranking", "no-hypotheses"])
  func tables(_ name: String) throws {
    let diagram: Diagram =
      switch name {
      case "hypotheses": .hypotheses(of: try HypothesesViewTests.loads())
      case "actions": .actions(of: try ActionsViewTests.queue())
      case "ranking": .ranking(of: try RankingTests.priced())
      default: .hypotheses(of: Investigation(title: "Nothing yet"))
      }
    try compare(diagram.dot, with: "\(name).dot")
    try compare(diagram.outline, with: "\(name).txt")
  }

  private func compare(_ text: String, with name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
    let file = folder.appendingPathComponent(name)
    if isUpdating {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == golden, "\(name)")
  }
}
