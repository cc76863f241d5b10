extension Rule {
  static let cause: [Rule] = []
}
