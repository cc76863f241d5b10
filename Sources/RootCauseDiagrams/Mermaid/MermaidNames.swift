/// The names that nodes have in a Mermaid source.
///
/// A name begins with `n_`, as many words of Mermaid's grammar would end the statement that they begin, and goes on with
/// the node's id as far as Mermaid reads it; a number keeps it apart from others.
struct MermaidNames {
  private var names: [Diagram.Node.ID: String] = [:]
  private var taken = TakenNames()

  init(_ ids: some Sequence<Diagram.Node.ID>) {
    for id in ids where names[id] == nil { names[id] = taken.unique(Self.readable(id), separator: "_") }
  }

  subscript(id: Diagram.Node.ID) -> String? { names[id] }

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
