/// One way in which causes led to an outcome, one after the other: from something that nothing explains, over what it
/// brought about, to the outcome.
public struct CausalChain: Hashable, Sendable, CustomStringConvertible {
  /// What happened, causes first; the outcome is the last.
  public var steps: [Step]

  public init(_ steps: [Step]) { self.steps = steps }

  /// One thing on a chain.
  public enum Step: Hashable, Sendable {
    /// A factor occurred.
    case factor(Factor.ID)
    /// A control did not hold, and so let this factor, or the effect of this link, come about.
    case failure(of: Control.ID, letting: Control.Target)
  }

  /// The factors on the chain, in its order.
  public var factors: [Factor.ID] { steps.compactMap { if case .factor(let id) = $0 { id } else { nil } } }

  /// The controls that failed on the chain, in its order.
  public var failedControls: [Control.ID] {
    steps.compactMap { if case .failure(let id, _) = $0 { id } else { nil } }
  }

  public var description: String { steps.map(\.description).joined(separator: " -> ") }
}

extension CausalChain.Step: CustomStringConvertible {
  public var description: String {
    switch self {
    case .factor(let id): id.rawValue
    case .failure(let id, _): "failure of \(id)"
    }
  }
}

/// What leads from one step of a chain to the next.
public enum CausalConnection: Hashable, Sendable, CustomStringConvertible {
  /// A cause had its effect.
  case link(Link.ID)
  /// A factor is why a control did not hold.
  case reason(Factor.ID, for: Control.ID)
  /// A control that did not hold let a factor come about, or the effect of a link.
  case opening(by: Control.ID, of: Control.Target)

  public var description: String {
    switch self {
    case .link(let id): id.description
    case .reason(let factor, let control): "\(factor) -> failure of \(control)"
    case .opening(let control, let target): "failure of \(control) -> \(target)"
    }
  }
}
