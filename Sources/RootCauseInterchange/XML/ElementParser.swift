import CLibExpat

/// Reads the elements of an XML text with expat, which opens no file and fetches nothing.
///
/// A text that declares entities is refused as a whole: a few of them can unfold into any amount of text.
/// Elements nest no deeper than ``maximumDepth``. Linear in the text.
final class ElementParser {
  /// As deep as elements may nest, so that no walk over them can exhaust the stack.
  static let maximumDepth = 256

  /// What ended reading.
  enum Fault: Error, Hashable {
    /// There is no element.
    case empty
    /// The text breaks off the notation, in expat's terms.
    case syntax(XML_Error.RawValue)
    /// An end tag, where that of the element at this byte was due.
    case mismatch(opening: Int)
    /// The text ends before the element at this byte does.
    case unclosed(opening: Int)
    /// A declaration of an entity.
    case entityDeclaration
    /// A declaration that gives an attribute a default.
    case attributeDefault
    /// A reference to an entity that is declared elsewhere.
    case entity(String)
    case tooDeep
  }

  private let parser: XML_Parser
  private var tree = ElementTree()
  private var open: [ElementTree.Element] = []
  private var fault: (Fault, offset: Int)?

  /// The elements, or the first fault and the byte at which it stands; what was read until then is of no use.
  static func parse(_ text: String) -> Result<ElementTree, PlacedFault> {
    guard let parser = XML_ParserCreate("UTF-8") else {
      return .failure(PlacedFault(.syntax(XML_ERROR_NO_MEMORY.rawValue), 0))
    }
    defer { XML_ParserFree(parser) }
    return ElementParser(parser).parse(text)
  }

  struct PlacedFault: Error {
    var fault: Fault
    var offset: Int

    init(_ fault: Fault, _ offset: Int) {
      self.fault = fault
      self.offset = offset
    }
  }

  private init(_ parser: XML_Parser) { self.parser = parser }

  private func parse(_ text: String) -> Result<ElementTree, PlacedFault> {
    tree.records.reserveCapacity(text.utf8.count / 64)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { ElementParser.from($0)?.begin($1, $2) },
      { data, _ in ElementParser.from(data)?.end() })
    XML_SetCharacterDataHandler(parser) { ElementParser.from($0)?.text($1, Int($2)) }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      ElementParser.from(data)?.stop(.entityDeclaration)
    }
    XML_SetAttlistDeclHandler(parser) { data, _, _, _, value, _ in
      if value != nil { ElementParser.from(data)?.stop(.attributeDefault) }
    }
    XML_SetSkippedEntityHandler(parser) { data, name, _ in
      ElementParser.from(data)?.stop(.entity(name.map { String(cString: $0) } ?? ""))
    }
    var text = text
    let status = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, Int32($0.count), 1) }
    }
    if let fault { return .failure(PlacedFault(fault.0, fault.offset)) }
    guard status == XML_STATUS_OK else { return .failure(failure()) }
    return .success(tree)
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> ElementParser? {
    data.map { Unmanaged<ElementParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The byte at which what is being read begins; zero where that is nothing, which expat gives as -1.
  private var offset: Int { max(0, Int(XML_GetCurrentByteIndex(parser))) }

  private func stop(_ fault: Fault) {
    if self.fault == nil { self.fault = (fault, offset) }
    XML_StopParser(parser, 0)
  }

  private func failure() -> PlacedFault {
    let code = XML_GetErrorCode(parser)
    let opening = open.last.map { Int(tree.records[Int($0)].offset) }
    switch (code, opening) {
    case (XML_ERROR_NO_ELEMENTS, nil): return PlacedFault(.empty, offset)
    case (XML_ERROR_NO_ELEMENTS, let opening?): return PlacedFault(.unclosed(opening: opening), opening)
    case (XML_ERROR_TAG_MISMATCH, let opening?): return PlacedFault(.mismatch(opening: opening), offset)
    default: return PlacedFault(.syntax(code.rawValue), offset)
    }
  }

  private func begin(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let name, fault == nil else { return }
    guard open.count < Self.maximumDepth else { return stop(.tooDeep) }
    let element = ElementTree.Element(tree.records.count)
    tree.records.append(
      ElementTree.Record(
        name: tree.names.number(of: String(cString: name)), offset: UInt32(offset), end: element + 1,
        attributes: Int32(tree.attributes.count)))
    open.append(element)
    var next = attributes
    while let place = next, let name = place[0], let value = place[1] {
      tree.attributes.append(
        ElementTree.Attribute(
          name: tree.names.number(of: String(cString: name)),
          value: tree.values.number(of: String(cString: value).trimmingWhiteSpace)))
      next = place + 2
    }
  }

  private func end() {
    guard let element = open.popLast() else { return }
    tree.records[Int(element)].end = ElementTree.Element(tree.records.count)
  }

  private func text(_ start: UnsafePointer<CChar>?, _ count: Int) {
    guard let start, let element = open.last else { return }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    if tree.texts[element] == nil {
      guard !bytes.allSatisfy(\.isWhiteSpace) else { return }
      tree.texts[element] = ElementTree.Text(content: "", offset: offset)
    }
    tree.texts[element]?.content += String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is white space of XML.
  var isWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

extension String {
  /// The text without white space of XML at its ends.
  var trimmingWhiteSpace: String {
    guard let first = utf8.first, let last = utf8.last, first.isWhiteSpace || last.isWhiteSpace else { return self }
    let rest = utf8.drop(while: \.isWhiteSpace)
    return String(
      Substring(
        rest.prefix((rest.lastIndex { !$0.isWhiteSpace }.map { rest.distance(from: rest.startIndex, to: $0) + 1 }) ?? 0)
      ))
  }
}
