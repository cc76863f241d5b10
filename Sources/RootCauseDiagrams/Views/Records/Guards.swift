import RootCause

/// The controls on each factor and each link, in the order of the document.
struct Guards {
  private(set) var onFactor: [Factor.ID: [Control]] = [:]
  private(set) var onLink: [Link.ID: [Control]] = [:]

  var isEmpty: Bool { onFactor.isEmpty && onLink.isEmpty }

  /// A control and what it stops.
  typealias Plate = (control: Control, target: Control.Target)

  /// The controls that stop something, each with it.
  func plates(on target: Control.Target) -> [Plate] {
    let controls =
      switch target {
      case .factor(let id): onFactor[id] ?? []
      case .link(let id): onLink[id] ?? []
      }
    return controls.map { ($0, target) }
  }

  /// Linear in the controls.
  init(of investigation: Investigation) {
    for control in investigation.controls {
      var seen: Set<Control.Target> = []
      for target in control.stops where seen.insert(target).inserted {
        switch target {
        case .factor(let id): onFactor[id, default: []].append(control)
        case .link(let id): onLink[id, default: []].append(control)
        }
      }
    }
  }
}

extension Control.Target {
  /// The target in one word, for an id.
  var compact: String {
    switch self {
    case .factor(let id): id.rawValue
    case .link(let id): "\(id.cause)->\(id.effect)"
    }
  }
}
