import RootCause

/// Builds the whys view: a column for each chain.
struct WhysView {
  private let investigation: Investigation
  private let guards: Guards
  private let addresses: Addresses
  private let fates: Fates?
  private let verdicts: PlateVerdicts
  /// The factors that some world may leave undetermined, which is said in a line of its own.
  private let mayDepend: Set<Factor.ID>
  private var taken: Set<Diagram.Node.ID> = []
  /// The heading of the chain drawn last.
  private var heading: Diagram.Node.ID?
  private(set) var diagram: Diagram

  /// - Parameters:
  ///   - wanted: The chains to draw; nil for all.
  ///   - world: What to show of what has become of them; nil for the incident as it was.
  init(of counterfactuals: Counterfactuals, chains wanted: [WhyChain.ID]?, in world: World? = nil) {
    investigation = counterfactuals.investigation
    guards = Guards(of: investigation)
    addresses = Addresses(of: investigation)
    verdicts = PlateVerdicts(counterfactuals)
    mayDepend = investigation.factors(dependingOn: counterfactuals.unknowns.map(\.unknown))
    fates = world.map { Fates(in: $0, of: counterfactuals) }
    let premise = Premise(on: counterfactuals.whatMatters)
    var title = Diagram.TitleBlock(
      of: investigation,
      premise: world.map(premise.words(for:)) ?? "Each answer says why the one above it came about")
    title.longestPremise = premise.longest(in: counterfactuals)
    diagram = Diagram(view: "whys", title: title)
    let ids = wanted ?? investigation.chains.map(\.id)
    let chains = ids.compactMap { investigation[$0] }.filter { !$0.factors.isEmpty }
    for chain in chains { draw(chain, isOneOfMany: chains.count > 1) }
    for id in ids where !chains.contains(where: { $0.id == id }) {
      diagram.notes.append("The chain “\(id)” is not there, or has no steps.")
    }
    diagram.legendRoom = Fates.legendRoom(diagram.legend, in: investigation, hasPlates: !guards.isEmpty)
    if chains.isEmpty {
      diagram.showNothing(
        "No chain of answers to “why?” is named. List the answers under “whys”, or factors under “chains”.")
    }
    if fates == nil, diagram.nodes.contains(where: { $0.form == .plate }) { diagram.notes += verdicts.notes }
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
    if let above { drawPlates(guards.plates(on: .factor(above.factor.id)), below: above.id, fate: nil, of: chain) }
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
    node.address = addresses.first(of: factor.evidence)
    let causes = factor.because?.factors.count ?? 0
    if causes > 1, factor.id != chain.factors.last { node.remarks.append("1 of \(causes) causes shown below") }
    if mayDepend.contains(factor.id) { node.finding = "" }
    fates?.say(on: &node, factor.id)
    diagram.nodes.append(node)
    return node.id
  }

  /// Draws the line from an answer up to what it answers, through the controls that stop either.
  private mutating func drawAnswer(
    _ node: Diagram.Node.ID, _ cause: Factor, to above: Diagram.Node.ID, _ effect: Factor, of chain: WhyChain
  ) {
    let link = Link.ID(cause.id, effect.id)
    let controls = guards.plates(on: .link(link)) + guards.plates(on: .factor(effect.id))
    let fate = fates?.fate(of: cause.id)
    let top = drawPlates(controls, below: above, fate: fate, of: chain)
    let isConfirmed = chain.confirmed.contains(cause.id)
    var line = line(from: node, to: top, or: above, fate: fate)
    line.label = isConfirmed ? "why? ✓" : "why?"
    line.notation.insert(isConfirmed ? .confirmed : .unconfirmed, at: 0)
    line.facts = [
      isConfirmed ? "confirmed: \(cause.id), therefore \(effect.id)" : "not yet confirmed by reading it back"
    ]
    if !investigation.hasLink(link) { line.facts.append("not a recorded cause of \(effect.id)") }
    diagram.lines.append(line)
  }

  /// Draws plates one below the other, the last of the controls at the top, and says which of them a line from below meets.
  ///
  /// - Parameter fate: What has become of what comes from below.
  @discardableResult
  private mutating func drawPlates(
    _ controls: [Guards.Plate], below above: Diagram.Node.ID, fate: Notation?, of chain: WhyChain
  ) -> Diagram.Node? {
    let plates = controls.map { control, target in
      var plate = Diagram.Node(control, id: unique(control.id.rawValue, in: chain))
      plate.address = addresses.first(of: control.evidence)
      if let fates {
        fates.say(on: &plate, control.id, stopping: target)
      } else {
        verdicts.say(on: &plate, control.id)
      }
      return plate
    }
    // The line on from a plate carries what comes from below, unless that plate or one further down stops it.
    var fate = fate
    var lines: [Diagram.Line] = []
    for (index, plate) in plates.enumerated() {
      if plate.style.shape == .closedPlate { fate = .averted }
      let end = index + 1 < plates.count ? plates[index + 1] : nil
      lines.append(line(from: plate.id, to: end, or: above, fate: fate))
    }
    diagram.nodes += plates.reversed()
    diagram.lines += lines.reversed()
    return plates.first
  }

  /// A line of the column: up to a plate, or to the step above where there is none.
  private func line(
    from node: Diagram.Node.ID, to plate: Diagram.Node?, or above: Diagram.Node.ID, fate: Notation?
  ) -> Diagram.Line {
    var line = Diagram.Line(node, plate?.id ?? above)
    line.isStraight = true
    if let plate {
      line.ending = plate.style.shape == .closedPlate ? .bar : .open
    } else if fate == .averted {
      line.ending = .hollowArrow
    }
    if let fate, fate != .comesAbout { line.notation.append(fate) }
    return line
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
    legendRoom = 0
  }
}
