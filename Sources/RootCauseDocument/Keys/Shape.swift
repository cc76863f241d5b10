import RootCause

/// The keys one kind of mapping in a document can have.
struct Shape<Owner>: Sendable {
  /// What the mapping is, for messages and tables: "factor".
  let name: String
  let keys: [Key<Owner>]
  /// The place of each key in the list, by either of its spellings.
  private let places: [String: Int]

  init(_ name: String, _ keys: [Key<Owner>]) {
    self.name = name
    self.keys = keys
    var places: [String: Int] = [:]
    for (place, key) in keys.enumerated() {
      places[key.field.rawValue] = place
      places[key.field.rawValue.camelCased] = place
    }
    self.places = places
  }

  func place(of name: String) -> Int? { places[name] }

  /// The mapping to write for a value.
  func write(_ owner: Owner, _ investigation: Investigation) -> [DocumentValue.Entry] {
    keys.compactMap { key in
      key.write(owner, investigation).map { DocumentValue.Entry(key.field.rawValue, $0) }
    }
  }
}

extension DocumentDecoder {
  /// Reads the keys of a mapping into a value, and reports those that are unknown, twice there, missing or empty.
  ///
  /// - Parameter name: Where it stands to reason to say that a key is missing.
  func read<Owner>(_ shape: Shape<Owner>, _ node: Tree.Node, into owner: inout Owner, named name: Tree.Node) {
    let outer = field
    defer { field = outer }
    guard tree.kind(of: node) == .mapping || tree.isNull(node) else {
      if tree.kind(of: node) != .unreadable {
        report(
          .wrongType, "\(here) has to be a mapping, `key: value`, but this is \(tree.describe(node))", at: node,
          suggestion: "its keys are \(shape.keys.map(\.field.rawValue).enumerated(or: "and"))")
      }
      return
    }
    var seen = [Tree.Node?](repeating: nil, count: shape.keys.count)
    for (key, value) in tree.pairs(of: node) {
      guard let place = self.place(of: key, in: shape) else { continue }
      if let first = seen[place] {
        report(
          .duplicateKey, "“\(tree.text(of: key))” stands twice in \(here)", at: key,
          notes: [.init(message: "the first is here", spot: .node(first))], suggestion: "remove one of them")
        continue
      }
      seen[place] = key
      field = shape.keys[place].field
      if !tree.isNull(value) {
        shape.keys[place].read(self, value, &owner)
      } else if shape.keys[place].isRequired {
        report(.missingKey, "\(here) has no value", at: key, suggestion: "write it after the “:”")
      }
      field = outer
    }
    for (place, key) in shape.keys.enumerated() where key.isRequired && seen[place] == nil {
      guard !isLost(key.field.rawValue) || !isDamaged(node, named: name) else { continue }
      report(
        .missingKey, "\(here) has no “\(key.field.rawValue)”", at: name,
        suggestion: "add `\(key.field.rawValue): …`: \(key.meaning)")
    }
  }

  private func place<Owner>(of key: Tree.Node, in shape: Shape<Owner>) -> Int? {
    guard tree.isText(key) else {
      if tree.kind(of: key) != .unreadable {
        report(.wrongType, "a key has to be text, but this is \(tree.describe(key))", at: key)
      }
      return nil
    }
    let text = tree.text(of: key)
    if let place = shape.place(of: text) { return place }
    let names = shape.keys.map(\.field.rawValue)
    report(
      .unknownKey,
      "“\(text.shortened)” is no key of \(subject == .investigation && field == nil ? "the document" : shape.name.withArticle)",
      at: key,
      suggestion: proposal(for: text, among: names) ?? "its keys are \(names.enumerated(or: "and"))")
    return nil
  }
}

extension String {
  /// A noun with its indefinite article.
  var withArticle: String { "aeio".contains(prefix(1)) ? "an \(self)" : "a \(self)" }
}
