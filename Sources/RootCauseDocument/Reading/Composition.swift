import RootCause
import Yams

/// A text made into a tree, with what stood in the way.
///
/// Yams parses; nothing else in this module knows of it. It builds the tree at the first go unless the text has a fault
/// that would end that: then what is at fault is disguised or taken out, and the rest is looked at too.
struct Composition {
  private(set) var tree = Tree()
  private(set) var problems: [Problem] = []
  /// What had to be taken out of the text, if anything.
  private(set) var recovery: Recovery?

  /// No document nests deeper than this; a formula takes the most, two levels for each of its own.
  static let maximumDepth = 160

  init(of text: String) {
    guard let text = withoutForbiddenCharacters(text) else { return }
    guard Self.mayBeDocument(text) else {
      problems.append(
        Problem(
          .missingVersion, "this is no investigation: it has no key `rca`, which gives the version of the format",
          at: .start,
          suggestion: "begin with `rca: \(FormatVersion.current)` and `title: …`"))
      return
    }
    // Composing again costs as much as composing, so a large text is tried fewer times.
    let maximumDuplicates = min(8, 1 + Self.large / max(1, text.utf8.count))
    var duplicates: [Mark] = []
    while true {
      var disguise = Disguise(recovery?.text ?? text)
      disguise.hideAliases()
      disguise.hideSurrogates()
      // The first time all keys are made different, which does unless some are written in an unusual way.
      if !duplicates.isEmpty { disguise.hideKeys() }
      for mark in duplicates.dropFirst() { disguise.hideKey(at: mark) }
      do {
        let parser = try Parser(yaml: disguise.text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.nextRoot() else { return }
        // The parser has to outlive the walk: it alone keeps anchors, which nodes refer to weakly.
        withExtendedLifetime(parser) { _ = add(root, depth: 0, undoing: disguise) }
        checkEnd(of: parser)
        return
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard duplicates.count < maximumDuplicates else {
          let name = disguise.restoring(names.first ?? "", hasEscapes: true).shortened
          problems.append(
            Problem(.duplicateKey, "“\(name)” stands more than once in one mapping", at: .init(context.mark)))
          return
        }
        duplicates.append(context.mark)
      } catch {
        guard recover(from: error, in: text) else { return }
      }
    }
  }

  /// The size from which a text is looked at before it is parsed: parsing a file of another kind can take seconds.
  private static let large = 1 << 20

  /// Whether something in a large text looks like the key that every document has.
  private static func mayBeDocument(_ text: String) -> Bool {
    guard text.utf8.count >= large else { return true }
    var text = text
    return text.withUTF8 { bytes in
      let key = Array(Field.rca.rawValue.utf8)
      var place = 0
      while place + key.count < bytes.count {
        defer { place += 1 }
        guard bytes[place] == key[0], bytes[place + 1] == key[1], bytes[place + 2] == key[2] else { continue }
        var next = place + key.count
        while next < bytes.count,
          bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "'")
        {
          next += 1
        }
        if next < bytes.count, bytes[next] == UInt8(ascii: ":") { return true }
      }
      return false
    }
  }

  /// Reports an error that ended parsing, and takes out of the text what it is about.
  ///
  /// - Returns: Whether there is something left to parse.
  private mutating func recover(from error: any Error, in text: String) -> Bool {
    guard let error = error as? YamlError else {
      problems.append(Problem(.syntax, "the text cannot be parsed: \(error)", at: .start))
      return false
    }
    let problem = Problem(error)
    guard problem.problem != .nestedTooDeep else {
      problems.append(problem)
      return false
    }
    var recovery = self.recovery ?? Recovery(text)
    let isConsequence = error.position.map { recovery.erase(at: $0, within: error.opening) } ?? nil
    if isConsequence != true { problems.append(problem) }
    guard isConsequence != nil, !recovery.isEmpty else { return false }
    self.recovery = recovery
    return true
  }

  /// The text with stand-ins for characters that it cannot have, each of which is reported; nil if it has so many that
  /// it is no text.
  private mutating func withoutForbiddenCharacters(_ text: String) -> String? {
    let forbidden = ForbiddenCharacters(in: text)
    guard !forbidden.offsets.isEmpty else { return text }
    let lines = LineIndex(text)
    let isBinary = forbidden.offsets.count > Self.maximumForbidden
    for (offset, scalar) in forbidden.scalars(in: text).prefix(isBinary ? 1 : Self.maximumForbidden) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      problems.append(
        Problem(
          .unreadableText,
          isBinary
            ? "\(name) is no character of a text, nor are \(forbidden.offsets.count - 1) others: this is no text file"
            : "the control character \(name) cannot stand in a text",
          at: lines.position(at: offset),
          suggestion: isBinary
            ? nil : "remove it, or write it in double quotes as an escape: \"\\u\(name.dropFirst(2))\""))
    }
    return isBinary ? nil : forbidden.replaced(in: text)
  }

  private static let maximumForbidden = 50

  private mutating func checkEnd(of parser: Parser) {
    do {
      guard let next = try parser.nextRoot() else { return }
      problems.append(
        Problem(
          .multipleDocuments, "another document begins here", at: next.mark.map { .init($0) } ?? .start,
          suggestion: "remove the line of three hyphens, or make it a file of its own"))
    } catch {
      problems.append((error as? YamlError).map(Problem.init) ?? Problem(.syntax, "\(error)", at: .start))
    }
  }

  private mutating func append(_ text: String, _ kind: Tree.Kind, _ mark: Mark?) -> Int {
    tree.elements.append(
      Tree.Element(
        text: text, line: UInt32(clamping: mark?.line ?? 1), column: UInt32(clamping: mark?.column ?? 1),
        end: Int32(tree.elements.count + 1), kind: kind))
    return tree.elements.count - 1
  }

  @discardableResult
  private mutating func add(_ node: Yams.Node, depth: Int, undoing disguise: Disguise) -> Tree.Node {
    let index: Int
    switch node {
    case .scalar(let scalar): index = add(scalar, undoing: disguise)
    case .alias(let alias): index = append("", .unreadable, alias.mark)
    case _ where depth > Self.maximumDepth:
      index = append("", .unreadable, node.mark)
      report(.nestedTooDeep, "lists and mappings nest deeper here than \(Self.maximumDepth) levels", index)
    case .sequence(let sequence):
      index = append("", .list, sequence.mark)
      check(sequence.tag, sequence.anchor, index)
      for item in sequence { add(item, depth: depth + 1, undoing: disguise) }
    case .mapping(let mapping):
      index = append("", .mapping, mapping.mark)
      check(mapping.tag, mapping.anchor, index)
      for place in mapping.indices { add(mapping[place], depth: depth + 1, undoing: disguise) }
    }
    tree.elements[index].end = Int32(tree.elements.count)
    return Tree.Node(index: index)
  }

  private mutating func add(_ pair: Yams.Node.Mapping.Element, depth: Int, undoing disguise: Disguise) {
    let key = add(pair.key, depth: depth, undoing: disguise)
    if tree.kind(of: key) == .plain, tree.text(of: key) == "<<" {
      report(.unsupportedNotation, "the merge key `<<` is not read", key.index, suggestion: "write the keys out")
      tree.elements[key.index].kind = .unreadable
      let value = append("", .unreadable, pair.value.mark)
      tree.elements[value].end = Int32(tree.elements.count)
    } else {
      add(pair.value, depth: depth, undoing: disguise)
    }
  }

  private mutating func add(_ scalar: Yams.Node.Scalar, undoing disguise: Disguise) -> Int {
    let kind: Tree.Kind =
      switch scalar.style {
      case .plain, .any: .plain
      case .singleQuoted, .doubleQuoted: .quoted
      case .literal, .folded: .block
      }
    if recovery != nil, kind == .plain, scalar.string.unicodeScalars.elementsEqual([Recovery.mark]) {
      return append("", .unreadable, scalar.mark)
    }
    let index = append(disguise.restoring(scalar.string, hasEscapes: scalar.style == .doubleQuoted), kind, scalar.mark)
    if kind == .plain, disguise.isAlias(scalar.string) {
      tree.elements[index].kind = .unreadable
      report(
        .unsupportedNotation, "the alias `\(tree.elements[index].text)` is not read", index,
        suggestion: "write the value out, or put a text that begins with `*` in quotes")
    }
    check(scalar.tag, scalar.anchor, index)
    return index
  }

  private mutating func check(_ tag: Tag, _ anchor: Anchor?, _ index: Int) {
    if let anchor {
      report(
        .unsupportedNotation, "the anchor `&\(anchor.rawValue)` is not read", index,
        suggestion: "remove it, or put a text that begins with `&` in quotes")
    }
    let name = tag.rawValue
    switch name {
    case "", "tag:yaml.org,2002:str": break
    default:
      let written = name.hasPrefix("tag:yaml.org,2002:") ? "!!" + name.dropFirst(18) : name
      report(
        .unsupportedNotation, "the tag `\(written)` is not read", index,
        suggestion: "remove it, or put a text that begins with `!` in quotes")
    }
  }

  private mutating func report(_ problem: ReadingProblem, _ message: String, _ index: Int, suggestion: String? = nil) {
    guard problems.count <= DocumentDecoder.maximumProblems else { return }
    problems.append(
      Problem(
        problem: problem, message: message, spot: .node(Tree.Node(index: index)), place: Place(.investigation),
        suggestion: suggestion))
  }
}

extension YamlError {
  /// Where parsing ended, if it was at a place.
  fileprivate var position: SourceText.Position? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): .init(mark)
    default: nil
    }
  }

  /// Where the quotes or brackets begin that it was in.
  fileprivate var opening: SourceText.Position? {
    switch self {
    case .scanner(let context?, _, _, _), .parser(let context?, _, _, _):
      context.text.contains("flow") || context.text.contains("quoted") ? .init(context.mark) : nil
    default: nil
    }
  }
}

extension SourceText.Position {
  init(_ mark: Mark) { self.init(line: max(1, mark.line), column: max(1, mark.column)) }
}
