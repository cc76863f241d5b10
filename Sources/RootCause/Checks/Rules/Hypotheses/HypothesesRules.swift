extension Rule {
  static let hypotheses: [Rule] = []
}
