import RootCause

extension Diagram.Node {
  /// The plate of a control, as it stood.
  init(_ control: Control, id: String) {
    self.init(
      id, .plate, control.statement, name: "control \(control.id)", notation: [control.status.notation])
    remarks = [[control.status.rawValue, control.function?.rawValue].compactMap(\.self).joined(separator: " · ")]
    finding = ""
    share = ""
    facts = control.facts
  }
}

extension Control.Status {
  /// The mark on a plate.
  var notation: Notation {
    switch self {
    case .effective: .effective
    case .partial: .partial
    case .failed, .bypassed, .inadequate: .failed
    case .missing, .proposed: .missing
    case .unknown: .unknown
    }
  }
}

extension Control {
  /// What is recorded of it beyond its statement, in words.
  package var facts: [String] {
    var facts: [String] = []
    if let nature { facts.append(nature.rawValue) }
    if let owner { facts.append("owner: \(owner)") }
    if let requirement { facts.append("required by: \(requirement)") }
    if let component { facts.append("part of: \(component)") }
    if let hazard { facts.append("hazard: \(hazard)") }
    if let target { facts.append("guards: \(target)") }
    if let actsBy { facts.append("acts by \(actsBy)") }
    if !evidence.isEmpty { facts.append("evidence \(evidence.map(\.rawValue).joined(separator: ", "))") }
    return facts
  }
}
