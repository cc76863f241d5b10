import RootCause

extension Codec {
  /// The id of a record of one kind.
  static func reference<R>(_ type: R.Type) -> Codec where Value == RecordID<R> {
    Codec<Subject>.reference(to: [R.kind]).map(
      { subject in
        if case .record(let id) = subject { RecordID<R>(id.rawValue) } else { nil }
      }, { .record($0) })
  }
}

extension Codec<Subject> {
  /// The id of a record of one of these kinds, a link, or the investigation.
  static func reference(to kinds: [RecordKind], link: Bool = false, investigation: Bool = false) -> Codec {
    Codec(
      type: .reference(kinds, link: link, investigation: investigation),
      read: { $0.reference($1, to: kinds, link: link, investigation: investigation) },
      write: { .word($0.description) })
  }
}

extension DocumentDecoder {
  /// What a node refers to; nil, with a report unless it follows from another fault, if that is nothing.
  func reference(_ node: Tree.Node, to kinds: [RecordKind], link: Bool, investigation: Bool) -> Subject? {
    let expected = Self.expected(kinds, link: link)
    guard let text = text(node, expected: expected) else { return nil }
    if let declaration = declared[text] {
      if kinds.contains(declaration.kind) {
        return declaration.isUsable ? .record(AnyRecordID(kind: declaration.kind, rawValue: text)) : nil
      }
      guard !declaration.isAmbiguous else { return nil }
      report(
        .wrongKindReference, "“\(text)” is \(declaration.kind.phrase), but \(here) takes \(expected)",
        at: node, notes: [.init(message: "it is declared here", spot: .node(declaration.node))],
        suggestion: proposal(for: text, among: ids(of: kinds)), item: text)
      return nil
    }
    if investigation, text == Subject.investigation.description { return .investigation }
    if let arrow = text.firstRange(of: "->") ?? text.firstRange(of: "→") {
      return self.link(node, text[..<arrow.lowerBound], text[arrow.upperBound...], isTaken: link, expected: expected)
    }
    reportUnknown(text, node, among: kinds, expected: expected)
    return nil
  }

  private func link(
    _ node: Tree.Node, _ cause: Substring, _ effect: Substring, isTaken: Bool, expected: String
  ) -> Subject? {
    guard isTaken else {
      report(
        .wrongKindReference, "\(here) takes \(expected), not a link", at: node, item: tree.text(of: node))
      return nil
    }
    guard let cause = factor(cause, node), let effect = factor(effect, node) else { return nil }
    if causes(of: effect).contains(cause) { return .link(Link.ID(Factor.ID(cause), Factor.ID(effect))) }
    guard !unclearEffects.contains(effect) else { return nil }
    let suggestion =
      causes(of: cause).contains(effect)
      ? "did you mean “\(effect) -> \(cause)”?"
      : proposal(for: cause, among: causes(of: effect).sorted()) ?? "a link is named as `cause -> effect`"
    report(
      .unknownReference, "“\(cause)” is not a cause of “\(effect)”", at: node, suggestion: suggestion,
      item: tree.text(of: node))
    return nil
  }

  /// One end of a link.
  private func factor(_ text: Substring, _ node: Tree.Node) -> String? {
    let id = text.trimmed
    guard let declaration = declared[id] else {
      reportUnknown(id, node, among: [.factor], expected: "a link between factors")
      return nil
    }
    if declaration.kind == .factor { return declaration.isUsable ? id : nil }
    guard !declaration.isAmbiguous else { return nil }
    report(
      .wrongKindReference, "“\(id)” is \(declaration.kind.phrase), and a link is between factors", at: node,
      item: tree.text(of: node))
    return nil
  }

  private func reportUnknown(_ text: String, _ node: Tree.Node, among kinds: [RecordKind], expected: String) {
    guard !isLost(text) else { return }
    let suggestion =
      proposal(for: text, among: ids(of: kinds))
      ?? (text.contains(",") ? "write several as a list: [\(text)]" : nil)
      ?? proposal(for: text, among: ids(of: RecordKind.allCases))
    report(
      .unknownReference, "there is no “\(text.shortened)”; \(here) takes \(expected)", at: node, suggestion: suggestion,
      item: text)
  }

  /// The declared ids of these kinds, in the order of the text.
  private func ids(of kinds: [RecordKind]) -> [String] {
    if let known = idsByKinds[kinds] { return known }
    let found = declared.filter { kinds.contains($0.value.kind) }
      .sorted { $0.value.node.index < $1.value.node.index }.map(\.key)
    idsByKinds[kinds] = found
    return found
  }

  /// The causes in an effect's formula.
  func causes(of effect: String) -> Set<String> {
    if let known = causes[effect] { return known }
    let found = Set((formulas[effect]?.factors ?? []).map(\.rawValue))
    causes[effect] = found
    return found
  }

  private static func expected(_ kinds: [RecordKind], link: Bool) -> String {
    let names = kinds == RecordKind.allCases ? ["a record"] : kinds.map(\.phrase)
    let ids = "the id of \(names.enumerated(or: "or"))"
    return link ? "\(ids), or a link" : ids
  }
}

extension RecordKind {
  /// One record of the kind, for a message.
  var phrase: String { self == .evidence ? "an item of evidence" : rawValue.withArticle }
}

extension Substring {
  /// The text without spaces at its ends.
  var trimmed: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
