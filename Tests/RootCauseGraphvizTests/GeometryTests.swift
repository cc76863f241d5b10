import Foundation
import RootCause
import Testing

@testable import RootCauseDiagrams
@testable import RootCauseGraphviz

@Suite("Geometry of pictures")
struct GeometryTests {
  @Test(
    "nothing overlaps, sticks out, is cut off or crossed in a picture of an example",
    arguments: try examples().map(\.name))
  func examplePictures(_ name: String) throws {
    let investigation = try #require(try examples().first { $0.name == name }?.investigation)
    for (view, diagram) in try views(of: investigation) { try check(diagram, "\(name), \(view)") }
  }

  @Test("nothing overlaps in a picture with some of everything", arguments: Diagram.Direction.allCases)
  func everything(_ direction: Diagram.Direction) throws {
    try check(.causes(of: databaseLoss(), direction: direction), "causes \(direction)")
  }

  @Test("nothing overlaps in the views of a record with some of everything")
  func everyView() throws {
    for (view, diagram) in try views(of: databaseLoss()) { try check(diagram, view) }
  }

  @Test("long and foreign statements stay in their shapes")
  func foreign() throws {
    for text in ["日本語のとても長い文章がここにあります。そして続きます", "شبكة التخزين توقفت عن العمل ليلاً", "A 🙂 and a 🇩🇪 flag", "W"] {
      var investigation = Investigation(title: text)
      var cause = Factor("cause", .action, text, actor: text)
      cause.evidence = []
      try investigation.add(cause)
      try investigation.add(Factor("out", .outcome, text, because: .all(["cause"])))
      try investigation.add(Factor("effect", .impact, text, because: .factor("out")))
      try investigation.add(Control("control", text, status: .missing, stops: [.factor("cause")]))
      for (view, diagram) in try views(of: investigation) { try check(diagram, "\(view), \(text)") }
    }
  }

  /// Every view, as it was and with a control in place.
  private func views(of it: Investigation) throws -> [(String, Diagram)] {
    let change = it.controls.prefix(1).map { Intervention.putInPlace($0.id) }
    let everything = Diagram.Emphasis(responsibility: true, singlePoints: true, preventionSet: .size)
    return [
      ("causes", .causes(of: it)), ("causes what-if", try .causes(of: it, whatIf: change)),
      ("emphasis", .causes(of: it, pointingOut: everything)), ("whys", .whys(of: it)),
      ("whys what-if", try .whys(of: it, whatIf: change)),
      ("compared", .comparing(.causes(of: it), with: try .causes(of: it, whatIf: change))),
      ("barriers", .barriers(of: it)), ("barriers what-if", try .barriers(of: it, whatIf: change)),
      ("bowtie", .bowtie(of: it)), ("bowtie what-if", try .bowtie(of: it, whatIf: change)),
      ("hypotheses", .hypotheses(of: it)), ("actions", .actions(of: it)),
      ("ranking", .ranking(of: it)),
    ]
  }

  private func check(_ diagram: Diagram, _ name: String) throws {
    let geometry = try #require(PictureGeometry(Graphviz().render(diagram, as: .svg)), "\(name)")
    #expect(geometry.nodes.count >= diagram.nodes.count, "\(name)")
    let found = geometry.faults
    // Where two lines with words cross, the one drawn later may run over the words of the other; more than one such place
    // in a picture would be too many.
    let crossings = found.filter { $0.contains("crosses “") }
    let faults = crossings.count > 1 ? found : found.filter { !$0.contains("crosses “") }
    #expect(faults.isEmpty, "\(name): \(faults.count): \(faults.prefix(12).joined(separator: "; "))")
  }
}
