import RootCause

extension DocumentDecoder {
  /// Reads the whole document. Nil if there is nothing in it that makes an investigation.
  func decode() -> Investigation? {
    // Where so much is wrong, what the rest seems to say is not worth a word.
    guard !problems.contains(where: { $0.problem == .nestedTooDeep }) else { return nil }
    guard let root = tree.elements.first else {
      if problems.isEmpty {
        problems.append(
          Problem(
            .emptyDocument, "the document is empty", at: .start,
            suggestion: "begin with `rca: \(FormatVersion.current)` and `title: …`"))
      }
      return nil
    }
    guard root.kind == .mapping else {
      if tree.isNull(Tree.root) {
        guard problems.isEmpty else { return nil }
        report(
          .emptyDocument, "the document is empty", at: Tree.root,
          suggestion: "begin with `rca: \(FormatVersion.current)` and `title: …`")
      } else if root.kind != .unreadable {
        report(
          .wrongType, "a document is a mapping of keys, but this is \(tree.describe(Tree.root))", at: Tree.root,
          suggestion: "begin with `rca: \(FormatVersion.current)` and `title: …`")
      }
      return nil
    }
    var form = DocumentForm()
    guard isVersionReadable() else { return nil }
    read(.document, Tree.root, into: &form, named: Tree.root)
    return investigation(form)
  }

  /// A document in another format would be misread from here on, so nothing more is said of it.
  private func isVersionReadable() -> Bool {
    let entry = tree.pairs(of: Tree.root).first { tree.text(of: $0.key) == Field.rca.rawValue }
    guard let entry, !tree.isNull(entry.value) else {
      guard !isLost(Field.rca.rawValue) else { return true }
      report(
        .missingVersion, "the document doesn't say which version of the format it is in", at: Tree.root,
        suggestion: "begin with `rca: \(FormatVersion.current)`")
      return true
    }
    guard let version = Int(tree.text(of: entry.value)), version > 0 else { return true }
    guard !FormatVersion.readable.contains(version) else { return true }
    field = .rca
    _ = self.version(entry.value)
    field = nil
    return false
  }

  private func investigation(_ form: DocumentForm) -> Investigation {
    landmarks.sections = form.sections.map { ($0.section.kind, $0.node) }
    for (section, node) in form.sections.sorted(by: { $0.node.index < $1.node.index }) {
      declareRecords(section, node)
    }
    let whys = form.whys.map(declareWhys) ?? []
    implied = impliedFormulas(whys)
    var additions: [Section.Addition] = []
    // Factors come first: what refers to links has to know them.
    let factors = form.sections.first { $0.section.kind == .factor }
    if let factors { additions.append(factors.section.read(self, factors.node)) }
    if !whys.isEmpty { additions.append(readWhys(whys)) }
    for (section, node) in form.sections where section.kind != .factor { additions.append(section.read(self, node)) }
    if let node = form.waivers { additions.append(readWaivers(node)) }
    var investigation = form.investigation
    do {
      try investigation.edit { batch in for add in additions { try add(&batch) } }
    } catch {
      field = nil
      report(.invalidValue, "the records do not fit together: \(error)", at: Tree.root)
    }
    return investigation
  }

  private func readWaivers(_ node: Tree.Node) -> Section.Addition {
    var waivers: [Waiver] = []
    field = .accept
    for item in tree.kind(of: node) == .list ? Array(tree.items(of: node)) : [node] {
      let found = problems.count
      var waiver = Waiver(rule: "", at: .waiver(-1), because: nil)
      read(.waiver, item, into: &waiver, named: item)
      guard problems.count == found || !waiver.rule.isEmpty, waiver.subject != .waiver(-1) else { continue }
      waivers.append(waiver)
      landmarks.waivers.append(item)
    }
    field = nil
    return { batch in for waiver in waivers { batch.accept(waiver) } }
  }
}
