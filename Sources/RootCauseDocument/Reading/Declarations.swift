import RootCause

extension DocumentDecoder {
  /// Notes the ids a section declares, before anything that could refer to them is read.
  func declareRecords(_ section: Section, _ node: Tree.Node) {
    field = section.field
    defer { field = nil }
    guard tree.kind(of: node) == .mapping else {
      if tree.kind(of: node) != .unreadable {
        report(
          .wrongType, "\(here) has to be a mapping from ids to records, but this is \(tree.describe(node))", at: node,
          suggestion: "write each as `id: { … }`")
      }
      return
    }
    for (key, value) in tree.pairs(of: node) {
      if tree.isText(key) {
        if declare(tree.text(of: key), section.kind, at: key), tree.kind(of: value) == .unreadable {
          declared[tree.text(of: key)]?.isUsable = false
        }
      } else if tree.kind(of: key) != .unreadable {
        report(.wrongType, "an id has to be text, but this is \(tree.describe(key))", at: key)
      }
    }
  }

  /// Notes an id, and reports it if it is none or is declared already.
  ///
  /// - Returns: Whether the record can be part of the investigation.
  @discardableResult
  func declare(_ id: String, _ kind: RecordKind, at node: Tree.Node) -> Bool {
    subject = .record(AnyRecordID(kind: kind, rawValue: id))
    defer { subject = .investigation }
    let outer = field
    field = nil
    defer { field = outer }
    if let first = declared[id] {
      declared[id]?.isAmbiguous = true
      let message =
        first.kind == kind
        ? "the id “\(id)” is declared twice" : "the id “\(id)” is already that of \(first.kind.phrase)"
      report(
        .duplicateID, message, at: node, notes: [.init(message: "the first is here", spot: .node(first.node))],
        suggestion: "give one of them another id")
      return false
    }
    let isValid = RecordID<Factor>.isValid(id)
    declared[id] = Declaration(kind: kind, node: node, isUsable: isValid)
    if !isValid {
      report(
        .invalidID, "“\(id.shortened)” cannot be an id", at: node,
        suggestion: "use letters, digits, “-”, “_” and “.”, beginning with a letter or a digit")
    }
    return isValid
  }
}
