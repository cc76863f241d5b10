import RootCause

extension State {
  /// Whether all of these hold.
  static func all(_ states: [State]) -> State { atLeast(states.count, states) }

  /// Whether any of these holds.
  static func any(_ states: [State]) -> State { atLeast(1, states) }

  /// Whether so many of these hold. What depends on unknowns in different ways is taken to depend on them together: a
  /// drawing says “undetermined” where only an enumeration could say more.
  static func atLeast(_ count: Int, _ states: [State]) -> State {
    let certain = states.count { $0 == .occurs }
    if certain >= count { return .occurs }
    let open = states.compactMap { state -> Bounded<[OpenQuestion]>? in
      if case .undetermined(let questions) = state { questions } else { nil }
    }
    if certain + open.count < count { return .doesNotOccur }
    var questions: [OpenQuestion] = []
    for question in open.flatMap(\.value) where !questions.contains(question) { questions.append(question) }
    return .undetermined(dependsOn: Bounded(questions, cutShortBy: open.lazy.compactMap(\.limit).first))
  }
}

extension World {
  /// Whether a formula over factors holds: whether a control had a reason to fail.
  func state(of formula: Formula) -> State {
    switch formula {
    case .factor(let id): state(of: id) ?? .occurs
    case .all(let inputs): .all(inputs.map { state(of: $0) })
    case .any(let inputs): .any(inputs.map { state(of: $0) })
    case .atLeast(let count, let inputs): .atLeast(count, inputs.map { state(of: $0) })
    }
  }

  /// Whether what a control stops comes about.
  func state(of target: Control.Target) -> State? {
    switch target {
    case .factor(let id): state(of: id)
    case .link(let id): state(of: id)
    }
  }
}
