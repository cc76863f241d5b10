import RootCause

/// Finds places in a text, for as long as there are some to be found.
final class Locator {
  private let map: SourceMap
  private var tree: Tree { map.tree }
  private lazy var lines = LineIndex(map.text.text)
  private lazy var records = index()
  /// The causes written in each effect's formula, for effects that were asked for.
  private var causes: [String: [String: Tree.Node]] = [:]

  init(_ map: SourceMap) { self.map = map }

  /// Something written: a name and what stands under it. The two are the same where there is no name.
  private struct Entry {
    var key: Tree.Node
    var value: Tree.Node
  }

  func location(of place: Place) -> SourceLocation {
    guard let node = node(of: place) else { return location(of: .position(.start)) }
    return location(of: .node(node))
  }

  func location(of spot: Problem.Spot) -> SourceLocation {
    switch spot {
    case .node(let node): location(tree[node].position, measuredBy: node)
    case .position(let position): location(position, measuredBy: nil)
    }
  }

  private func location(_ position: SourceText.Position, measuredBy node: Tree.Node?) -> SourceLocation {
    let position = min(position, lines.end)
    let shown = lines.line(around: position)
    var location = SourceLocation(
      file: map.file, line: position.line, column: position.column, sourceLine: shown.text)
    location.sourceColumn = shown.column
    if let node { location.length = length(of: node, at: lines.offset(of: position)) }
    return location
  }

  /// How many characters of its first line a node takes.
  private func length(of node: Tree.Node, at offset: Int) -> Int {
    let element = tree[node]
    switch element.kind {
    case .list, .mapping, .block: return 1
    case .plain, .unreadable:
      return max(1, min(element.text.unicodeScalars.count, scalars(lines.rest(ofLineAt: offset, limit: 512))))
    case .quoted:
      let rest = lines.rest(ofLineAt: offset, limit: 512)
      guard let quote = rest.first else { return 1 }
      var isEscaped = false
      var end = rest.index(after: rest.startIndex)
      while end < rest.endIndex, isEscaped || rest[end] != quote {
        isEscaped = !isEscaped && quote == UInt8(ascii: "\"") && rest[end] == UInt8(ascii: "\\")
        end = rest.index(after: end)
      }
      return scalars(rest[..<end]) + (end < rest.endIndex ? 1 : 0)
    }
  }

  private func scalars(_ bytes: Substring.UTF8View) -> Int { bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }

  private func node(of place: Place) -> Tree.Node? {
    guard !tree.elements.isEmpty else { return nil }
    guard let entry = entry(of: place.subject) else { return nil }
    guard let name = place.field else { return place.subject == .investigation ? nil : entry.key }
    guard let field = field(name, of: place.subject, in: entry) else {
      return place.subject == .investigation ? nil : entry.key
    }
    if let item = place.item, let found = find(item, in: field.value) { return found }
    return tree.isText(field.value) ? field.value : field.key
  }

  private func entry(of subject: Subject) -> Entry? {
    switch subject {
    case .investigation: return Entry(key: Tree.root, value: Tree.root)
    case .record(let id): return records[id.rawValue]
    case .link(let id):
      return causes(of: id.effect.rawValue)[id.cause.rawValue].map { Entry(key: $0, value: $0) }
        ?? records[id.effect.rawValue]
    case .waiver(let index):
      guard map.landmarks.waivers.indices.contains(index) else { return nil }
      return Entry(key: map.landmarks.waivers[index], value: map.landmarks.waivers[index])
    }
  }

  private func field(_ field: Field, of subject: Subject, in entry: Entry) -> Entry? {
    if let found = self.field(field, in: entry.value) { return found }
    switch subject {
    case .link(let id):
      // What holds of every link into a factor stands with the factor.
      guard let effect = records[id.effect.rawValue], let tested = self.field(.tested, in: effect.value) else {
        return nil
      }
      return self.field(field, in: tested.value)
    case .record(let id) where id.kind == .chain && tree.kind(of: entry.value) != .mapping: return entry
    case .record(let id) where id.kind == .factor && field == .because:
      return causes(of: id.rawValue).values.first.map { Entry(key: $0, value: $0) }
    default: return nil
    }
  }

  private func field(_ field: Field, in mapping: Tree.Node) -> Entry? {
    let camelCased = field.rawValue.camelCased
    for (key, value) in tree.pairs(of: mapping) {
      let text = tree.text(of: key)
      if text == field.rawValue || text == camelCased { return Entry(key: key, value: value) }
    }
    return nil
  }

  /// The first text under a node that says this.
  private func find(_ item: String, in node: Tree.Node) -> Tree.Node? {
    let wanted = item.withoutSpaces
    for index in node.index..<Int(tree[node].end) {
      let element = tree.elements[index]
      if element.kind != .list, element.kind != .mapping,
        element.text == item || element.text.contains(">") && element.text.withoutSpaces == wanted
      {
        return Tree.Node(index: index)
      }
    }
    return nil
  }

  private func index() -> [String: Entry] {
    var records: [String: Entry] = [:]
    for (_, node) in map.landmarks.sections {
      for (key, value) in tree.pairs(of: node) where records[tree.text(of: key)] == nil {
        records[tree.text(of: key)] = Entry(key: key, value: value)
      }
    }
    for (id, node) in map.landmarks.whyFactors { records[id] = Entry(key: node, value: node) }
    if let whys = map.landmarks.whys, records[DocumentDecoder.whyChain] == nil {
      records[DocumentDecoder.whyChain] = Entry(key: whys, value: whys)
    }
    return records
  }

  /// Where each cause stands in an effect's formula.
  private func causes(of effect: String) -> [String: Tree.Node] {
    if let known = causes[effect] { return known }
    var found: [String: Tree.Node] = [:]
    func add(_ node: Tree.Node) {
      switch tree.kind(of: node) {
      case .plain, .quoted, .block: if found[tree.text(of: node)] == nil { found[tree.text(of: node)] = node }
      case .list: tree.items(of: node).forEach(add)
      case .mapping:
        if let cause = field(.cause, in: node)?.value {
          if found[tree.text(of: cause)] == nil { found[tree.text(of: cause)] = node }
        } else {
          for (_, value) in tree.pairs(of: node) { add(value) }
        }
      case .unreadable: break
      }
    }
    if let record = records[effect], let because = field(.because, in: record.value) { add(because.value) }
    for (cause, node) in whyCauses[effect] ?? [:] where found[cause] == nil { found[cause] = node }
    causes[effect] = found
    return found
  }

  /// The cause that the five-line form gives each of its entries.
  private lazy var whyCauses: [String: [String: Tree.Node]] = {
    guard let whys = map.landmarks.whys else { return [:] }
    let ids = Dictionary(map.landmarks.whyFactors.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = tree.items(of: whys).map { (id: ids[$0] ?? tree.text(of: $0), node: $0) }
    var causes: [String: [String: Tree.Node]] = [:]
    for (entry, next) in zip(entries, entries.dropFirst()) { causes[entry.id, default: [:]][next.id] = next.node }
    return causes
  }()
}

extension Tree.Element {
  var position: SourceText.Position { SourceText.Position(line: Int(line), column: Int(column)) }
}

extension String {
  fileprivate var withoutSpaces: String { filter { $0 != " " } }
}
