import OrderedCollections

extension Investigation {
  /// What is recorded of a link that is known to be in its effect's formula.
  func record(ofLink id: Link.ID) -> Link { recordedLinks[id] ?? Link(id) }
}
