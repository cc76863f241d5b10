import RootCause
import Yams

/// A text made into a tree, with what stood in the way.
///
/// Yams parses; nothing else in this module knows of it. It builds the tree at the first go unless the text has a fault
/// that would end that, or uses aliases: see ``Disguise``.
struct Composition {
  private(set) var tree = Tree()
  private(set) var problems: [Problem] = []

  /// No document nests deeper than this; a formula takes the most, two levels for each of its own.
  static let maximumDepth = 160

  init(of text: String) {
    var disguise = Disguise(text)
    disguise.hideAliases()
    disguise.hideSurrogates()
    for attempt in 0... {
      do {
        let parser = try Parser(yaml: disguise.text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.nextRoot() else { return }
        // The parser has to outlive the walk: it alone keeps anchors, which nodes refer to weakly.
        withExtendedLifetime(parser) { _ = add(root, depth: 0, undoing: disguise) }
        try checkEnd(of: parser)
        return
      } catch YamlError.duplicatedKeysInMapping(let names, let context) where attempt < Self.attempts {
        if attempt == 0 { disguise.hideKeys() } else { disguise.hideKey(at: context.mark, of: names) }
        tree = Tree()
      } catch let error as YamlError {
        problems.append(Problem(error))
        return
      } catch {
        problems.append(Problem(.syntax, "\(error)", at: .start))
        return
      }
    }
  }

  /// How often a text with duplicate keys is composed again. Once is enough unless keys are written in an unusual way.
  private static let attempts = 8

  private mutating func checkEnd(of parser: Parser) throws {
    guard let next = try parser.nextRoot() else { return }
    problems.append(
      Problem(
        .multipleDocuments, "another document begins here", at: next.mark.map { .init($0) } ?? .start,
        suggestion: "remove the line of three hyphens, or make it a file of its own"))
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
    problems.append(
      Problem(
        problem: problem, message: message, spot: .node(Tree.Node(index: index)), place: Place(.investigation),
        suggestion: suggestion))
  }
}

extension SourceText.Position {
  init(_ mark: Mark) { self.init(line: max(1, mark.line), column: max(1, mark.column)) }
}
