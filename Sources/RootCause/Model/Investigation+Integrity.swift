import OrderedCollections

// The unchecked steps that edits are made of, and the checks that keep references whole.
extension Investigation {
  mutating func insert<R: Record>(_ record: R) throws(InvestigationError) {
    try checkFree(record.id)
    kinds[record.id.rawValue] = R.kind
    self[keyPath: R.store.table].records[record.id] = record
  }

  mutating func put<R: Record>(_ record: R) { self[keyPath: R.store.table].records[record.id] = record }

  mutating func discard<R>(_ id: RecordID<R>) {
    self[keyPath: R.store.table].records.removeValue(forKey: id)
    kinds[id.rawValue] = nil
  }

  func checkFree<R>(_ id: RecordID<R>) throws(InvestigationError) {
    guard RecordID<R>.isValid(id.rawValue) else { throw .invalidID(id.untyped) }
    if let existing = kinds[id.rawValue] { throw .duplicateID(id.untyped, existing: existing) }
  }

  /// Every reference of a record names something that is here, and its formulas are not too deep.
  func check<R: Record>(_ record: R) throws(InvestigationError) {
    let formulas = [(record as? Factor)?.because, (record as? Control)?.whyFailed].compactMap { $0 }
    guard formulas.allSatisfy(\.isWithinMaximumDepth) else { throw .formulaTooDeep(record.id.untyped) }
    var copy = record
    try check(.record(record.id)) { copy.visitReferences($0) }
  }

  func check(_ link: Link) throws(InvestigationError) {
    var copy = link
    try check(.link(link.id)) { copy.visitReferences($0) }
  }

  func check(_ waiver: Waiver, at index: Int) throws(InvestigationError) {
    var copy = waiver
    try check(.waiver(index)) { copy.subject.visitReferences($0, .at) }
  }

  private func check(_ subject: Subject, _ walk: (ReferenceVisitor) -> Void) throws(InvestigationError) {
    var problem: InvestigationError?
    walk(
      ReferenceVisitor { reference, field in
        if problem == nil, !contains(reference) {
          problem = .danglingReference(reference, from: subject, field: field)
        }
      })
    if let problem { throw problem }
  }

  /// No link that goes with a change of a factor's formula is referred to by anything.
  func checkLinksLost<R: Record>(from old: R, to new: R?) throws(InvestigationError) {
    let lost = Self.linksLost(from: old, to: new)
    guard !lost.isEmpty else { return }
    var referrers: [Link.ID: [Subject]] = [:]
    forEachReference { reference, subject, _ in
      if case .link(let id) = reference, lost.contains(id) { referrers[id, default: []].append(subject) }
    }
    if let id = lost.first(where: { referrers[$0] != nil }), let subjects = referrers[id] {
      throw .inUse(.link(id), by: subjects)
    }
  }

  mutating func forgetLinksLost<R: Record>(from old: R, to new: R?) {
    for id in Self.linksLost(from: old, to: new) { recordedLinks[id] = nil }
  }

  private static func linksLost<R: Record>(from old: R, to new: R?) -> [Link.ID] {
    guard let old = old as? Factor, let before = old.because?.factors else { return [] }
    let after = Set((new as? Factor)?.because?.factors ?? [])
    return before.filter { !after.contains($0) }.map { Link.ID($0, old.id) }
  }
}
