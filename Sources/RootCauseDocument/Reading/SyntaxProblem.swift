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
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(syntax: problem, at: mark, context: context)
    case .duplicatedKeysInMapping(let names, let context):
      let listed = names.map { "“\($0)”" }.joined(separator: ", ")
      self.init(.duplicateKey, "the same key twice in one mapping: \(listed)", at: .init(context.mark))
    case .reader(let problem, _, _, _): self.init(.unreadableText, problem, at: .start)
    default: self.init(.syntax, "the text cannot be parsed", at: .start)
    }
  }

  private init(syntax problem: String, at mark: Mark, context: YamlError.Context?) {
    let position = SourceText.Position(mark)
    if problem.contains("nesting level") {
      self.init(.nestedTooDeep, "lists and mappings nest too deep", at: position)
      return
    }
    let words = Self.words[problem]
    var notes: [Note] = []
    if let context, let words = Self.contexts[context.text] {
      let begin = SourceText.Position(context.mark)
      if begin != position { notes.append(Note(message: words, spot: .position(begin))) }
    }
    self.init(
      .syntax, words?.message ?? problem, at: position, notes: notes, suggestion: words?.suggestion)
  }

  private static let words: [String: (message: String, suggestion: String?)] = [
    "mapping values are not allowed in this context": (
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
