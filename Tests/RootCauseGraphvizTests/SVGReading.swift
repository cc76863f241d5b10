import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in an SVG.
final class SVGReading: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  /// The text of every `text` element.
  private(set) var texts: [String] = []
  /// The text of every `desc` element.
  private(set) var descriptions: [String] = []
  /// The tooltips.
  private(set) var tooltips: [String] = []
  /// The names of all elements.
  private(set) var elements: Set<String> = []
  /// The names of all attributes.
  private(set) var attributes: Set<String> = []
  /// The first drawing command of each group of a node, by the group's id: where it stands.
  private(set) var places: [String: String] = [:]
  private var open: [(element: String, id: String?, text: String)] = []

  init(_ svg: [UInt8]) {
    super.init()
    // The document type names a DTD on the network, which nobody needs to fetch.
    let parser = XMLParser(data: Data(svg))
    parser.shouldResolveExternalEntities = false
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String]
  ) {
    elements.insert(element)
    attributes.formUnion(found.keys)
    if let tooltip = found["xlink:title"] { tooltips.append(tooltip) }
    if let group = open.last(where: { $0.element == "g" && $0.id != nil })?.id, places[group] == nil {
      places[group] = found["points"] ?? found["d"] ?? found["cx"].map { "\($0),\(found["cy"] ?? "")" }
    }
    open.append((element, found["id"], ""))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1].text += string }
  }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    guard let closed = open.popLast() else { return }
    if element == "text" { texts.append(closed.text) }
    if element == "desc" { descriptions.append(closed.text) }
  }
}
