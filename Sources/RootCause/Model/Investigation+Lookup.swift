extension Investigation {
  /// The id of a record that somebody named, where a record of this type is wanted. Constant time if it is there.
  ///
  /// - Throws: ``LookupError`` with the nearest ids of that kind if there is no such record, or with the kind of the one
  ///   there is.
  public func find<R>(_ name: String, as type: R.Type = R.self) throws(LookupError) -> RecordID<R> {
    let id = RecordID<R>(name)
    if self[id] != nil { return id }
    let candidates = self[keyPath: R.store.table].lazy.map(\.id.rawValue)
    throw LookupError(
      name: name, wanted: R.kind, found: kind(of: name),
      nearest: nearestNames(to: name, among: candidates))
  }
}

/// A name that is not that of a record of the kind wanted.
public struct LookupError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name that was looked up.
  public let name: String
  /// The kind of record wanted.
  public let wanted: RecordKind
  /// The kind of the record with that name, if there is one.
  public let found: RecordKind?
  /// The ids of the kind wanted that are most like it, nearest first.
  public let nearest: [String]

  public var description: String {
    if let found { return "“\(name)” is a \(found.rawValue), not a \(wanted.rawValue)" }
    let hint = nearest.inQuotes
    return "there is no \(wanted.rawValue) “\(name)”" + (hint.isEmpty ? "" : "; did you mean \(hint)?")
  }
}
