/// For which of the worlds that fit the record a set has to do what is asked of it.
public enum Assurance: String, Hashable, Sendable, CaseIterable {
  /// In each of them, whatever the unknowns turn out to be.
  case robust
  /// In some of them.
  case possible
}
