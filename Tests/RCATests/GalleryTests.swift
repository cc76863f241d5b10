import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The gallery")
struct GalleryTests {
  private static let docs = Program.package.appendingPathComponent("docs")

  /// The pictures that the gallery shows.
  static let pictures: [String] = {
    let page = (try? String(contentsOf: docs.appendingPathComponent("gallery.md"), encoding: .utf8)) ?? ""
    let ends = page.components(separatedBy: "](gallery/").dropFirst()
    return Set(ends.compactMap { $0.split(separator: ")").first.map(String.init) }).sorted()
  }()

  @Test("has every view of every example")
  func complete() throws {
    let help = try Program().run(["diagram", "--help"]).text
    let list = try #require(help.components(separatedBy: "--view <view>").dropFirst().first)
    let values = try #require(
      list.components(separatedBy: "(values: ").dropFirst().first?.prefix { $0 != ";" && $0 != ")" })
    let views = values.split(whereSeparator: { ", \n".contains($0) }).map(String.init)
    #expect(views.count > 1)
    for document in ExamplesTests.documents {
      let name = document.lastPathComponent.replacingOccurrences(of: ".rca.yaml", with: "")
      for view in views {
        #expect(Self.pictures.contains("\(name)-\(view).svg"), "\(name), \(view): run docs/gallery/redraw")
      }
    }
  }

  @Test("shows what is drawn now", arguments: pictures)
  func current(picture: String) throws {
    let (arguments, name) = try #require(Self.command(for: picture))
    let document = try #require(ExamplesTests.documents.first { $0.lastPathComponent == "\(name).rca.yaml" })
    // In words: how it is drawn differs with the machine's fonts.
    let outline = try Program().run(["diagram", document.path, "--format", "txt"] + arguments).text
    let file = Self.docs.appendingPathComponent("gallery/\(picture)")
    let described = try #require(
      try XMLDocument(contentsOf: file).rootElement()?.elements(forName: "desc").first?.stringValue)
    #expect(described == outline, "\(picture) is out of date: run docs/gallery/redraw")
  }

  /// The arguments a picture is drawn with, as its name says them, and the example it is of.
  private static func command(for picture: String) -> (arguments: [String], example: String)? {
    let name = picture.dropLast(".svg".count)
    guard
      let example = ExamplesTests.documents.map({ $0.lastPathComponent.replacingOccurrences(of: ".rca.yaml", with: "") }
      )
      .first(where: { name.hasPrefix($0 + "-") })
    else { return nil }
    let rest = name.dropFirst(example.count + 1)
    guard let at = rest.range(of: "-what-if-") else { return (["--view", String(rest)], example) }
    return (["--view", String(rest[..<at.lowerBound]), "--what-if", String(rest[at.upperBound...])], example)
  }
}
