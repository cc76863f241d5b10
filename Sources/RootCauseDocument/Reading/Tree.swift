/// A document as a tree of texts, lists and mappings, each with its place: what is left of YAML or JSON once it is
/// parsed.
///
/// Kept flat, in the order of the text, so that a large document costs little and the whole is a value that can be
/// passed between threads.
struct Tree: Sendable {
  /// One text, list or mapping. Nodes are numbered in the order in which they begin.
  struct Node: Hashable, Sendable {
    var index: Int
  }

  /// What a node is.
  enum Kind: UInt8, Sendable {
    /// A text without quotes: the only one that can stand for a number, a truth value or nothing.
    case plain
    case quoted
    /// A text in YAML's literal or folded form.
    case block
    case list
    case mapping
    /// Something that was reported and left out; readers pass over it in silence.
    case unreadable
  }

  struct Element: Sendable {
    /// The text; empty for anything else.
    var text: String
    var line: UInt32
    var column: UInt32
    /// The index after the last node inside.
    var end: Int32
    var kind: Kind
  }

  var elements: [Element] = []

  static let root = Node(index: 0)

  subscript(node: Node) -> Element { elements[node.index] }

  func kind(of node: Node) -> Kind { elements[node.index].kind }

  func text(of node: Node) -> String { elements[node.index].text }

  /// Whether the node stands for nothing: an empty value, `~` or `null`.
  func isNull(_ node: Node) -> Bool {
    let element = elements[node.index]
    guard element.kind == .plain else { return false }
    switch element.text {
    case "", "~", "null", "Null", "NULL": return true
    default: return false
    }
  }

  /// Whether nothing stands inside a node.
  func isEmpty(_ node: Node) -> Bool { Int(elements[node.index].end) == node.index + 1 }

  func isText(_ node: Node) -> Bool {
    switch kind(of: node) {
    case .plain: !isNull(node)
    case .quoted, .block: true
    case .list, .mapping, .unreadable: false
    }
  }

  /// The nodes of a list, in order; empty for anything else.
  func items(of node: Node) -> Items {
    let element = elements[node.index]
    return Items(tree: self, place: node.index + 1, end: element.kind == .list ? Int(element.end) : 0)
  }

  /// The keys and values of a mapping, in order; empty for anything else.
  func pairs(of node: Node) -> Pairs {
    let element = elements[node.index]
    return Pairs(items: Items(tree: self, place: node.index + 1, end: element.kind == .mapping ? Int(element.end) : 0))
  }

  struct Items: Sequence, IteratorProtocol {
    let tree: Tree
    var place: Int
    let end: Int

    mutating func next() -> Node? {
      guard place < end else { return nil }
      defer { place = Int(tree.elements[place].end) }
      return Node(index: place)
    }
  }

  struct Pairs: Sequence, IteratorProtocol {
    var items: Items

    mutating func next() -> (key: Node, value: Node)? {
      guard let key = items.next(), let value = items.next() else { return nil }
      return (key, value)
    }
  }
}
