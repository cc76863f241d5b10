import FaultTrees
import RootCause

// What a model defines: containers, and the names in them.
extension ModelDecoder {
  /// Declares every name, so that references can be read in any order.
  func declareAll() {
    if let name = value(.name, of: 0) { tree.name = elements.values[name] }
    declareMembers(of: 0, in: Containers.model)
  }

  /// Elements nest no deeper than the parser allows, so recursion is bounded.
  private func declareMembers(of element: ElementTree.Element, in container: Int) {
    checkAttributes(of: element)
    reportText(in: element)
    guard let holder = tag(of: element) else { return }
    let members = TagSet.members(of: holder)
    for child in elements.children(of: element) {
      guard let tag = tag(of: child), members.contains(tag) else {
        reportUnknown(child, among: members)
        continue
      }
      switch tag {
      case .faultTree, .component: declareContainer(child, in: container)
      case .modelData: declareMembers(of: child, in: container)
      case .defineGate, .defineBasicEvent, .defineHouseEvent, .defineParameter: declare(child, tag, in: container)
      case _ where TagSet.passedOver.contains(tag):
        passedOver[tag, default: (child, 0)].count += 1
      case _ where TagSet.refused.contains(tag): refuse(child, tag)
      default: break
      }
    }
  }

  private func declareContainer(_ element: ElementTree.Element, in outer: Int) {
    guard let name = name(of: element) else {
      return declareMembers(of: element, in: outer)
    }
    if outer == Containers.model, tree.name.isEmpty {
      tree.name = originalName(of: element) ?? elements.values[name]
    }
    let container = Containers.Container(
      parent: outer, name: name, element: element, isPublic: isPublic(element, in: outer))
    switch containers.add(container) {
    case .success(let number): declareMembers(of: element, in: number)
    case .failure(let taken):
      report(
        .duplicateDefinition, "“\(elements.values[name])” is defined twice",
        .value(offset(of: element), attribute: .name),
        notes: [.init(message: "it is defined here, too", spot: .tag(offset(of: containers[taken.container].element)))],
        suggestion: "give one of the two another name")
      declareMembers(of: element, in: taken.container)
    }
  }

  private func declare(_ element: ElementTree.Element, _ tag: Tag, in container: Int) {
    checkAttributes(of: element)
    reportText(in: element)
    let isPublic = isPublic(element, in: container)
    let name = name(of: element)
    let meaning: Scope.Meaning
    switch tag {
    case .defineGate:
      meaning = .gate(tree.gates.count)
      _ = tree.add(NamedFaultTree.Gate(nil, label: label(of: element)))
      places.gates.append(UInt32(offset(of: element)))
    case .defineBasicEvent:
      meaning = .basicEvent(tree.events.count)
      _ = tree.add(NamedFaultTree.Event("", label: label(of: element)))
      places.events.append(UInt32(offset(of: element)))
    case .defineHouseEvent: meaning = .houseEvent(houseValue(of: element))
    default: meaning = .parameter
    }
    let definition = Scope.Definition(
      element: element, name: name ?? -1, container: container, isPublic: isPublic, meaning: meaning)
    switch meaning {
    case .gate: gateDefinitions.append(definition)
    case .basicEvent: basicEventDefinitions.append(definition)
    case .houseEvent, .parameter: break
    }
    guard let name else { return }
    let existing = meaning == .parameter ? parameters.define(definition) : events.define(definition)
    guard let existing else { return }
    report(
      .duplicateDefinition, "“\(elements.values[name])” is defined twice",
      .value(offset(of: element), attribute: .name),
      notes: [
        .init(message: "it is defined here, too", spot: .value(offset(of: existing.element), attribute: .name))
      ],
      suggestion: existing.container == container
        ? "give one of the two another name" : "give one of the two another name, or make one private to its component")
  }

  private func isPublic(_ element: ElementTree.Element, in container: Int) -> Bool {
    guard let role = value(.role, of: element) else { return containers[container].isPublic }
    switch elements.values[role] {
    case "public": return true
    case "private": return false
    case let word:
      report(
        .wrongValue, "“\(word)” is not a role", .value(offset(of: element), attribute: .role),
        suggestion: "a role is “public” or “private”")
      return containers[container].isPublic
    }
  }

  private func houseValue(of element: ElementTree.Element) -> Bool {
    var value: Bool?
    for child in elements.children(of: element) {
      switch tag(of: child) {
      case .label?, .attributes?: break
      case .constant?, .bool?:
        checkAttributes(of: child)
        value = truthValue(of: child) ?? false
      default: reportUnknown(child, among: [TagSet.remarks, TagSet(.constant)])
      }
    }
    return value ?? false
  }

  /// What a Boolean constant says; nil, and a problem, if that is nothing.
  func truthValue(of element: ElementTree.Element) -> Bool? {
    guard let number = value(.value, of: element) else {
      reportMissing(.value, of: element)
      return nil
    }
    switch elements.values[number] {
    case "true": return true
    case "false": return false
    case let word:
      report(
        .wrongValue, "“\(word)” is not a truth value", .value(offset(of: element), attribute: .value),
        suggestion: "write “true” or “false”")
      return nil
    }
  }

  private func refuse(_ element: ElementTree.Element, _ tag: Tag) {
    let (what, suggestion): (String, String) =
      switch tag {
      case .commonCause:
        ("groups of common cause failures are not read", "write the common cause as a basic event of its own")
      case .substitution: ("substitutions are not read", "write what is meant into the gates")
      default: ("included files are not read", "put what is in the file into the model")
      }
    report(
      .notRead, what + ", and without them the fault tree would mean something else", .tag(offset(of: element)),
      suggestion: suggestion)
  }
}
