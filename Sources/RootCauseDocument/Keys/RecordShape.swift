import RootCause

/// How records of one kind stand in a document: by their ids, each a mapping of these keys.
struct RecordShape<R: Record>: Sendable {
  let shape: Shape<R>
  /// A record of which nothing has been read yet.
  let blank: @Sendable (R.ID) -> R
  /// The key whose value may stand for the whole record.
  let shorthand: Key<R>?

  init(_ keys: [Key<R>], shorthand: Key<R>? = nil, blank: @escaping @Sendable (R.ID) -> R) {
    self.shape = Shape(R.kind.rawValue, keys)
    self.shorthand = shorthand
    self.blank = blank
  }

  /// The record to write: the value of the shorthand key where it says nothing else.
  func write(_ record: R, _ investigation: Investigation) -> DocumentValue {
    let entries = shape.write(record, investigation)
    if let shorthand, entries.count == 1, entries[0].key == shorthand.field.rawValue { return entries[0].value }
    return .mapping(entries)
  }
}

extension DocumentDecoder {
  /// Reads one record, of which all may be wrong but its id.
  func record<R>(_ shape: RecordShape<R>, _ id: String, _ key: Tree.Node, _ value: Tree.Node) -> R {
    var record = shape.blank(R.ID(id))
    if let shorthand = shape.shorthand, tree.kind(of: value) == .list || tree.isText(value) {
      field = shorthand.field
      shorthand.read(self, value, &record)
      field = nil
    } else {
      read(shape.shape, value, into: &record, named: key)
    }
    return record
  }
}
