extension Rule {
  static let evidence: [Rule] = []
}
