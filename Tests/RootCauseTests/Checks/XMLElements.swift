import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an XML text.
final class XMLElements: NSObject, XMLParserDelegate {
  private(set) var all: [(name: String, attributes: [String: String])] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func names(_ element: String) -> [String] { all.filter { $0.name == element }.compactMap { $0.attributes["name"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { all.append((name, attributes)) }
}
