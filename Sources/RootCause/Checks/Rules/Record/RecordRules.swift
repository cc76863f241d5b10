extension Rule {
  static let record: [Rule] = []
}
