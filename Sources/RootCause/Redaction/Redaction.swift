/// What is taken out of an investigation before it goes to readers outside.
public enum Redaction: String, Hashable, Sendable, CaseIterable {
  /// Who it was: names of persons, actors, owners, authors, and the same words wherever a text has them.
  case people
  /// Where it is written: sources, locators, hashes and collectors of evidence, tickets, and addresses in texts.
  case sources
}

extension Redaction {
  /// What a reader of redacted output has to know, in one sentence.
  ///
  /// - Parameter parts: What was redacted.
  public static func note(on parts: Set<Redaction>) -> String {
    let names = allCases.filter(parts.contains).map(\.rawValue).joined(separator: ", ")
    return "Redacted: \(names). What only free text names, and no field declares, may still be there."
  }
}

extension Investigation {
  /// The investigation without what would tell who took part or where the evidence lies.
  ///
  /// - `people`: A person's name gives way to the role, everywhere in the record. What other fields say of actors, owners
  ///   and authors gives way to "person 1", "person 2" …, unless it is the role of a declared person; the same words get
  ///   the same replacement in every text. Ids of persons, and ids that name one, change.
  /// - `sources`: A source becomes "source 1", "source 2" …; locators, hashes, collectors and tickets go; so do addresses
  ///   (`https://…`, `name@host`) in texts.
  ///
  /// Everything else stays: what occurred, and what any analysis makes of it. What only free text names cannot be known:
  /// ``Redaction/note(on:)`` says so. Linear in the record, for names that differ in their first words.
  ///
  /// - Parameter parts: What to take out.
  public func redacted(_ parts: Set<Redaction>) -> Investigation {
    guard !parts.isEmpty else { return self }
    var result = self
    var phrases = KnownPhrases()
    if parts.contains(.people) { result.replacePeople(&phrases) }
    if parts.contains(.sources) { result.replaceSources(&phrases) }
    result.visitTexts { text in text = phrases.replaced(in: text.withoutAddresses) }
    if parts.contains(.people) { result.renameRecords(phrases) }
    return result
  }
}
