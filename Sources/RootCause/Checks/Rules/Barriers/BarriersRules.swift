extension Rule {
  static let barriers: [Rule] = []
}
