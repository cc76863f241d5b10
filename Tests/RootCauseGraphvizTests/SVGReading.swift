import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in an SVG.
final class SVGReading: NSObject, XMLParserDelegate {
  /// An element with what it contains.
  struct Element {
    var name: String
    var attributes: [String: String]
    var children: [Element] = []
    /// The text directly in it.
    var text = ""

    /// It, and everything in it, in the order of the document.
    var all: [Element] { [self] + children.flatMap(\.all) }
    /// The classes it belongs to.
    var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }
    /// The text of its title.
    var title: String? { children.first { $0.name == "title" }?.text }
  }

  private(set) var isWellFormed = false
  private(set) var root: Element?
  private var open: [Element] = []

  init(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.shouldResolveExternalEntities = false
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  var all: [Element] { root?.all ?? [] }
  /// The text of every `text` element.
  var texts: [String] { all.filter { $0.name == "text" }.map(\.text) }
  /// The text of every `desc` element.
  var descriptions: [String] { all.filter { $0.name == "desc" }.map(\.text) }
  /// The titles of groups: tooltips.
  var tooltips: [String] { groups.compactMap(\.title) }
  /// The names of all elements.
  var elements: Set<String> { Set(all.map(\.name)) }
  /// The names of all attributes.
  var attributes: Set<String> { Set(all.flatMap(\.attributes.keys)) }
  var groups: [Element] { all.filter { $0.name == "g" } }
  /// The groups of nodes, in the order of the document.
  var nodes: [Element] { groups.filter { $0.classes.first == "node" } }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(Element(name: element, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1].text += string }
  }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    guard let closed = open.popLast() else { return }
    if open.isEmpty { root = closed } else { open[open.count - 1].children.append(closed) }
  }
}
