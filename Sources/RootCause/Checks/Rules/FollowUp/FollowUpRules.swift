extension Rule {
  /// Rules on what is done about it.
  static let followUp: [Rule] = []
}
