import RootCause

/// What a picture of a world says above the drawing: what is different, and what becomes of what matters.
struct Premise {
  private let targets: [Factor.ID]

  /// - Parameter targets: The factors whose fate is told.
  init(on targets: [Factor.ID]) { self.targets = targets }

  /// The premise of a world.
  func words(for world: World) -> String { words(world.interventions, outcomes(of: world)) }

  /// A premise as long as any that is likely to be asked for: with every control in place.
  func longest(in counterfactuals: Counterfactuals) -> String {
    let unknowns = counterfactuals.unknowns.map(\.description).joined(separator: ", ")
    let fates = ["would still have happened", "depends on \(unknowns)"]
    let longest = fates.max { $0.count < $1.count } ?? ""
    return words(
      counterfactuals.investigation.controls.map { .putInPlace($0.id) },
      targets.map { "“\($0)” \(longest)" }.joined(separator: ", "))
  }

  private func words(_ interventions: [Intervention], _ outcomes: String) -> String {
    "What if: \(interventions.map(\.inWords).joined(separator: ", ")) — \(outcomes)"
  }

  /// What has become of what matters in a world.
  private func outcomes(of world: World) -> String {
    guard !targets.isEmpty else { return "no outcome is recorded" }
    return targets.map { target in
      switch world.state(of: target) {
      case .doesNotOccur: "“\(target)” would not have happened"
      case .undetermined(let questions): "“\(target)” \(questions.inWords)"
      case .occurs, nil: "“\(target)” would still have happened"
      }
    }.joined(separator: ", ")
  }
}

extension Intervention {
  /// The change in a few words.
  var inWords: String {
    switch self {
    case .putInPlace(let id): "\(id) in place"
    case .takeAway(let id): "\(id) taken away"
    case .remove(let id): "without \(id)"
    case .assume(let id): "assuming \(id)"
    case .settle(let unknown, let value): value ? "\(unknown) is so" : "\(unknown) is not so"
    }
  }
}
