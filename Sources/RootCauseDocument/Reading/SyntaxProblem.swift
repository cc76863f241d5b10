import RootCause
import Yams

extension Problem {
  init(
    _ problem: ReadingProblem, _ message: String, at position: SourceText.Position, notes: [Note] = [],
    suggestion: String? = nil
  ) {
    self.init(
      problem: problem, message: message, spot: .position(position), place: Place(.investigation), notes: notes,
      suggestion: suggestion)
  }

  /// Says in the analyst's words what ended parsing.
  init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, let text), .parser(let context, let problem, let mark, let text),
      .composer(let context, let problem, let mark, let text):
      self.init(syntax: problem, at: .init(mark), context: context, in: text)
    case .reader(let problem, _, _, _): self.init(.unreadableText, problem, at: .start)
    default: self.init(.syntax, "the text cannot be parsed", at: .start)
    }
  }

  private init(
    syntax problem: String, at position: SourceText.Position, context: YamlError.Context?, in text: String
  ) {
    if problem.contains("nesting level") {
      self.init(.nestedTooDeep, "lists and mappings nest too deep", at: position)
      return
    }
    let opening = context.map { SourceText.Position($0.mark) }
    if let opening, opening.line < position.line, let name = context.flatMap({ Self.brackets[$0.text] }) {
      // Where the end was missed says little: it is the beginning that has to be found and closed.
      self.init(
        .syntax, "the \(name.thing) that \(name.verb) here \(name.isPlural ? "are" : "is") not closed", at: opening,
        notes: [Note(message: "this cannot be part of \(name.isPlural ? "them" : "it")", spot: .position(position))],
        suggestion: "close \(name.isPlural ? "them" : "it") with \(name.closing)")
      return
    }
    let lines = LineIndex(text)
    let isColon = lines.rest(ofLineAt: lines.offset(of: position), limit: 1).first == UInt8(ascii: ":")
    let words = Self.words[isColon ? Self.colon : problem]
    var notes: [Note] = []
    if let opening, opening != position, let words = context.flatMap({ Self.contexts[$0.text] }) {
      notes.append(Note(message: words, spot: .position(opening)))
    }
    self.init(.syntax, words?.message ?? problem, at: position, notes: notes, suggestion: words?.suggestion)
  }

  private static let brackets: [String: (thing: String, verb: String, closing: String, isPlural: Bool)] = [
    "while scanning a quoted scalar": ("quotes", "open", "the same quote", true),
    "while parsing a flow sequence": ("list", "begins", "“]”", false),
    "while parsing a flow mapping": ("mapping", "begins", "“}”", false),
  ]

  private static let colon = "mapping values are not allowed in this context"

  private static let words: [String: (message: String, suggestion: String?)] = [
    colon: (
      "a “:” that begins a value cannot stand here",
      "put a text that contains “: ” in quotes, and check the indentation"
    ),
    "block sequence entries are not allowed in this context": (
      "a list item cannot begin here", "begin it on a line of its own, or put the text in quotes"
    ),
    "mapping keys are not allowed in this context": ("a key cannot begin here", "put the text in quotes"),
    "could not find expected ':'": (
      "a “:” is missing after the key", "write `key: value`, and check the indentation"
    ),
    "did not find expected key": (
      "a key was expected here", "check the indentation, and put a text that goes on after its closing quote in quotes"
    ),
    "did not find expected '-' indicator": ("a list item was expected here", "check the indentation"),
    "did not find expected ',' or ']'": ("a “,” or “]” was expected here", "close the list, or separate its items"),
    "did not find expected ',' or '}'": (
      "a “,” or “}” was expected here", "close the mapping, separate its keys, or put the text in quotes"
    ),
    "did not find expected node content": ("a value was expected here", "put the text in quotes"),
    "did not find expected <document start>": (
      "the document has ended before this", "check the indentation: all keys of the investigation begin in one column"
    ),
    "found unexpected end of stream": ("the text ends inside quotes", "close the quotes"),
    "found unexpected document indicator": (
      "a line of three hyphens or dots inside quotes", "close the quotes before it, or indent the line"
    ),
    "found character that cannot start any token": (
      "no value can begin with this character", "indent with spaces, and put a text that begins with it in quotes"
    ),
    "found unknown escape character": (
      "no escape begins with this character", "write a backslash in double quotes as `\\\\`, or use single quotes"
    ),
    "did not find expected hexdecimal number": (
      "the digits of a character's number were expected here", "write `\\x41`, `\\u0041` or `\\U00000041`"
    ),
    "found invalid Unicode character escape code": ("there is no character with this number", nil),
    "found a tab character that violates indentation": ("a tab cannot indent", "indent with spaces"),
    "found a tab character where an indentation space is expected": ("a tab cannot indent", "indent with spaces"),
    "found undefined alias": (
      "the alias here is not read", "write the value out, or put a text that begins with `*` in quotes"
    ),
  ]

  private static let contexts: [String: String] = [
    "while parsing a flow sequence": "the list begins here",
    "while parsing a flow mapping": "the mapping begins here",
    "while parsing a block collection": "the list begins here",
    "while parsing a block mapping": "the mapping begins here",
    "while scanning a quoted scalar": "the quotes open here",
    "while scanning a simple key": "the key begins here",
    "while scanning a block scalar": "the text begins here",
  ]
}
