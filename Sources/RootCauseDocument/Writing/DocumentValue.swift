/// A part of a document about to be written: what YAML and JSON have in common.
indirect enum DocumentValue: Hashable, Sendable {
  /// Any text; each format quotes it as it must.
  case text(String)
  /// An id, a time or a word of the format: text that YAML need not quote to keep other readers from taking it for
  /// something else.
  case word(String)
  /// A number or a truth value.
  case bare(String)
  case list([DocumentValue])
  case mapping([Entry])

  struct Entry: Hashable, Sendable {
    var key: String
    var value: DocumentValue

    init(_ key: String, _ value: DocumentValue) {
      self.key = key
      self.value = value
    }
  }
}
