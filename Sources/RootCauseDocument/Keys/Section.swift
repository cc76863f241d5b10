import RootCause

/// A key at the top of a document that holds all records of one kind, by their ids.
struct Section: Sendable {
  let field: Field
  let kind: RecordKind
  let meaning: String
  /// Reads the records, and answers how they are added to an investigation.
  let read: @Sendable (DocumentDecoder, Tree.Node) -> Addition
  /// The records to write; nil if there are none.
  let write: @Sendable (Investigation) -> DocumentValue?

  typealias Addition = (inout Investigation.Batch) throws -> Void

  private init<R: Record>(
    _ field: Field, _ shape: RecordShape<R>, _ table: KeyPath<Investigation, RecordTable<R>> & Sendable,
    _ meaning: String, read: (@Sendable (DocumentDecoder, Tree.Node) -> Addition)? = nil
  ) {
    self.field = field
    self.kind = R.kind
    self.meaning = meaning
    self.read =
      read ?? { decoder, node in
        let records = decoder.records(shape, node)
        return { batch in for record in records { try batch.add(record) } }
      }
    write = { investigation in
      let records = investigation[keyPath: table]
      guard !records.isEmpty else { return nil }
      return .mapping(records.map { .init($0.id.rawValue, shape.write($0, investigation)) })
    }
  }

  static let people = Section(.people, .person, \.people, "those who took part, by role")
  static let factors = Section(
    .factors, .factor, \.factors, "what is part of the causal story",
    read: { decoder, node in
      let factors = decoder.factors(node)
      return { batch in
        for (factor, links) in factors {
          try batch.add(factor)
          for link in links { batch.record(link) }
        }
      }
    })
  static let controls = Section(.controls, .control, \.controls, "what stops factors and links, or should have")
  static let chains = Section(
    .chains, .chain, \.chains, "why chains: paths from a symptom to a root cause; a list of steps, or a mapping")
  static let evidence = Section(.evidence, .evidence, \.evidence, "what can be shown")
  static let hypotheses = Section(.hypotheses, .hypothesis, \.hypotheses, "claims that are still being tested")
  static let counterfactuals = Section(
    .counterfactuals, .counterfactual, \.counterfactuals, "claims of what would have been otherwise")
  static let findings = Section(.findings, .finding, \.findings, "cause, effect and event in one statement")
  static let actions = Section(.actions, .action, \.actions, "what is to be done so that it does not happen again")
  static let metrics = Section(.metrics, .metric, \.metrics, "numbers that will show whether an action worked")
  static let reservations = Section(.reservations, .reservation, \.reservations, "reviewers' challenges")
}

extension DocumentDecoder {
  /// The records of a section that can be part of the investigation. All of them are looked through for problems.
  func records<R>(_ shape: RecordShape<R>, _ node: Tree.Node) -> [R] {
    var records: [R] = []
    forEachRecord(of: R.kind, in: node) { id, key, value, isUsable in
      let record = finished(self.record(shape, id, key, value))
      if isUsable { records.append(record) }
    }
    return records
  }

  /// The factors of a section, each with what is recorded of the links into it.
  func factors(_ node: Tree.Node) -> [(Factor, [Link])] {
    var factors: [(Factor, [Link])] = []
    forEachRecord(of: .factor, in: node) { id, key, value, isUsable in
      var factor = record(.factor, id, key, value)
      let links = finishLinks(into: factor.id)
      guard isUsable else { return }
      explain(&factor)
      factors.append((factor, links))
    }
    return factors
  }

  private func forEachRecord(
    of kind: RecordKind, in node: Tree.Node, _ body: (String, Tree.Node, Tree.Node, _ isUsable: Bool) -> Void
  ) {
    for (key, value) in tree.pairs(of: node) where tree.isText(key) {
      let id = tree.text(of: key)
      let declaration = declared[id]
      subject = .record(AnyRecordID(kind: kind, rawValue: id))
      field = nil
      body(id, key, value, declaration?.node == key && declaration?.isUsable == true)
    }
    subject = .investigation
  }

  /// A record after all of its keys are read.
  private func finished<R>(_ record: R) -> R {
    guard isWholeChainConfirmed, var chain = record as? WhyChain else { return record }
    isWholeChainConfirmed = false
    chain.confirmed = chain.factors
    return chain as? R ?? record
  }
}
