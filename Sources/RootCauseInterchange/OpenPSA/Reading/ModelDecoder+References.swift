import FaultTrees
import RootCause

// What references mean.
extension ModelDecoder {
  /// What a reference in a formula names; false, and a problem, if that is nothing.
  func reference(_ element: ElementTree.Element, in container: Int) -> FaultTree.Node {
    guard let name = name(of: element) else { return .constant(false) }
    guard let definition = lookUp(name, in: container, of: events) else {
      reportUndefined(element, name, in: events)
      return .constant(false)
    }
    guard isRightKind(definition, element) else { return .constant(false) }
    switch definition.meaning {
    case .gate(let gate):
      references.targets.append(Int32(gate))
      references.elements.append(element)
      return .gate(gate)
    case .basicEvent(let event): return .event(event)
    case .houseEvent(let value): return .constant(value)
    case .parameter: return .constant(false)
    }
  }

  func lookUp(_ name: Int32, in container: Int, of scope: Scope) -> Scope.Definition? {
    if let number = scope.lookUp(name, in: container, of: containers) { return scope.definitions[number] }
    let path = elements.values[name]
    guard path.utf8.contains(UInt8(ascii: ".")),
      let number = scope.lookUp(path: path, in: container, of: containers, names: elements.values)
    else { return nil }
    return scope.definitions[number]
  }

  func reportUndefined(_ element: ElementTree.Element, _ name: Int32, in scope: Scope) {
    let text = elements.values[name]
    if let hidden = scope.anyDefinition(of: name) {
      report(
        .undefinedName, "“\(text)” is private to “\(containers.path(of: hidden.container, names: elements.values))”",
        .value(offset(of: element), attribute: "name"),
        notes: [
          .init(message: "it is defined here", spot: .value(offset(of: hidden.element), attribute: "name"))
        ],
        suggestion: "refer to it as “\(reference(to: hidden))”, or make it public")
      return
    }
    let isParameter = tag(of: element) == .parameter
    let what = isParameter ? "parameter" : Self.kinds[elements.name(of: element)] ?? "event"
    report(
      .undefinedName, "there is no \(what) “\(text)”", .value(offset(of: element), attribute: "name"),
      suggestion: (isParameter ? proposal(forParameter: text) : proposal(forEvent: text))
        ?? "define it, or correct the name")
  }

  private func isRightKind(_ definition: Scope.Definition, _ element: ElementTree.Element) -> Bool {
    var attribute = "name"
    var wanted = elements.name(of: element)
    if tag(of: element) == .event {
      guard let type = value("type", of: element) else { return true }
      attribute = "type"
      wanted = elements.values[type]
    }
    guard let kind = Self.kinds[wanted] else {
      report(
        .wrongValue, "“\(wanted)” is not a type of events", .value(offset(of: element), attribute: attribute),
        suggestion: proposal(for: wanted, among: Self.kinds.keys.sorted())
          ?? "a type is “gate”, “basic-event” or “house-event”")
      return false
    }
    let (actual, tag): (String, Tag) =
      switch definition.meaning {
      case .gate: ("gate", .gate)
      case .basicEvent: ("basic event", .basicEvent)
      case .houseEvent, .parameter: ("house event", .houseEvent)
      }
    guard wanted != tag.rawValue else { return true }
    report(
      .wrongKindOfEvent, "“\(elements.values[definition.name])” is a \(actual), not a \(kind)",
      .value(offset(of: element), attribute: attribute),
      notes: [.init(message: "it is defined here", spot: .tag(offset(of: definition.element)))],
      suggestion: "refer to it with `<\(tag.rawValue)>`")
    return false
  }

  /// The kinds of events in words, by the elements that refer to them.
  private static let kinds = ["gate": "gate", "basic-event": "basic event", "house-event": "house event"]
}
