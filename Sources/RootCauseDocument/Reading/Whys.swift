import RootCause

/// One entry of the five-line form.
struct WhyEntry {
  var id: String
  var node: Tree.Node
  /// Whether the entry names a factor that is declared elsewhere.
  var isNamed: Bool
  /// Whether the factor can be part of the investigation.
  var isUsable: Bool
}

extension Shape<Factor> {
  /// A factor within the five-line form: it may have an id, and needs no kind.
  static let why = Shape(
    "why",
    [
      Key(
        field: .id, type: .id, isRequired: false, meaning: "its id; `why.1` and so on if left out",
        read: { decoder, node, _ in _ = Codec.text.read(decoder, node) }, write: { _, _ in nil })
    ]
      + RecordShape<Factor>.factor.shape.keys.map { key in
        guard key.field == .kind else { return key }
        return Key(
          field: .kind, type: key.type, isRequired: false,
          meaning: "outcome for the first entry if left out, and condition for the others", read: key.read,
          write: key.write)
      })
}

extension DocumentDecoder {
  /// The id of the chain that the five-line form makes.
  static let whyChain = "why"

  /// Notes the ids of the five-line form, once those of all sections are known.
  func declareWhys(_ node: Tree.Node) -> [WhyEntry] {
    guard tree.kind(of: node) != .unreadable else { return [] }
    landmarks.whys = node
    let nodes = tree.kind(of: node) == .list ? Array(tree.items(of: node)) : [node]
    guard !nodes.isEmpty else { return [] }
    var entries: [WhyEntry] = []
    declare(Self.whyChain, .chain, at: node)
    for (place, entry) in nodes.enumerated() where tree.kind(of: entry) != .unreadable {
      if tree.isText(entry), let known = declared[tree.text(of: entry)], known.kind == .factor {
        entries.append(
          WhyEntry(id: tree.text(of: entry), node: entry, isNamed: true, isUsable: known.isUsable))
        continue
      }
      let written = tree.pairs(of: entry).first { tree.text(of: $0.key) == Field.id.rawValue }?.value
      let named = written.flatMap { tree.isText($0) ? $0 : nil }
      let id = named.map(tree.text) ?? "why.\(place + 1)"
      let isUsable = declare(id, .factor, at: named ?? entry)
      if isUsable { landmarks.whyFactors[id] = entry }
      entries.append(WhyEntry(id: id, node: entry, isNamed: false, isUsable: isUsable))
    }
    return entries
  }

  /// The formula that each entry gets from the next, where it has none of its own.
  func impliedFormulas(_ entries: [WhyEntry]) -> [String: Formula] {
    Dictionary(
      zip(entries, entries.dropFirst()).filter { $1.isUsable }
        .map { ($0.id, Formula.all([.factor(Factor.ID($1.id))])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads the five-line form: a factor for each entry that is not one already, each explained by the next, and a chain.
  func readWhys(_ entries: [WhyEntry]) -> Section.Addition {
    var made: [(Factor, [Link])] = []
    for (place, entry) in entries.enumerated() where !entry.isNamed {
      var (factor, links) = why(entry, isFirst: place == 0)
      if place > 0, place == entries.count - 1, factor.because == nil, factor.role == nil { factor.role = .root }
      explain(&factor)
      if entry.isUsable { made.append((factor, links)) }
    }
    let isChainUsable = declared[Self.whyChain].map { $0.kind == .chain && $0.node == landmarks.whys } ?? false
    let chain = WhyChain(WhyChain.ID(Self.whyChain), entries.filter(\.isUsable).map { Factor.ID($0.id) })
    return { batch in
      for (factor, links) in made {
        try batch.add(factor)
        for link in links { batch.record(link) }
      }
      if isChainUsable { try batch.add(chain) }
    }
  }

  /// Gives a factor that says nothing of its causes those that the five-line form implies, and notes its formula.
  func explain(_ factor: inout Factor) {
    let id = factor.id.rawValue
    if factor.because == nil, !unclearEffects.contains(id) { factor.because = implied[id] }
    formulas[id] = factor.because
  }

  private func why(_ entry: WhyEntry, isFirst: Bool) -> (Factor, [Link]) {
    subject = .factor(Factor.ID(entry.id))
    defer { subject = .investigation }
    var factor = Factor(Factor.ID(entry.id), isFirst ? .outcome : .condition, "")
    if tree.isText(entry.node) {
      factor.statement = tree.text(of: entry.node)
    } else {
      read(.why, entry.node, into: &factor, named: entry.node)
    }
    return (factor, finishLinks(into: factor.id))
  }
}
