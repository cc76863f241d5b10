import RootCause

/// What has become of factors and controls in a world, to be said on their nodes.
struct Fates {
  let world: World
  private let actual: World
  private let breaks: [Control.Target: Break.Reason]

  init(in world: World, of counterfactuals: Counterfactuals) {
    self.world = world
    actual = counterfactuals.actual
    breaks = Dictionary(world.firstBreaks.map { ($0.place, $0.reason) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many entries a legend keeps room for, so that pictures of all worlds of an investigation have the same size.
  ///
  /// - Parameter legend: The legend of one of them. What it says of verdicts and fates is not counted: of fates there are
  ///   as many as there may be, and verdicts take no more than these.
  static func legendRoom(_ legend: [Notation], in investigation: Investigation, hasPlates: Bool) -> Int {
    var fates: Set<Notation> = [.removed, .assumed, .averted, .undetermined]
    if hasPlates { fates.formUnion([.applied, .takenAway]) }
    if investigation.controls.contains(where: { $0.whyFailed != nil }) { fates.insert(.holds) }
    if investigation.factors.contains(where: { $0.certainty == .refuted }) { fates.insert(.comesAbout) }
    let said: Set<Notation> = [.prevents, .noEffect, .holds, .applied, .takenAway, .comesAbout]
    return legend.count { !fates.contains($0) && !said.contains($0) } + fates.count
  }

  /// What has become of a factor; nil if nothing has.
  func fate(of id: Factor.ID) -> Notation? {
    guard let state = world.state(of: id), let before = actual.state(of: id) else { return nil }
    return Notation.fate(state, before: before)
  }

  /// Says it on the node of a factor.
  func say(on node: inout Diagram.Node, _ id: Factor.ID) {
    if world.interventions.contains(.remove(id)) {
      node.notation.append(.removed)
      return
    }
    if world.interventions.contains(.assume(id)) { node.notation.append(.assumed) }
    guard let fate = fate(of: id) else { return }
    node.notation.append(fate)
    if case .undetermined(let questions) = world.state(of: id) { node.finding = questions.inWords }
  }

  /// Says it on a node that stands for several factors: it is averted if all of them are.
  func say(on node: inout Diagram.Node, _ ids: [Factor.ID]) {
    if ids.count == 1 { return say(on: &node, ids[0]) }
    let states = ids.compactMap { world.state(of: $0) }
    guard !states.isEmpty else { return }
    let before = ids.compactMap { actual.state(of: $0) }
    let fate = Notation.fate(.any(states), before: .any(before))
    if let fate { node.notation.append(fate) }
    if case .undetermined(let questions) = State.any(states), fate != nil {
      node.finding = questions.inWords
    } else if fate == nil {
      let averted = states.count { $0 == .doesNotOccur }
      if averted > before.count(where: { $0 == .doesNotOccur }) {
        node.finding = "\(averted) of \(ids.count) do not come about"
      }
    }
  }

  /// Says it on the plate of a control, where that stands before what it stops.
  func say(on node: inout Diagram.Node, _ id: Control.ID, stopping target: Control.Target) {
    guard let state = world.state(of: id) else { return }
    // What was not put in place works because what it failed for is gone.
    let isPutInPlace = world.interventions.contains(.putInPlace(id))
    if case .stopped(let controls) = breaks[target], controls.contains(id) {
      node.notation.append(isPutInPlace ? .applied : .holds)
      node.finding = isPutInPlace ? "broken here" : "holds here; broken here"
      return
    }
    switch state {
    case .works where world.tooLate.contains(where: { $0.control == id && $0.target == target }):
      node.finding = "works, too late to act"
    case .works where actual.state(of: id) == .works: node.finding = "worked"
    case .works:
      node.notation.append(isPutInPlace ? .applied : .holds)
      node.finding = "\(isPutInPlace ? "works" : "holds here"); nothing to break"
    case .undetermined(let questions):
      // That it is not known whether it worked stands on its plate already.
      if questions.value.map(\.unknown) != [.control(id)] { node.finding = questions.inWords }
    case .doesNotWork:
      guard world.interventions.contains(.takeAway(id)) else { return }
      node.notation.append(.takenAway)
      node.finding = "taken away"
    }
  }
}

extension Notation {
  /// What a state is to be shown as, where it is not as it was.
  static func fate(_ state: State, before: State) -> Notation? {
    switch state {
    case .occurs: return before == .doesNotOccur ? .comesAbout : nil
    case .doesNotOccur: return .averted
    case .undetermined:
      // What was open already is drawn as recorded, with its dashed border.
      if case .undetermined = before { return nil }
      return .undetermined
    }
  }
}
