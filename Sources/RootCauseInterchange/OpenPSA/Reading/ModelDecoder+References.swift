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
    guard !isFull else { return }
    let text = elements.values[name]
    if let hidden = scope.anyDefinition(of: name) {
      report(
        .undefinedName, "“\(text)” is private to “\(containers.path(of: hidden.container, names: elements.values))”",
        .value(offset(of: element), attribute: .name),
        notes: [
          .init(message: "it is defined here", spot: .value(offset(of: hidden.element), attribute: .name))
        ],
        suggestion: "refer to it as “\(reference(to: hidden))”, or make it public")
      return
    }
    let isParameter = tag(of: element) == .parameter
    let what = tag(of: element)?.kindInWords ?? "event"
    report(
      .undefinedName, "there is no \(what) “\(text)”", .value(offset(of: element), attribute: .name),
      suggestion: (isParameter ? proposal(forParameter: text) : proposal(forEvent: text))
        ?? "define it, or correct the name")
  }

  private func isRightKind(_ definition: Scope.Definition, _ element: ElementTree.Element) -> Bool {
    let actual = definition.meaning.tag
    var wanted = tag(of: element)
    var attribute = AttributeName.name
    if wanted == .event {
      guard let type = value(.type, of: element) else { return true }
      attribute = .type
      let word = elements.values[type]
      wanted = Tag(name: word)
      if wanted.map(TagSet.kinds.contains) != true {
        report(
          .wrongValue, "“\(word)” is not a type of events", .value(offset(of: element), attribute: .type),
          suggestion: proposal(for: word, among: TagSet.kinds.names)
            ?? "a type is “gate”, “basic-event” or “house-event”")
        return false
      }
    }
    guard let wanted, wanted != actual else { return true }
    report(
      .wrongKindOfEvent,
      "“\(elements.values[definition.name])” is a \(actual.kindInWords), not a \(wanted.kindInWords)",
      .value(offset(of: element), attribute: attribute),
      notes: [.init(message: "it is defined here", spot: .tag(offset(of: definition.element)))],
      suggestion: "refer to it with `<\(actual.name)>`")
    return false
  }
}

extension Scope.Meaning {
  /// The element that refers to what has this meaning.
  fileprivate var tag: Tag {
    switch self {
    case .gate: .gate
    case .basicEvent: .basicEvent
    case .houseEvent: .houseEvent
    case .parameter: .parameter
    }
  }
}

extension TagSet {
  /// The kinds of events, by the elements that refer to them.
  fileprivate static let kinds = TagSet(.gate, .basicEvent, .houseEvent)
}

extension Tag {
  /// What an element of this name refers to.
  fileprivate var kindInWords: String {
    switch self {
    case .basicEvent: "basic event"
    case .houseEvent: "house event"
    default: name
    }
  }
}
