import RootCause

/// Builds the whys view: a column for each chain.
struct WhysView {
  private let investigation: Investigation
  private let guards: Guards
  private let verdicts: PlateVerdicts
  private var taken: Set<Diagram.Node.ID> = []
  /// The heading of the chain drawn last.
  private var heading: Diagram.Node.ID?
  private(set) var diagram: Diagram

  init(of investigation: Investigation, chains wanted: [WhyChain.ID]?) {
    self.investigation = investigation
    guards = Guards(of: investigation)
    verdicts = PlateVerdicts(Counterfactuals(of: investigation))
    let title = Diagram.TitleBlock(of: investigation, premise: "Each answer says why the one above it came about")
    diagram = Diagram(view: "whys", title: title)
    let ids = wanted ?? investigation.chains.map(\.id)
    let chains = ids.compactMap { investigation[$0] }.filter { !$0.factors.isEmpty }
    for chain in chains { draw(chain, isOneOfMany: chains.count > 1) }
    for id in ids where !chains.contains(where: { $0.id == id }) {
      diagram.notes.append("The chain “\(id)” is not there, or has no steps.")
    }
    if chains.isEmpty {
      diagram.showNothing(
        "No chain of answers to “why?” is named. List the answers under “whys”, or factors under “chains”.")
    }
    if diagram.nodes.contains(where: { $0.form == .plate }) { diagram.notes += verdicts.notes }
  }

  private mutating func draw(_ chain: WhyChain, isOneOfMany: Bool) {
    let neighbor = heading
    heading = nil
    if isOneOfMany || chain.title != nil {
      let id = unique("\(chain.id)", in: chain)
      diagram.nodes.append(Diagram.Node(id, .heading, chain.title ?? chain.id.rawValue, name: "chain \(chain.id)"))
      heading = id
    }
    var above: (id: Diagram.Node.ID, factor: Factor)?
    for id in chain.factors {
      guard let factor = investigation[id] else { continue }
      let node = drawStep(factor, of: chain)
      if let above {
        drawAnswer(node, factor, to: above.id, above.factor, of: chain)
      } else if let heading {
        place(node, below: heading, inOneColumn: true)
        // One layer below the heading of the column before too: so all of them begin on one level.
        if let neighbor { place(node, below: neighbor) }
      }
      above = (node, factor)
    }
    if let above { drawPlates(guards.onFactor[above.factor.id] ?? [], below: above.id, of: chain) }
  }

  private mutating func place(
    _ node: Diagram.Node.ID, below heading: Diagram.Node.ID, inOneColumn: Bool = false
  ) {
    var line = Diagram.Line(node, heading, ending: .open)
    line.isStraight = inOneColumn
    line.isHidden = true
    diagram.lines.append(line)
  }

  private mutating func drawStep(_ factor: Factor, of chain: WhyChain) -> Diagram.Node.ID {
    var node = Diagram.Node(factor, id: unique(factor.id.rawValue, in: chain))
    let causes = factor.because?.factors.count ?? 0
    if causes > 1, factor.id != chain.factors.last { node.remarks.append("1 of \(causes) causes shown below") }
    diagram.nodes.append(node)
    return node.id
  }

  /// Draws the line from an answer up to what it answers, through the controls that stop either.
  private mutating func drawAnswer(
    _ node: Diagram.Node.ID, _ cause: Factor, to above: Diagram.Node.ID, _ effect: Factor, of chain: WhyChain
  ) {
    let link = Link.ID(cause.id, effect.id)
    let controls = (guards.onLink[link] ?? []) + (guards.onFactor[effect.id] ?? [])
    let top = drawPlates(controls, below: above, of: chain)
    let isConfirmed = chain.confirmed.contains(cause.id)
    var line = Diagram.Line(node, top, ending: top == above ? .arrow : .open)
    line.isStraight = true
    line.label = isConfirmed ? "why? ✓" : "why?"
    line.notation = [isConfirmed ? .confirmed : .unconfirmed]
    line.facts = [
      isConfirmed ? "confirmed: \(cause.id), therefore \(effect.id)" : "not yet confirmed by reading it back"
    ]
    if !investigation.hasLink(link) { line.facts.append("not a recorded cause of \(effect.id)") }
    diagram.lines.append(line)
  }

  /// Draws plates one below the other, the last of the controls at the top, and says which node a line from below meets.
  @discardableResult
  private mutating func drawPlates(
    _ controls: [Control], below above: Diagram.Node.ID, of chain: WhyChain
  ) -> Diagram.Node.ID {
    var top = above
    for control in controls.reversed() {
      var plate = Diagram.Node(control, id: unique(control.id.rawValue, in: chain))
      verdicts.say(on: &plate, control.id)
      diagram.nodes.append(plate)
      var line = Diagram.Line(plate.id, top, ending: top == above ? .arrow : .open)
      line.isStraight = true
      diagram.lines.append(line)
      top = plate.id
    }
    return top
  }

  /// The id itself for what is drawn first, and with the chain's before it where the same is drawn again.
  private mutating func unique(_ id: String, in chain: WhyChain) -> Diagram.Node.ID {
    var candidate = id
    var count = 1
    while !taken.insert(candidate).inserted {
      candidate = count == 1 ? "\(chain.id)/\(id)" : "\(chain.id)/\(id)/\(count)"
      count += 1
    }
    return candidate
  }
}

extension Diagram {
  /// Says in the place of a drawing what is missing for one.
  mutating func showNothing(_ words: String) {
    nodes = [Node("nothing", .heading, words)]
    lines = []
  }
}
