import CLibExpat

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads the elements of an XML text with expat, which opens no file and fetches nothing.
///
/// A text that declares entities is refused as a whole: a few of them can unfold into any amount of text.
/// Elements nest no deeper than ``maximumDepth``. Linear in the text.
struct ElementParser {
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
  private var fault: PlacedFault?

  private init(parser: XML_Parser) { self.parser = parser }

  /// The elements, or the first fault and the byte at which it stands; what was read until then is of no use.
  static func parse(_ text: String) -> Result<ElementTree, PlacedFault> {
    guard let parser = XML_ParserCreate("UTF-8") else {
      return .failure(PlacedFault(.syntax(XML_ERROR_NO_MEMORY.rawValue), 0))
    }
    defer { XML_ParserFree(parser) }
    var state = ElementParser(parser: parser)
    return withUnsafeMutablePointer(to: &state) { parse(text, into: $0) }
  }

  /// A fault and the byte at which it stands.
  struct PlacedFault: Error {
    var fault: Fault
    var offset: Int

    init(_ fault: Fault, _ offset: Int) {
      self.fault = fault
      self.offset = offset
    }
  }

  private static func parse(
    _ text: String, into state: UnsafeMutablePointer<ElementParser>
  ) -> Result<ElementTree, PlacedFault> {
    let parser = state.pointee.parser
    state.pointee.tree.records.reserveCapacity(text.utf8.count / 64)
    XML_SetUserData(parser, state)
    XML_SetElementHandler(
      parser,
      { ElementParser.from($0)?.pointee.begin($1, $2) },
      { data, _ in ElementParser.from(data)?.pointee.end() })
    XML_SetCharacterDataHandler(parser) { ElementParser.from($0)?.pointee.text($1, Int($2)) }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      ElementParser.from(data)?.pointee.stop(.entityDeclaration)
    }
    XML_SetAttlistDeclHandler(parser) { data, _, _, _, value, _ in
      if value != nil { ElementParser.from(data)?.pointee.stop(.attributeDefault) }
    }
    XML_SetSkippedEntityHandler(parser) { data, name, _ in
      ElementParser.from(data)?.pointee.stop(.entity(name.map { String(cString: $0) } ?? ""))
    }
    var text = text
    let status = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, Int32($0.count), 1) }
    }
    if let fault = state.pointee.fault { return .failure(fault) }
    guard status == XML_STATUS_OK else { return .failure(state.pointee.failure()) }
    return .success(state.pointee.tree)
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ElementParser>? {
    data?.assumingMemoryBound(to: ElementParser.self)
  }

  /// The byte at which what is being read begins; zero where that is nothing, which expat gives as -1.
  private var offset: Int { max(0, Int(XML_GetCurrentByteIndex(parser))) }

  private mutating func stop(_ fault: Fault) {
    if self.fault == nil { self.fault = PlacedFault(fault, offset) }
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

  private mutating func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, fault == nil else { return }
    guard open.count < Self.maximumDepth else { return stop(.tooDeep) }
    let element = ElementTree.Element(tree.records.count)
    tree.records.append(
      ElementTree.Record(
        name: tree.names.number(of: Self.bytes(name)), offset: UInt32(offset), end: element + 1,
        attributes: Int32(tree.attributes.count)))
    open.append(element)
    var next = attributes
    while let place = next, let name = place[0], let value = place[1] {
      tree.attributes.append(
        ElementTree.Attribute(
          name: tree.names.number(of: Self.bytes(name)),
          value: tree.values.number(of: Self.bytes(value).trimmingWhiteSpace)))
      next = place + 2
    }
  }

  private mutating func end() {
    guard let element = open.popLast() else { return }
    tree.records[Int(element)].end = ElementTree.Element(tree.records.count)
  }

  private mutating func text(_ start: UnsafePointer<CChar>?, _ count: Int) {
    guard let start, let element = open.last else { return }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    if tree.texts[element] == nil {
      guard !bytes.allSatisfy(\.isWhiteSpace) else { return }
      tree.texts[element] = ElementTree.Text(content: "", offset: offset)
    }
    tree.texts[element]?.content += String(decoding: bytes, as: UTF8.self)
  }

  private static func bytes(_ text: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text, count: strlen(text))
  }
}

extension UInt8 {
  /// Whether the byte is white space of XML.
  var isWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

extension UnsafeRawBufferPointer {
  /// The bytes without white space of XML at their ends.
  fileprivate var trimmingWhiteSpace: UnsafeRawBufferPointer {
    var range = indices
    while let first = range.first, self[first].isWhiteSpace { range.removeFirst() }
    while let last = range.last, self[last].isWhiteSpace { range.removeLast() }
    return UnsafeRawBufferPointer(rebasing: self[range])
  }
}

extension String {
  /// The text without white space of XML at its ends.
  var trimmingWhiteSpace: String {
    var rest = Substring(self).utf8
    while let first = rest.first, first.isWhiteSpace { rest.removeFirst() }
    while let last = rest.last, last.isWhiteSpace { rest.removeLast() }
    return String(rest) ?? self
  }
}
