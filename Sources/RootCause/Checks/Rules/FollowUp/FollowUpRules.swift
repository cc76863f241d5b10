extension Rule {
  static let followUp: [Rule] = []
}
