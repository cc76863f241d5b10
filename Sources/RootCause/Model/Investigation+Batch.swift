import OrderedCollections

extension Investigation {
  /// Makes several edits as one: references are checked when all of them are made. Linear in the investigation.
  ///
  /// For records that refer to each other, and for reading many of them at once.
  ///
  /// - Throws: What the function throws, or the first ``InvestigationError`` of the whole; nothing is changed then.
  public mutating func edit(_ changes: (inout Batch) throws -> Void) throws {
    var batch = Batch(investigation: self)
    try changes(&batch)
    try batch.investigation.checkAll()
    self = batch.investigation
  }

  /// Edits whose references are checked together at the end; see ``Investigation/edit(_:)``.
  public struct Batch {
    var investigation: Investigation

    /// Adds a record at the end of its table.
    ///
    /// - Throws: ``InvestigationError`` if the id is invalid or taken.
    public mutating func add<R: Record>(_ record: R) throws(InvestigationError) { try investigation.insert(record) }

    /// Records answers, evidence or feedback of a link, in place of what was recorded before.
    public mutating func record(_ link: Link) { investigation.recordedLinks[link.id] = link.isBare ? nil : link }

    /// Accepts a diagnostic on purpose.
    public mutating func accept(_ waiver: Waiver) { investigation.waivers.append(waiver) }
  }

  private func checkAll() throws(InvestigationError) {
    func check<R>(_ table: RecordTable<R>) throws(InvestigationError) {
      for record in table { try self.check(record) }
    }
    try check(people)
    try check(factors)
    try check(controls)
    try check(chains)
    try check(evidence)
    try check(hypotheses)
    try check(counterfactuals)
    try check(findings)
    try check(actions)
    try check(metrics)
    try check(reservations)
    var causes: [Factor.ID: Set<Factor.ID>] = [:]
    for link in recordedLinks.values {
      // Not `hasLink`, which believes the record it is given.
      let effect = link.id.effect
      if causes[effect] == nil { causes[effect] = Set(self[effect]?.because?.factors ?? []) }
      guard causes[effect]?.contains(link.id.cause) == true else {
        throw .danglingReference(.link(link.id), from: .factor(effect), field: .because)
      }
      try self.check(link)
    }
    for (index, waiver) in waivers.enumerated() { try self.check(waiver, at: index) }
  }
}
