import RootCause

// What holds of elements whatever they mean: names, labels, attributes, text.
extension ModelDecoder {
  /// The number of the name that a definition or reference gives; nil, and a problem, if that is none.
  func name(of element: ElementTree.Element) -> Int32? {
    guard let name = value(.name, of: element), !elements.values.isEmpty(name) else {
      reportMissing(.name, of: element)
      return nil
    }
    return name
  }

  /// What a definition is labeled with.
  func label(of element: ElementTree.Element) -> String? {
    for child in elements.children(of: element) where tag(of: child) == .label {
      return elements.texts[child].map(\.content.trimmingWhiteSpace)
    }
    return nil
  }

  func reportMissing(_ attribute: AttributeName, of element: ElementTree.Element) {
    let isEmpty = value(attribute, of: element) != nil
    let name = elements.name(of: element)
    report(
      .missingAttribute,
      isEmpty
        ? "the attribute “\(attribute.rawValue)” of “\(name)” is empty"
        : "“\(name)” has no attribute “\(attribute.rawValue)”",
      isEmpty ? .attribute(offset(of: element), named: attribute.rawValue) : .tag(offset(of: element)),
      suggestion: "write `<\(name) \(attribute.rawValue)=\"…\">`")
  }

  /// Says which attributes of an element nothing reads. Those with a prefix belong to other notations.
  func checkAttributes(of element: ElementTree.Element) {
    guard let tag = tag(of: element) else { return }
    for index in elements.attributes(of: element) {
      let attribute = elements.attributes[index]
      if let known = attributeNames[Int(attribute.name)], tag.takes(known) { continue }
      let name = elements.names[attribute.name]
      guard !name.contains(":"), name != "xmlns" else { continue }
      report(
        .unknownAttribute, as: .warning, "“\(tag.name)” has no attribute “\(name)”",
        .attribute(offset(of: element), named: name),
        suggestion: proposal(for: name, among: AttributeName.allCases.filter(tag.takes).map(\.rawValue)))
    }
  }

  func reportText(in element: ElementTree.Element) {
    guard let text = elements.texts[element] else { return }
    let lead = text.content.utf8.prefix(while: \.isWhiteSpace).count
    report(
      .strayText, "text cannot stand in “\(elements.name(of: element))”", .character(text.offset + lead),
      suggestion: "put it into a `<label>` or a comment")
  }

  func reportUnknown(_ element: ElementTree.Element, among tags: TagSet) {
    let name = elements.name(of: element)
    let parent = parentName(of: element)
    report(
      .unknownElement,
      tag(of: element) == nil
        ? "there is no element “\(name)” in “\(parent)”" : "“\(name)” cannot stand in “\(parent)”",
      .tag(offset(of: element)), suggestion: proposal(for: name, among: tags.names))
  }

  private func parentName(of element: ElementTree.Element) -> String {
    // The nearest element before it that has not ended yet: only asked for when there is a problem.
    var candidate = element - 1
    while candidate > 0, elements.records[Int(candidate)].end <= element { candidate -= 1 }
    return elements.name(of: max(0, candidate))
  }

  /// Says what was passed over, in one warning for each kind.
  func reportPassedOver() {
    for tag in Tag.allCases {
      guard let (first, count) = passedOver[tag] else { continue }
      report(
        .notRead, as: .warning,
        "“\(tag.name)” is not read" + (count > 1 ? " (\(count) of them)" : "")
          + "; the fault trees are read without it",
        .tag(offset(of: first)))
    }
    for (expression, open) in openProbabilities.sorted(by: { $0.value.first < $1.value.first }) {
      let shown = open.events.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
      let more = open.events.count > 3 ? " and \(open.events.count - 3) more" : ""
      report(
        .openProbability, as: .warning,
        "“\(expression)” is not read, so the probability of \(shown)\(more) is left open", .tag(offset(of: open.first)),
        suggestion: "write the probability as `<float value=\"…\"/>`")
    }
  }
}
