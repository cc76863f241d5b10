import RootCause

extension Diagram.Node {
  /// The node of a factor, as recorded.
  init(_ factor: Factor, id: String? = nil) {
    self.init(
      id ?? factor.id.rawValue, .factor, factor.statement, name: "\(factor.kind.rawValue) \(factor.id)",
      notation: factor.notation)
    caption = factor.actor
    facts = factor.facts
  }
}

extension Factor {
  /// What its node's shape, border and marks say.
  var notation: [Notation] {
    let kind: Notation =
      switch kind {
      case .outcome: .outcome
      case .impact: .impact
      case .event: .event
      case .action: .action
      case .omission: .omission
      case .condition: .condition
      }
    let role: Notation? =
      switch role {
      case .root: .rootCause
      case .symptom: .symptom
      case .proximate, .contributing, nil: nil
      }
    return [kind, role, certainty.notation].compactMap(\.self)
  }

  /// What is recorded of it beyond its statement, in words.
  package var facts: [String] {
    var facts = [certainty.rawValue]
    if let role { facts.append(role == .root ? "root cause" : role == .symptom ? "symptom" : "\(role.rawValue) cause") }
    if let actor { facts.append("by \(actor)") }
    if let place { facts.append("at \(place)") }
    if let time { facts.append("\(time)") }
    if let category { facts.append(category.rawValue) }
    if let level { facts.append("\(level.rawValue) level") }
    if !humanFactors.isEmpty { facts.append(humanFactors.map(\.rawValue).joined(separator: ", ")) }
    if let duty { facts.append("duty: \(duty)") }
    if let stop { facts.append("the analysis stops here: \(stop)") }
    if !evidence.isEmpty { facts.append("evidence \(evidence.words)") }
    if !against.isEmpty { facts.append("evidence against \(against.words)") }
    return facts
  }
}

extension Link {
  /// What is recorded of it, in words.
  package var facts: [String] {
    var facts = ["\(id)"]
    if certainty != .asserted { facts.append(certainty.rawValue) }
    facts.append("necessary: \(necessity.rawValue)")
    facts.append("sufficient: \(sufficiency.rawValue)")
    if isFeedback { facts.append("feeds back") }
    if !evidence.isEmpty { facts.append("evidence \(evidence.words)") }
    if !against.isEmpty { facts.append("evidence against \(against.words)") }
    return facts
  }
}

extension Certainty {
  /// What a border or a stroke says of it; nil for what is simply stated.
  var notation: Notation? {
    switch self {
    case .asserted: nil
    case .verified: .verified
    case .presumptive: .presumptive
    case .disputed: .disputed
    case .refuted: .refuted
    }
  }
}

extension [RecordID<Evidence>] {
  fileprivate var words: String { map(\.rawValue).joined(separator: ", ") }
}
