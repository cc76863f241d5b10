import RootCause

/// What a key's value can be. Reading, the published tables and the schema all go by it.
indirect enum ValueType: Hashable, Sendable {
  case text
  /// The id that a record is declared under.
  case id
  case number
  /// A number from 0 to 1.
  case probability
  case wholeNumber
  case flag
  case date
  case timestamp
  case timePoint
  case timeSpan
  case grade
  case target
  /// The name of a category, known or not.
  case category
  /// One of these words.
  case word([String])
  /// An id, a link or the investigation itself.
  case reference([RecordKind], link: Bool = false, investigation: Bool = false)
  /// A formula over factors, with records of its links where those can be given.
  case formula(links: Bool)
  /// Several values, or one alone.
  case list(ValueType)
  /// Keys of one type to values of another.
  case mapping(ValueType, ValueType)
  /// A mapping with keys of its own, described in another table.
  case record(String)
  /// Records by their ids.
  case records(String)
  case either([ValueType])
}
