extension Rule {
  static let wording: [Rule] = []
}
