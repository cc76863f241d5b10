extension Rule {
  /// Rules on how things are put.
  static let wording: [Rule] = []
}
