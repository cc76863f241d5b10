import RootCause

/// One key of a mapping in a document: what it is called, what its value can be, what it means, and how it goes into
/// and out of a value of the model.
///
/// The reader and the writer go by these tables, and the published ones are made from them, so that they agree.
struct Key<Owner>: Sendable {
  let field: Field
  let type: ValueType
  let isRequired: Bool
  /// What the key says, in a few words of the published table.
  let meaning: String
  let read: @Sendable (DocumentDecoder, Tree.Node, inout Owner) -> Void
  /// The value to write, or nil where there is nothing to say.
  let write: @Sendable (Owner, Investigation) -> DocumentValue?
}

extension Key {
  /// A key that has to be there.
  static func required<Value>(
    _ field: Field, _ path: WritableKeyPath<Owner, Value> & Sendable, _ codec: Codec<Value>, _ meaning: String
  ) -> Key {
    Key(
      field: field, type: codec.type, isRequired: true, meaning: meaning,
      read: { decoder, node, owner in
        if let value = codec.read(decoder, node) { owner[keyPath: path] = value }
      },
      write: { owner, _ in codec.write(owner[keyPath: path]) })
  }

  /// A key that may be left out.
  static func optional<Value>(
    _ field: Field, _ path: WritableKeyPath<Owner, Value?> & Sendable, _ codec: Codec<Value>, _ meaning: String
  ) -> Key {
    Key(
      field: field, type: codec.type, isRequired: false, meaning: meaning,
      read: { decoder, node, owner in
        if let value = codec.read(decoder, node) { owner[keyPath: path] = value }
      },
      write: { owner, _ in owner[keyPath: path].map(codec.write) })
  }

  /// A key that stands for a certain value when it is left out.
  static func defaulted<Value: Equatable & Sendable>(
    _ field: Field, _ path: WritableKeyPath<Owner, Value> & Sendable, _ codec: Codec<Value>, default usual: Value,
    _ meaning: String
  ) -> Key {
    Key(
      field: field, type: codec.type, isRequired: false, meaning: meaning,
      read: { decoder, node, owner in
        if let value = codec.read(decoder, node) { owner[keyPath: path] = value }
      },
      write: { owner, _ in owner[keyPath: path] == usual ? nil : codec.write(owner[keyPath: path]) })
  }

  /// A key with several values; one alone needs no list.
  static func list<Value>(
    _ field: Field, _ path: WritableKeyPath<Owner, [Value]> & Sendable, _ codec: Codec<Value>,
    isRequired: Bool = false, _ meaning: String
  ) -> Key {
    Key(
      field: field, type: .list(codec.type), isRequired: isRequired, meaning: meaning,
      read: { decoder, node, owner in owner[keyPath: path] = decoder.list(node, codec) },
      write: { owner, _ in
        let values = owner[keyPath: path]
        return values.isEmpty && !isRequired ? nil : .list(values.map(codec.write))
      })
  }

  /// A key whose value is a mapping from one type to another, in order.
  static func pairs<Name, Value>(
    _ field: Field, _ path: WritableKeyPath<Owner, [(Name, Value)]> & Sendable, _ name: Codec<Name>,
    _ value: Codec<Value>, isRequired: Bool = false, _ meaning: String
  ) -> Key {
    Key(
      field: field, type: .mapping(name.type, value.type), isRequired: isRequired, meaning: meaning,
      read: { decoder, node, owner in owner[keyPath: path] = decoder.pairs(node, name, value) },
      write: { owner, _ in
        let pairs = owner[keyPath: path].map { (name.write($0.0).scalar, value.write($0.1)) }
        return pairs.isEmpty && !isRequired ? nil : .pairs(pairs)
      })
  }
}

extension DocumentDecoder {
  /// The values of a list, or the one that stands alone.
  func list<Value>(_ node: Tree.Node, _ codec: Codec<Value>) -> [Value] {
    guard tree.kind(of: node) == .list else { return codec.read(self, node).map { [$0] } ?? [] }
    return tree.items(of: node).compactMap { codec.read(self, $0) }
  }

  /// The pairs of a mapping, or of a list of mappings where a name stands more than once.
  func pairs<Name, Value>(_ node: Tree.Node, _ name: Codec<Name>, _ value: Codec<Value>) -> [(Name, Value)] {
    var result: [(Name, Value)] = []
    func add(_ mapping: Tree.Node) {
      var seen: [String: Tree.Node] = [:]
      for (key, node) in tree.pairs(of: mapping) {
        guard !isRepeated(key, &seen) else { continue }
        guard !tree.isNull(node) else {
          report(.missingKey, "“\(tree.text(of: key))” under \(here) has no value", at: key)
          continue
        }
        isReadingKey = true
        let name = name.read(self, key)
        isReadingKey = false
        if let value = value.read(self, node), let name { result.append((name, value)) }
      }
    }
    switch tree.kind(of: node) {
    case .mapping: add(node)
    case .list:
      for item in tree.items(of: node) {
        if tree.kind(of: item) == .mapping { add(item) } else { expectMapping(item) }
      }
    case .unreadable: break
    default: expectMapping(node)
    }
    return result
  }

  private func expectMapping(_ node: Tree.Node) {
    report(.wrongType, "\(here) has to be a mapping, `name: value`, but this is \(tree.describe(node))", at: node)
  }

  /// Whether a key stood before in its mapping; reports it if so.
  func isRepeated(_ key: Tree.Node, _ seen: inout [String: Tree.Node]) -> Bool {
    guard let first = seen.updateValue(key, forKey: tree.text(of: key)) else { return false }
    seen[tree.text(of: key)] = first
    report(
      .duplicateKey, "“\(tree.text(of: key).shortened)” stands twice under \(here)", at: key,
      notes: [.init(message: "the first is here", spot: .node(first))], suggestion: "remove one of them")
    return true
  }
}

extension DocumentValue {
  /// The text of a value that is to be a key.
  var scalar: String {
    switch self {
    case .text(let text), .word(let text), .bare(let text): text
    case .list, .mapping: ""
    }
  }

  /// A mapping, or a list of mappings where a key would stand twice.
  static func pairs(_ pairs: [(String, DocumentValue)]) -> DocumentValue {
    let entries = pairs.map { Entry($0.0, $0.1) }
    return Set(pairs.map(\.0)).count == pairs.count
      ? .mapping(entries) : .list(entries.map { .mapping([$0]) })
  }
}
