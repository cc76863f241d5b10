extension Rule {
  /// Rules on the report itself.
  static let record: [Rule] = []
}
