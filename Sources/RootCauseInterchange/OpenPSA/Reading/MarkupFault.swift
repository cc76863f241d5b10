import CLibExpat
import RootCause

extension OpenPSAProblem {
  /// Says in words what ended reading a text.
  init(_ placed: ElementParser.PlacedFault, in text: String) {
    let offset = placed.offset
    switch placed.fault {
    case .empty:
      self.init(
        problem: .emptyModel, message: "the file holds no model", spot: .character(offset),
        suggestion: "begin with `<opsa-mef>`")
    case .mismatch(let opening):
      let bytes = Array(text.utf8)
      let closing = String(decoding: bytes[StartTag(bytes, at: offset).name], as: UTF8.self)
      let open = String(decoding: bytes[StartTag(bytes, at: opening).name], as: UTF8.self)
      self.init(
        problem: .xmlSyntax, message: "“\(closing)” ends here, but “\(open)” is still open", spot: .tag(offset),
        notes: [Note(message: "“\(open)” begins here", spot: .tag(opening))],
        suggestion: "write `</\(open)>` first, or correct the name")
    case .unclosed(let opening):
      self.init(
        problem: .xmlSyntax, message: "the element that begins here is not closed", spot: .tag(opening),
        suggestion: "close it with an end tag; the file may have been cut off")
    case .entityDeclaration:
      self.init(
        problem: .documentType, message: "an entity is declared here",
        spot: .character(Self.declaration(before: offset, in: text)),
        suggestion: "write out what it stands for, and remove the declaration")
    case .attributeDefault:
      self.init(
        problem: .documentType, message: "a default for an attribute is declared here",
        spot: .character(Self.declaration(before: offset, in: text)),
        suggestion: "write the attribute where it is meant, and remove the declaration")
    case .entity(let name):
      self.init(
        problem: .documentType, message: "the entity “\(name)” is not declared here", spot: .character(offset),
        suggestion: "write out what it stands for")
    case .tooDeep:
      self.init(
        problem: .tooDeep, message: "elements nest deeper than \(ElementParser.maximumDepth) levels",
        spot: .tag(offset), suggestion: "give the inner formula a gate of its own, and refer to that")
    case .syntax(XML_ERROR_INVALID_TOKEN.rawValue) where Self.controlCharacter(at: offset, in: text) != nil:
      self.init(
        problem: .xmlSyntax,
        message: "the control character \(Self.controlCharacter(at: offset, in: text) ?? "") cannot stand in XML",
        spot: .character(offset), suggestion: "remove it")
    case .syntax(let code):
      let words = Self.words[code]
      self.init(
        problem: .xmlSyntax, message: words?.message ?? "the text is not XML here", spot: .character(offset),
        suggestion: words?.suggestion)
    }
  }

  /// Where the declaration begins that has been read up to a byte.
  private static func declaration(before offset: Int, in text: String) -> Int {
    let bytes = Array(text.utf8.prefix(offset))
    let start = bytes.indices.last {
      bytes[$0] == UInt8(ascii: "<") && bytes[$0...].dropFirst().first == UInt8(ascii: "!")
    }
    return start ?? offset
  }

  private static func controlCharacter(at offset: Int, in text: String) -> String? {
    guard let byte = text.utf8.dropFirst(offset).first, byte < 0x20, !byte.isWhiteSpace else { return nil }
    let digits = String(byte, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static let words: [XML_Error.RawValue: (message: String, suggestion: String?)] = [
    XML_ERROR_NO_MEMORY.rawValue: ("there is not enough memory to read the text", nil),
    XML_ERROR_SYNTAX.rawValue: ("markup was expected here", "a model begins with `<opsa-mef>`"),
    XML_ERROR_INVALID_TOKEN.rawValue: (
      "this cannot stand here", "write `&amp;` for “&” and `&lt;` for “<”, and put values of attributes in quotes"
    ),
    XML_ERROR_UNCLOSED_TOKEN.rawValue: ("the tag that begins here is not closed", "close it with “>”"),
    XML_ERROR_PARTIAL_CHAR.rawValue: ("the text ends within a character", nil),
    XML_ERROR_DUPLICATE_ATTRIBUTE.rawValue: ("the attribute is given twice", "remove one of the two"),
    XML_ERROR_JUNK_AFTER_DOC_ELEMENT.rawValue: (
      "the model has ended before this", "remove what follows the end of `<opsa-mef>`"
    ),
    XML_ERROR_UNDEFINED_ENTITY.rawValue: (
      "the entity that is referred to here is not defined", "write `&amp;` for “&”"
    ),
    XML_ERROR_BAD_CHAR_REF.rawValue: ("there is no character with this number", nil),
    XML_ERROR_MISPLACED_XML_PI.rawValue: (
      "an XML declaration can only be the very first thing in the file", "remove what stands before it"
    ),
    XML_ERROR_UNCLOSED_CDATA_SECTION.rawValue: ("the section of character data is not closed", "close it with “]]>”"),
    XML_ERROR_XML_DECL.rawValue: ("the XML declaration is malformed", "write `<?xml version=\"1.0\"?>`"),
  ]
}
