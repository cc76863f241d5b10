extension Rule {
  /// Rules on the report itself. The last two look at what the others found.
  static let record: [Rule] = [
    incompleteReport, undatedVersion, unknownCategory, bareWaiver, reviewedWithErrors,
  ]
}
