import OrderedCollections

extension Investigation {
  /// Who refers to a record or a link, each once, in the order of the document. Linear in the investigation.
  ///
  /// A link's own ends do not count as references to it.
  public func referrers(to target: Reference) -> [Subject] {
    var result: [Subject] = []
    forEachReference { reference, subject, _ in
      if reference == target, result.last != subject { result.append(subject) }
    }
    return result
  }

  /// Calls a function with every reference in the investigation: what is referred to, by what, in which field.
  public func forEachReference(_ body: (Reference, Subject, Field) -> Void) {
    withoutActuallyEscaping(body) { body in
      var copy = self
      copy.visitReferences { reference, subject, field in body(reference, subject, field) }
    }
  }

  /// Whether what a reference names is here.
  public func contains(_ reference: Reference) -> Bool {
    switch reference {
    case .record(let id): kinds[id.rawValue] == id.kind
    case .link(let id): hasLink(id)
    }
  }

  /// Shows a function every reference, to read or to change.
  mutating func visitReferences(_ body: @escaping (inout Reference, Subject, Field) -> Void) {
    func visit<R>(_ table: WritableKeyPath<Investigation, RecordTable<R>>) {
      for index in self[keyPath: table].indices {
        let subject = Subject.record(self[keyPath: table][index].id)
        self[keyPath: table].records.values[index].visitReferences(
          ReferenceVisitor { reference, field in body(&reference, subject, field) })
      }
    }
    visit(\.people)
    visit(\.factors)
    visit(\.controls)
    visit(\.chains)
    visit(\.evidence)
    visit(\.hypotheses)
    visit(\.counterfactuals)
    visit(\.findings)
    visit(\.actions)
    visit(\.metrics)
    visit(\.reservations)
    for index in recordedLinks.values.indices {
      let subject = Subject.link(recordedLinks.values[index].id)
      recordedLinks.values[index].visitReferences(
        ReferenceVisitor { reference, field in body(&reference, subject, field) })
    }
    for index in waivers.indices {
      waivers[index].subject.visitReferences(
        ReferenceVisitor { reference, field in body(&reference, .waiver(index), field) }, .at)
    }
  }
}
