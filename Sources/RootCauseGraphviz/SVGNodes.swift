import RootCauseDiagrams

/// The groups of the nodes of an SVG, kept until they are written in the order in which they are to be read.
struct SVGNodes {
  private var groups: [(group: SVGGroup, form: Diagram.Node.Form?)] = []

  /// Adds a group, given what follows `class="node ` in its tag.
  mutating func append(_ group: SVGGroup, form: ArraySlice<UInt8>) {
    let word = form.prefix { $0 != UInt8(ascii: " ") && $0 != Tag.quote }
    groups.append((group, Diagram.Node.Form(rawValue: String(decoding: word, as: UTF8.self))))
  }

  /// Writes what only stands around first, then the nodes that are named in this order, then the others.
  func write(inOrder ids: [String], to result: inout [UInt8]) {
    var ranks: [String: Int] = [:]
    for (rank, id) in ids.enumerated() { ranks[id] = rank }
    let ranked = groups.indices.map { index in
      let id = groups[index].group.id.unescaped
      return (index, groups[index].form == nil && id != "legend" ? -1 : ranks[id] ?? ids.count)
    }
    for (index, _) in ranked.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }) {
      let (group, form) = groups[index]
      switch form {
      case .heading, nil: group.writeSymbol("group", takesFocus: false, to: &result)
      // A gate or a stub says nothing that its neighbors do not.
      case .gate, .stub: group.writeSymbol("graphics-symbol", takesFocus: false, to: &result)
      default: group.writeSymbol("graphics-symbol", takesFocus: true, to: &result)
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The text, with its entities read.
  fileprivate var unescaped: String {
    let text = String(decoding: self, as: UTF8.self)
    guard contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
      result += rest[..<start]
      result += Self.character(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ entity: Substring) -> String {
    switch entity {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
    }
  }
}
