import OrderedCollections

// Every edit checks before it changes, or puts back what it changed: a thrown error leaves the investigation as it was.
extension Investigation {
  /// Adds a record at the end of its table. Linear in the record's own references.
  ///
  /// - Returns: The record's id, to refer to it with.
  /// - Throws: ``InvestigationError`` if the id is invalid or taken, or the record refers to something that is not here.
  ///   Records that refer to each other are added together with ``edit(_:)``.
  @discardableResult
  public mutating func add<R: Record>(_ record: R) throws(InvestigationError) -> RecordID<R> {
    try insert(record)
    do {
      try check(record)
    } catch {
      discard(record.id)
      throw error
    }
    return record.id
  }

  /// Puts a record in the place of the one with the same id. Linear in the investigation.
  ///
  /// What was recorded of a factor's links stays for the causes that are still in its formula.
  ///
  /// - Throws: ``InvestigationError`` if there is no such record, the new one refers to something that is not here, or a
  ///   link that something refers to would be lost.
  public mutating func replace<R: Record>(_ record: R) throws(InvestigationError) {
    guard let old = self[record.id] else { throw .noSuchRecord(record.id.untyped) }
    put(record)
    do {
      try check(record)
      try checkLinksLost(from: old, to: record)
    } catch {
      put(old)
      throw error
    }
    forgetLinksLost(from: old, to: record)
  }

  /// Changes one record in place. Linear in the investigation.
  ///
  /// - Throws: As ``replace(_:)`` does.
  public mutating func update<R>(_ id: RecordID<R>, _ change: (inout R) -> Void) throws(InvestigationError) {
    guard var record = self[id] else { throw .noSuchRecord(id.untyped) }
    change(&record)
    record.id = id
    try replace(record)
  }

  /// Removes a record. Linear in the investigation.
  ///
  /// - Throws: ``InvestigationError/inUse(_:by:)``, naming who refers to the record or to a link that would go with it.
  public mutating func remove<R>(_ id: RecordID<R>) throws(InvestigationError) {
    guard let record = self[id] else { throw .noSuchRecord(id.untyped) }
    let referrers = referrers(to: .record(id.untyped)).filter { $0 != .record(id) }
    guard referrers.isEmpty else { throw .inUse(.record(id.untyped), by: referrers) }
    try checkLinksLost(from: record, to: nil)
    forgetLinksLost(from: record, to: nil)
    discard(id)
  }

  /// Gives a record another id, in every place that names it. Linear in the investigation.
  ///
  /// - Throws: ``InvestigationError`` if there is no such record, or the new id is invalid or taken.
  public mutating func rename<R>(_ old: RecordID<R>, to new: RecordID<R>) throws(InvestigationError) {
    guard var record = self[old], let place = self[keyPath: R.store.table].index(of: old) else {
      throw .noSuchRecord(old.untyped)
    }
    guard old != new else { return }
    try checkFree(new)
    record.id = new
    self[keyPath: R.store.table].records.remove(at: place)
    self[keyPath: R.store.table].records.updateValue(record, forKey: new, insertingAt: place)
    kinds[old.rawValue] = nil
    kinds[new.rawValue] = R.kind
    visitReferences { reference, _, _ in reference = reference.renaming(old.untyped, to: new.rawValue) }
    for (id, link) in recordedLinks {
      guard case .link(let renamed) = Reference.link(id).renaming(old.untyped, to: new.rawValue), renamed != id,
        let place = recordedLinks.index(forKey: id)
      else { continue }
      var link = link
      link.id = renamed
      recordedLinks.remove(at: place)
      recordedLinks.updateValue(link, forKey: renamed, insertingAt: place)
    }
  }

  /// Says why a factor occurred, in place of what was said before. Nil makes it basic.
  ///
  /// - Throws: As ``replace(_:)`` does.
  public mutating func explain(_ effect: Factor.ID, because formula: Formula?) throws(InvestigationError) {
    try update(effect) { $0.because = formula }
  }

  /// Records answers, evidence or feedback of a link, in place of what was recorded before.
  ///
  /// - Throws: ``InvestigationError`` if the cause is not in the effect's formula, or evidence named is not here.
  public mutating func record(_ link: Link) throws(InvestigationError) {
    guard hasLink(link.id) else {
      throw .danglingReference(.link(link.id), from: .factor(link.id.effect), field: .because)
    }
    try check(link)
    recordedLinks[link.id] = link.isBare ? nil : link
  }

  /// Accepts a diagnostic on purpose.
  ///
  /// - Throws: ``InvestigationError`` if what it is about is not here.
  public mutating func accept(_ waiver: Waiver) throws(InvestigationError) {
    try check(waiver, at: waivers.count)
    waivers.append(waiver)
  }

  /// Takes back the waiver at this position. Does nothing if there is none.
  public mutating func withdrawWaiver(at index: Int) {
    guard waivers.indices.contains(index) else { return }
    waivers.remove(at: index)
  }
}

extension Reference {
  /// The same reference after one record has got another id.
  fileprivate func renaming(_ old: AnyRecordID, to new: String) -> Reference {
    switch self {
    case .record(let id): return id == old ? .record(AnyRecordID(kind: old.kind, rawValue: new)) : self
    case .link(var id):
      guard old.kind == .factor else { return self }
      if id.cause.rawValue == old.rawValue { id.cause.rawValue = new }
      if id.effect.rawValue == old.rawValue { id.effect.rawValue = new }
      return .link(id)
    }
  }
}
