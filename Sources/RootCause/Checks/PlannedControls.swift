extension CheckContext {
  /// The actions that stand, and the controls that each is meant to put in place so that they prevent something. Where
  /// an action is also to detect, mitigate or recover, or does what no verdict is given on, nothing is claimed of it.
  var preventiveActions: [(action: CorrectiveAction, controls: [Control])] {
    investigation.actions.compactMap { action in
      guard action.isPlanned, !action.implements.isEmpty else { return nil }
      let controls = action.implements.compactMap { investigation[$0] }
      return controls.allSatisfy(\.isToPrevent) ? (action, controls) : nil
    }
  }

  /// The controls that the actions that stand put in place.
  var plannedControls: Set<Control.ID> {
    Set(investigation.actions.lazy.filter(\.isPlanned).flatMap(\.implements))
  }

  /// The outcomes and impacts, those first that causes lead to from what a control stops; none if there is no verdict on some
  /// of them. What did not occur has no part in it.
  func outcomes(nearest control: Control.ID) -> [Factor.ID] {
    guard let node = try? counterfactuals.node(of: control), withheld.isEmpty else { return [] }
    let network = counterfactuals.network
    let following = network.nodes(following: node)
    let targets = counterfactuals.targets.filter { id in
      (try? counterfactuals.node(of: id)).map { counterfactuals.fit.actual.worst[Int($0)] } ?? false
    }
    let isNear = targets.map { id in (try? counterfactuals.node(of: id)).map(following.contains) ?? false }
    return zip(targets, isNear).filter(\.1).map(\.0) + zip(targets, isNear).filter { !$0.1 }.map(\.0)
  }
}

extension CorrectiveAction {
  /// Whether it has been done or is meant to be.
  fileprivate var isPlanned: Bool { status != .rejected && status != .riskAccepted }
}

extension Control {
  /// Whether it is for preventing what it stops.
  fileprivate var isToPrevent: Bool { (function ?? .prevent) == .prevent && !stops.isEmpty }
}
