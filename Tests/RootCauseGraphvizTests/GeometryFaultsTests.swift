import Testing

@testable import RootCauseGraphviz

/// The check of pictures finds what it is there to find.
@Suite("Faults in the geometry of pictures")
struct GeometryFaultsTests {
  @Test("a picture without a fault has none")
  func none() throws { #expect(try faults(of: [a, b, line, legend].joined()) == []) }

  @Test("each fault is found, and nothing else", arguments: drawings)
  func found(_ drawing: String, _ fault: String) throws { #expect(try faults(of: drawing) == [fault]) }

  @Test("words on a ground of their own may stand on a line that was drawn before them")
  func ground() throws {
    let ground = #"<polygon points="100,-60 200,-60 200,-85 100,-85 100,-60"/>"#
    let labeled = edge(upward, label: "aside", 150, -70).replacing("/><text", with: "/>\(ground)<text")
    #expect(try faults(of: labeled) == [])
    #expect(try faults(of: [labeled, edge(upward)].joined()).count == 1)
  }

  private func faults(of drawing: String) throws -> [String] {
    let svg = """
      <svg viewBox="0.00 0.00 200.00 200.00"><g id="graph0" transform="scale(1 1) rotate(0) translate(0 200)">\
      \(drawing)</g></svg>
      """
    return try #require(PictureGeometry(Array(svg.utf8))).faults
  }
}

/// Drawings, each with the one fault it has.
private let drawings: [(String, String)] = [
  ([a, box("c", 80, -60, 140, -20)].joined(), "a and c overlap"),
  (box("c", 80, -50, 110, -10, "far too many words"), "“far too many words” sticks out of c"),
  (box("c", 150, -50, 230, -10), "c is outside of the picture"),
  ([a, edge(upward, label: "x", 50, -20)].joined(), "“x” of line stands on a"),
  (edge(upward, label: "contributes", 150, -70), "line crosses “contributes” of line"),
  (edge("M150,-50C150,-40 150,-30 250,-20"), "the line line is outside of the picture"),
  ([legend, edge("M110,-190C110,-195 150,-195 150,-150")].joined(), "line crosses the legend"),
  (twoTexts, "“one” and “two” overlap in c"),
  ([text("title", 50, -30), a].joined(), "a stands on the title"),
  (text("cut off", 190, -100), "“cut off” is outside of the picture"),
]

private let upward = "M150,-50C150,-60 150,-70 150,-100"
private let twoTexts = [
  #"<g id="c" class="node factor"><polygon points="10,-60 190,-60 190,-10 10,-10"/>"#, text("one", 50, -30),
  text("two", 52, -28), "</g>",
].joined()
private let a = box("a", 10, -50, 90, -10, "words")
private let b = box("b", 10, -120, 90, -80, "more words")
private let line = edge("M50,-50C50,-60 50,-70 50,-80", label: "aside", 70, -62)
private let legend = #"<g id="legend" class="node legend">"# + text("octagon: outcome", 150, -190) + "</g>"

private func text(_ words: String, _ x: Double, _ y: Double) -> String {
  #"<text text-anchor="middle" x="\#(x)" y="\#(y)" font-size="10.00">\#(words)</text>"#
}

private func box(_ id: String, _ x: Double, _ y: Double, _ right: Double, _ low: Double, _ words: String = "") -> String
{
  let corners = "\(x),\(y) \(right),\(y) \(right),\(low) \(x),\(low) \(x),\(y)"
  return #"<g id="\#(id)" class="node factor"><polygon points="\#(corners)"/>"#
    + text(words, (x + right) / 2, (y + low) / 2 + 3) + "</g>"
}

private func edge(_ path: String, label: String = "", _ x: Double = 0, _ y: Double = 0) -> String {
  #"<g id="line" class="edge line"><path d="\#(path)"/>"# + text(label, x, y) + "</g>"
}
