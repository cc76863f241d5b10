import Foundation
import RootCause
import RootCauseDiagrams
import RootCauseTesting
import Testing

@testable import RootCausePage

@Suite("The page")
struct PageTests {
  @Test(
    "has every text as text, whatever it says",
    arguments: HostileText.samples + ["</script><script>alert(1)</script>", "<!--", "]]>"])
  func hostile(_ text: String) throws {
    var it = Investigation(id: text, title: text)
    try it.add(Factor("a", .event, text, actor: text))
    try it.add(Factor("out", .outcome, text, because: .factor("a")))
    try it.add(Control("c", text, status: .missing, stops: [.factor("a")]))
    let html = try page(it).html()
    // Every element that there is was written by the page itself.
    #expect(html.components(separatedBy: "<script").count == 3)
    #expect(html.components(separatedBy: "</script").count == 3)
    #expect(!html.contains("<!--"))
    let json = try #require(
      html.components(separatedBy: "id=\"data\">").dropFirst().first?.components(separatedBy: "</script>").first)
    #expect(!json.contains("<"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let factors = try #require(object["factors"] as? [[String: Any]])
    #expect(factors[0]["statement"] as? String == text)
  }

  @Test("allows its own scripts and styles by their digests, and nothing else")
  func policy() throws {
    var it = Investigation(title: "A page")
    try it.add(Factor("out", .outcome, "An outcome"))
    let html = try page(it).html()
    let policy = try #require(
      html.components(separatedBy: "Content-Security-Policy\" content=\"").dropFirst().first?.prefix { $0 != "\"" })
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    for attribute in [" onclick=", " onload=", " style=", "javascript:", "http-equiv=\"refresh"] {
      #expect(!html.contains(attribute), "\(attribute)")
    }
  }

  @Test("gives every id once, though several pictures show the same record")
  func ids() throws {
    var it = Investigation(title: "A page")
    try it.add(Factor("a", .event, "A cause"))
    try it.add(Factor("out", .outcome, "An outcome", because: .factor("a")))
    try it.add(WhyChain("chain", ["out", "a"]))
    let html = try page(it, views: [Page.View("Whys", .whys(of: it))]).html()
    let ids = html.components(separatedBy: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("causes:out") && ids.contains("whys:out"))
  }

  @Test("keeps pictures small: what the page says for all texts, none says again")
  func inlay() {
    let svg = """
      <?xml version="1.0"?><svg><text text-anchor="start" x="1" font-family="Helvetica,Arial,sans-serif" fill="#000">a</text>
      <text text-anchor="middle" font-family="DejaVu Sans,sans-serif"> text-anchor="start"</text></svg>
      """
    let inlay = SVGInlay.text(of: Array(svg.utf8), prefixingIDsWith: "x:")
    #expect(
      inlay == """
        <svg><text x="1" fill="#000">a</text>
        <text text-anchor="middle" font-family="DejaVu Sans,sans-serif"> text-anchor="start"</text></svg>
        """)
  }

  /// Drawn without Graphviz: one group for each node.
  private func page(_ it: Investigation, views: [Page.View] = []) throws -> Page {
    Page(of: it, views: views) { diagram in
      let nodes = diagram.nodes.map { "<g id=\"\($0.id)\" class=\"node\"></g>" }
      return Array("<?xml version=\"1.0\"?><svg><style>x</style>\(nodes.joined())</svg>".utf8)
    }
  }
}
