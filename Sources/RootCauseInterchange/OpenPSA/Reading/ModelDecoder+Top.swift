import FaultTrees
import RootCause

// What the gates make together: no cycle, and one top.
extension ModelDecoder {
  /// Says which gates rest on themselves: one cycle of each tangle. Linear in the references, in constant stack.
  func findCycles() {
    enum Visit { case no, open, done }
    var visits = Array(repeating: Visit.no, count: gateDefinitions.count)
    var path: [(gate: Int, next: Int)] = []
    for start in gateDefinitions.indices where visits[start] == .no {
      visits[start] = .open
      path.append((start, references[start].lowerBound))
      while let (gate, next) = path.last {
        guard next < references[gate].upperBound else {
          visits[gate] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = Int(references.targets[next])
        switch visits[target] {
        case .no:
          visits[target] = .open
          path.append((target, references[target].lowerBound))
        case .open:
          let cycle = path.drop { $0.gate != target }.map { name(ofGate: $0.gate) } + [name(ofGate: target)]
          report(
            .cyclicDefinition, "a gate rests on itself: \(cycle.abbreviated)",
            .value(offset(of: references.elements[next]), attribute: .name),
            notes: [
              .init(
                message: "“\(name(ofGate: target))” is defined here",
                spot: .value(offset(of: gateDefinitions[target].element), attribute: .name))
            ],
            suggestion: "take one of the references out")
          // One cycle says what there is to say: what hangs together with it is left.
          for place in path { visits[place.gate] = .done }
          path.removeAll()
        case .done: break
        }
      }
    }
  }

  /// Finds the top: the gate that was asked for, or the only one that no other refers to.
  ///
  /// Where there are errors, there may only seem to be several, or none: then this is not a problem of its own.
  func chooseTop() {
    nameAll()
    var isReferredTo = Array(repeating: false, count: gateDefinitions.count)
    for target in references.targets { isReferredTo[Int(target)] = true }
    let candidates = gateDefinitions.indices.filter { !isReferredTo[$0] }
    tops = candidates.map(name(ofGate:))
    if let wantedTop { return chooseTop(named: wantedTop) }
    guard !hasErrors else { return }
    guard !gateDefinitions.isEmpty else {
      report(.noTop, "the model has no gate", .tag(offset(of: 0)), suggestion: "define one with `<define-gate>`")
      return
    }
    // Without candidates there would be a cycle, which is an error.
    guard let first = candidates.first else { return }
    guard candidates.count == 1 else {
      let others = candidates.dropFirst()
      report(
        .ambiguousTop,
        "\(candidates.count) gates could be the top, since no other refers to them: \(tops.listed(limit: 8))",
        .value(offset(of: gateDefinitions[first].element), attribute: .name),
        notes: others.prefix(3).map {
          .init(
            message: "another one: “\(name(ofGate: $0))”",
            spot: .value(offset(of: gateDefinitions[$0].element), attribute: .name))
        },
        suggestion: "name the one that is meant, with `--top`")
      return
    }
    tree.top = .gate(first)
  }

  private func chooseTop(named wanted: String) {
    let definition =
      elements.values.existingNumber(of: wanted).flatMap {
        lookUp($0, in: Containers.model, of: events)
      }
      ?? events.lookUp(path: wanted, in: Containers.model, of: containers, names: elements.values).map {
        events.definitions[$0]
      }
    guard let definition else {
      if let gate = tree.gates.firstIndex(where: { $0.name == wanted }) {
        tree.top = .gate(gate)
        return
      }
      report(
        .noTop, "there is no gate “\(wanted)” to be the top", .tag(offset(of: 0)),
        suggestion: proposal(forEvent: wanted) ?? "the gates no other refers to are \(tops.listed(limit: 8))")
      return
    }
    guard case .gate(let gate) = definition.meaning else {
      report(
        .noTop, "“\(wanted)” is not a gate, so it cannot be the top",
        .value(offset(of: definition.element), attribute: .name),
        suggestion: "the gates no other refers to are \(tops.listed(limit: 8))")
      return
    }
    tree.top = .gate(gate)
  }

  /// Gives gates and events the names they can be referred to by, or those they had before they were written.
  private func nameAll() {
    let originals = originalNames()
    for (gate, definition) in gateDefinitions.enumerated() where definition.name >= 0 {
      tree.setName(originals[definition.element] ?? reference(to: definition), ofGate: gate)
    }
    for (event, definition) in basicEventDefinitions.enumerated() where definition.name >= 0 {
      tree.setName(originals[definition.element] ?? reference(to: definition), ofEvent: event)
    }
  }

  /// The names that definitions are told to have had, by their elements, as far as they are no other's.
  private func originalNames() -> [ElementTree.Element: String] {
    guard elements.values.existingNumber(of: OpenPSAReader.originalName) != nil else { return [:] }
    let definitions = gateDefinitions + basicEventDefinitions
    var names: [ElementTree.Element: String] = [:]
    var owners: [String: Int] = [:]
    for definition in definitions where definition.name >= 0 {
      let original = originalName(of: definition.element)
      names[definition.element] = original
      owners[original ?? reference(to: definition), default: 0] += 1
    }
    return names.filter { owners[$0.value] == 1 }
  }

  /// The name that a definition is told to have had.
  func originalName(of element: ElementTree.Element) -> String? {
    for list in elements.children(of: element) where tag(of: list) == .attributes {
      for attribute in elements.children(of: list) where tag(of: attribute) == .attribute {
        guard let name = value(.name, of: attribute), elements.values[name] == OpenPSAReader.originalName,
          let value = value(.value, of: attribute), !elements.values.isEmpty(value)
        else { continue }
        return elements.values[value]
      }
    }
    return nil
  }

  func name(ofGate gate: Int) -> String {
    let definition = gateDefinitions[gate]
    return definition.name < 0 ? "" : reference(to: definition)
  }
}

extension [String] {
  /// The names with commas between them; of many, the first ones.
  func listed(limit: Int) -> String {
    prefix(limit).inQuotes + (count > limit ? " and \(count - limit) more" : "")
  }
}
