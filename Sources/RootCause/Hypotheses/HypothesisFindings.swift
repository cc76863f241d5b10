/// What a hypothesis matrix shows, in sentences: which hypothesis leads, what it would take for that to fall, and what
/// tells nothing.
package struct HypothesisFindings {
  package let sentences: [String]

  package init(of matrix: HypothesisMatrix) {
    sentences = [
      Self.lead(of: matrix), Self.leadByCount(of: matrix), Self.fall(of: matrix), Self.untested(in: matrix),
      Self.undiagnostic(in: matrix), Self.unrated(in: matrix),
    ].compactMap(\.self)
  }

  private static func lead(of matrix: HypothesisMatrix) -> String {
    guard let first = matrix.leading.first else { return "Nothing is rated, so that none leads." }
    let sums = Dictionary(uniqueKeysWithValues: matrix.hypotheses.map { ($0.id, $0.hundredths) })
    let least = sums[first] ?? 0
    if matrix.leading.count > 1 {
      return "\(matrix.leading.quoted()) tie: \(least.asAmount) speaks against each."
    }
    let rivals = matrix.hypotheses.filter { $0.id != first && $0.ratingCount > 0 }
    guard let next = rivals.min(by: { $0.hundredths < $1.hundredths }) else {
      return "“\(first)” alone is rated: there is nothing to compare it with."
    }
    return
      "“\(first)” leads: \(least.asAmount) speaks against it, and \(next.hundredths.inHundredths) against “\(next.id)”, the next."
  }

  private static func leadByCount(of matrix: HypothesisMatrix) -> String? {
    guard matrix.leading != matrix.leadingByCount else { return nil }
    let verb = matrix.leadingByCount.count == 1 ? "leads" : "tie"
    return "Counted without the weights, \(matrix.leadingByCount.quoted()) \(verb)."
  }

  private static func fall(of matrix: HypothesisMatrix) -> String? {
    if !matrix.decisive.isEmpty {
      let told = matrix.decisive.prefix(5).map { "Without “\($0.evidence)” alone, \($0.change.outcome(in: matrix))." }
      let left = matrix.decisive.count - told.count
      return (told + (left > 0 ? ["So it is with \(left) more."] : [])).joined(separator: " ")
    }
    if matrix.leading.count > 1 { return "No single item decides between them." }
    guard let leader = matrix.leading.first, !matrix.fewestToFall.isEmpty else { return nil }
    let (count, names) = (matrix.fewestToFall.count, matrix.fewestToFall.quoted())
    return "No single item decides it. For “\(leader)” to fall it takes \(count) at once: \(names)."
  }

  private static func untested(in matrix: HypothesisMatrix) -> String? {
    let names = matrix.hypotheses.filter { $0.ratingCount == 0 }.map(\.id)
    guard !names.isEmpty, !matrix.items.isEmpty else { return nil }
    return "\(names.quoted()) \(names.count == 1 ? "is" : "are") not rated at all, and cannot lead."
  }

  private static func undiagnostic(in matrix: HypothesisMatrix) -> String? {
    let names = matrix.items.filter { $0.diagnosticity == 0 }.map(\.evidence)
    guard !names.isEmpty else { return nil }
    return "\(names.quoted()) \(names.count == 1 ? "tells" : "tell") none of them apart."
  }

  private static func unrated(in matrix: HypothesisMatrix) -> String? {
    guard matrix.unratedCount > 0 else { return nil }
    let verb = matrix.unratedCount == 1 ? "is" : "are"
    return "\(matrix.unratedCount) of \(counted(matrix.pairCount, "rating")) \(verb) missing."
  }
}

extension HypothesisMatrix.Change {
  /// What becomes of the lead, as the rest of a sentence: `“H2” leads`.
  func outcome(in matrix: HypothesisMatrix) -> String {
    switch self {
    case .replaced(let names): names.count == 1 ? "\(names.quoted()) leads" : "\(names.quoted()) tie"
    case .joined(let names): "\((matrix.leading + names).quoted()) tie"
    }
  }
}

extension Int {
  /// So many hundredths, as a number.
  var inHundredths: String { (Double(self) / 100).plain }

  /// The same, in a sentence.
  fileprivate var asAmount: String { self == 0 ? "nothing" : inHundredths }
}
