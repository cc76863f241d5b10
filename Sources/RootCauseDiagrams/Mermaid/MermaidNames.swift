/// The names that nodes have in a Mermaid source.
///
/// A name begins with `n_`, as many words of Mermaid's grammar would end the statement that they begin, and goes on with
/// the node's id as far as Mermaid reads it; a number keeps it apart from others.
struct MermaidNames {
  private var names: [Diagram.Node.ID: String] = [:]
  private var taken: Set<String> = []

  init(_ ids: some Sequence<Diagram.Node.ID>) {
    for id in ids where names[id] == nil { names[id] = unique(Self.readable(id)) }
  }

  subscript(id: Diagram.Node.ID) -> String? { names[id] }

  private mutating func unique(_ name: String) -> String {
    var candidate = name
    var count = 1
    while !taken.insert(candidate).inserted {
      count += 1
      candidate = "\(name)_\(count)"
    }
    return candidate
  }

  private static func readable(_ id: Diagram.Node.ID) -> String {
    var name = "n_"
    for scalar in id.unicodeScalars.prefix(60) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": name.unicodeScalars.append(scalar)
      default: name += "_"
      }
    }
    return name
  }
}
