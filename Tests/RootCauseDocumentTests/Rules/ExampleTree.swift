import Foundation
import Yams

/// A document as a tree, to be written in another form or made part of another document.
///
/// The tree is the YAML library's, not the reader's: what the reader makes of the result is what is tested.
struct ExampleTree {
  var root: Node

  /// Nil where the text is no YAML, or a key stands twice in a mapping.
  init?(_ text: String) {
    guard let node = try? Yams.compose(yaml: text) else { return nil }
    root = node
  }

  /// As JSON.
  var json: String { Self.json(root) + "\n" }

  /// The same with the sections, and the keys of each record, in reverse order. Records keep theirs.
  var reordered: ExampleTree { changed { $0 == 0 || $0 == 2 ? Node.Mapping(Array($1).reversed()) : $1 } }

  /// The same with letters of another script and an emoji at the end of every statement, before its question mark.
  var worldly: ExampleTree {
    changed { _, mapping in
      var mapping = mapping
      if let text = mapping["statement"]?.scalar, text.string.contains(where: { !$0.isWhitespace }) {
        mapping["statement"] = .scalar(Node.Scalar(text.string.worldly, text.tag, text.style))
      }
      return mapping
    }
  }

  /// This document with the records of another added to it. The ids of the other get a prefix, and what it says of the
  /// whole (its status, its milestones) counts.
  func adding(_ other: ExampleTree, prefix: String) -> ExampleTree {
    guard case .mapping(var mine) = root, case .mapping(let theirs) = other.prefixed(prefix).root else { return self }
    for (key, value) in theirs where key.string != "title" && key.string != "rca" {
      switch (mine[key], value) {
      case (.mapping(let old)?, .mapping(let new)):
        mine[key] = .mapping(Node.Mapping(Array(old).filter { new[$0.key] == nil } + Array(new)))
      case (.sequence(let old)?, .sequence(let new)): mine[key] = .sequence(Node.Sequence(Array(old) + Array(new)))
      default: mine[key] = value
      }
    }
    var result = self
    result.root = .mapping(mine)
    return result
  }
}

extension ExampleTree {
  private func prefixed(_ prefix: String) -> ExampleTree {
    guard case .mapping(let sections) = root else { return self }
    var ids: Set<String> = []
    for (name, section) in sections where name.string != "questions" && name.string != "milestones" {
      if case .mapping(let records) = section { ids.formUnion(records.compactMap(\.key.string)) }
    }
    func renamed(_ text: String) -> String {
      if ids.contains(text) { return prefix + text }
      let ends = text.components(separatedBy: " -> ")
      return ends.count == 2 && ends.allSatisfy(ids.contains)
        ? ends.map { prefix + $0 }.joined(separator: " -> ") : text
    }
    func renamed(_ node: Node) -> Node {
      switch node {
      case .scalar(let scalar): .scalar(Node.Scalar(renamed(scalar.string), scalar.tag, scalar.style))
      case .sequence(let items): .sequence(Node.Sequence(items.map(renamed)))
      case .mapping(let pairs): .mapping(Node.Mapping(pairs.map { (renamed($0.key), renamed($0.value)) }))
      case .alias: node
      }
    }
    var result = self
    result.root = .mapping(Node.Mapping(sections.map { ($0.key, renamed($0.value)) }))
    return result
  }

  private func changed(_ change: (_ depth: Int, Node.Mapping) -> Node.Mapping) -> ExampleTree {
    func changed(_ node: Node, _ depth: Int) -> Node {
      switch node {
      case .mapping(let pairs):
        .mapping(change(depth, Node.Mapping(pairs.map { ($0.key, changed($0.value, depth + 1)) })))
      case .sequence(let items): .sequence(Node.Sequence(items.map { changed($0, depth + 1) }))
      case .scalar, .alias: node
      }
    }
    var result = self
    result.root = changed(root, 0)
    return result
  }

  private static func json(_ node: Node) -> String {
    switch node {
    case .mapping(let pairs):
      "{" + pairs.map { quoted($0.key.string ?? "") + ": " + json($0.value) }.joined(separator: ", ") + "}"
    case .sequence(let items): "[" + items.map(json).joined(separator: ", ") + "]"
    case .scalar(let scalar):
      switch scalar.style {
      case .plain, .any: word(scalar.string) ?? quoted(scalar.string)
      default: quoted(scalar.string)
      }
    case .alias: "null"
    }
  }

  /// What JSON writes without quotes.
  private static func word(_ text: String) -> String? {
    switch text {
    case "yes", "true": "true"
    case "no", "false": "false"
    case "", "~", "null": "null"
    default: text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) == nil ? nil : text
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }
}

extension String {
  fileprivate var worldly: String { hasSuffix("?") ? dropLast() + " 🧯火?" : self + " 🧯火" }
}
