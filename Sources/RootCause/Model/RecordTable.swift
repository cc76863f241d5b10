import OrderedCollections

/// The records of one kind, in the order they were added, found by id in constant time.
///
/// A table is read-only outside an ``Investigation``: records go in and out through its editing methods, which keep
/// references whole.
public struct RecordTable<R: Record>: Hashable, Sendable {
  var records: OrderedDictionary<RecordID<R>, R> = [:]

  /// The record with this id, or nil. Constant time.
  public subscript(id: RecordID<R>) -> R? { records[id] }

  /// Whether a record with this id is here. Constant time.
  public func contains(id: RecordID<R>) -> Bool { records.index(forKey: id) != nil }

  /// The position of the record with this id, or nil. Constant time.
  public func index(of id: RecordID<R>) -> Int? { records.index(forKey: id) }
}

extension RecordTable: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }
  public subscript(position: Int) -> R { records.values[position] }
}
