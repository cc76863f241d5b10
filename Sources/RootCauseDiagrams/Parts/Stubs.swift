/// The nodes that stand where lines are cut, and the lines to them.
struct Stubs {
  private let cut: Cut
  private var graph: DiagramGraph { cut.graph }
  private var stubs: [Stub] = []
  private var places: [Stub.Key: Int] = [:]
  /// What a group’s stub or head is tied to already.
  private var ties: Set<[String]> = []
  private var lines: [Diagram.Line] = []

  private struct Stub {
    /// Lines cut at one node that mean the same share a stub.
    struct Key: Hashable {
      var node: Int
      var isCause: Bool
      var meaning: Notation?
    }

    var key: Key
    /// The nodes right behind the cut.
    var beyond: [Int] = []
    var line: Diagram.Line
  }

  init(of cut: Cut) { self.cut = cut }

  /// Notes a line that leads to what is left out.
  mutating func cut(_ line: Diagram.Line, from node: Int, before other: Int) {
    if let number = cut.drawnGroup(of: other) { return tie(line, node, toGroup: number) }
    add(line, Stub.Key(node: node, isCause: false, meaning: line.meaning), other)
  }

  /// Notes a line that comes from what is left out.
  mutating func cut(_ line: Diagram.Line, to node: Int, after other: Int) {
    if let number = cut.drawnGroup(of: other) { return tie(line, fromGroup: number, node) }
    add(line, Stub.Key(node: node, isCause: true, meaning: line.meaning), other)
  }

  private mutating func add(_ line: Diagram.Line, _ key: Stub.Key, _ other: Int) {
    let place = places[key] ?? stubs.count
    if place == stubs.count {
      places[key] = place
      stubs.append(Stub(key: key, line: line.cut))
    }
    stubs[place].beyond.append(other)
  }

  private mutating func tie(_ line: Diagram.Line, _ node: Int, toGroup number: Int) {
    let group = cut.groups[number]
    for id in group.isModule ? group.heads.map(id(of:)) : [stub(ofGroup: number)] where id != self.id(of: node) {
      var line = group.isModule ? line : line.cut
      line.to = id
      line.ending = .arrow
      line.entersFromSide = false
      append(line)
    }
  }

  private mutating func tie(_ line: Diagram.Line, fromGroup number: Int, _ node: Int) {
    guard !cut.groups[number].isModule else { return }
    var line = line.cut
    line.from = stub(ofGroup: number)
    append(line)
  }

  private mutating func append(_ line: Diagram.Line) {
    if ties.insert([line.from, line.to, line.meaning?.rawValue ?? ""]).inserted { lines.append(line) }
  }

  private func id(of node: Int) -> Diagram.Node.ID { graph.diagram.nodes[node].id }

  private func stub(ofGroup number: Int) -> Diagram.Node.ID {
    "\(cut.groups[number].heads.first.map(id(of:)) ?? "")#behind"
  }

  /// Adds all of them to what is kept.
  func finish(_ diagram: inout Diagram) {
    var lines = lines
    for number in cut.groups.indices where !cut.groups[number].isModule {
      let id = stub(ofGroup: number)
      guard lines.contains(where: { $0.from == id || $0.to == id }) else { continue }
      let names = cut.groups[number].heads.first.map { "\(graph.diagram.nodes[$0].subject)" } ?? ""
      let tally = cut.tally(ofGroup: number)
      diagram.nodes.append(
        Diagram.Node(stub: id, "… \(tally.leftOut) behind it", name: "what lies only behind \(names)"))
    }
    for stub in stubs {
      let node = graph.diagram.nodes[stub.key.node]
      let id =
        "\(node.id)#\(stub.key.isCause ? "causes" : "effects")\(stub.key.meaning.map { "-\($0.rawValue)" } ?? "")"
      let count = steps(behind: stub).count
      let isMore = count > 0 && hasOther(than: stub)
      let noun = stub.key.isCause ? stub.key.meaning.cause : "effect"
      let words = count == 0 ? "…" : "… \(Counted.words(count, isMore ? "more \(noun)" : noun))"
      diagram.nodes.append(Diagram.Node(stub: id, words, name: "left out at \(node.subject)"))
      var line = stub.line
      if stub.key.isCause {
        line.from = id
      } else {
        line.to = id
        line.ending = .open
        line.entersFromSide = false
      }
      lines.append(line)
    }
    diagram.lines += lines
  }

  /// The steps that a stub stands for: behind it, past gates and plates that are left out as well.
  private func steps(behind stub: Stub) -> Set<Int> {
    var result: Set<Int> = []
    var seen: Set<Int> = []
    var waiting = stub.beyond
    while let node = waiting.popLast() {
      guard seen.insert(node).inserted else { continue }
      if graph.isStep(node) {
        result.insert(node)
      } else {
        waiting += graph.neighbors(of: node, back: stub.key.isCause).filter { !cut.isKept[$0] }
      }
    }
    return result
  }

  /// Whether a line of the same meaning is drawn there.
  private func hasOther(than stub: Stub) -> Bool {
    let lines = stub.key.isCause ? graph.incoming[stub.key.node] : graph.outgoing[stub.key.node]
    return lines.contains { line in
      guard let ends = graph.ends[line] else { return false }
      return cut.isKept[stub.key.isCause ? ends.from : ends.to]
        && graph.diagram.lines[line].meaning == stub.key.meaning
    }
  }
}

extension Diagram.Node {
  fileprivate init(stub id: ID, _ words: String, name: String) {
    self.init(id, .stub, words, name: name, notation: [.leftOut])
  }

  /// Makes the node stand for all that lies only behind it.
  mutating func standForModule(of tally: Tally) {
    notation.append(.module)
    remarks.append("module of \(tally.leftOut)")
  }
}

extension Diagram.Line {
  /// What it means where it is not simply "because of".
  fileprivate var meaning: Notation? { notation.first { $0 == .whyFailed || $0 == .contributes } }

  /// The line as it is drawn to a stub.
  fileprivate var cut: Diagram.Line {
    var line = self
    line.notation = [meaning, .leftOut].compactMap(\.self)
    line.label = meaning == .contributes ? label : nil
    line.facts = []
    line.isStraight = false
    return line
  }
}

extension Notation? {
  fileprivate var cause: String {
    switch self {
    case .whyFailed: "reason"
    case .contributes: "contributing factor"
    default: "cause"
    }
  }
}
