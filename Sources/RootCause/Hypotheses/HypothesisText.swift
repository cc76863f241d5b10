/// Writes a hypothesis matrix for people: the ratings in columns, the sums, and in words which hypothesis leads and what
/// that hangs on.
///
/// The items that tell the hypotheses apart best come first. Everything from a document is shown on its line, never obeyed
/// by the terminal.
public struct HypothesisText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// How many hypotheses are shown as columns; of more, those that least speaks against.
  static let mostColumns = 12

  /// The text of all groups of competing hypotheses of an investigation.
  public init(of investigation: Investigation) {
    let matrices = investigation.hypothesisMatrices
    text =
      matrices.isEmpty
      ? "No hypotheses compete.\n"
      : matrices.map { HypothesisText(of: $0, in: investigation).text }.joined(separator: "\n")
  }

  /// The text of one matrix.
  public init(of matrix: HypothesisMatrix, in investigation: Investigation) {
    let shown = Self.columns(of: matrix)
    let legend = shown.map { contender in
      let hypothesis = investigation[contender.id]
      return [contender.id.rawValue, hypothesis?.status.rawValue ?? "", hypothesis?.statement ?? ""]
    }
    let left = matrix.hypotheses.count - shown.count
    let more = left > 0 ? "  … and \(left) more, which no less speaks against\n" : ""
    let words = HypothesisFindings(of: matrix).sentences.map { "  \($0.withControlsVisible)\n" }.joined()
    let title = "\(counted(matrix.hypotheses.count, "competing hypothesis", "competing hypotheses"))\n"
    let table = matrix.items.isEmpty ? "" : Self.table(of: matrix, columns: shown, in: investigation) + "\n"
    text = [title, TextTable(legend).text + more, table + words].joined(separator: "\n")
  }

  private static func columns(of matrix: HypothesisMatrix) -> [HypothesisMatrix.Contender] {
    if matrix.hypotheses.count <= mostColumns { return matrix.hypotheses }
    let ranked = matrix.hypotheses.enumerated().sorted { left, right in
      func key(_ item: (offset: Int, element: HypothesisMatrix.Contender)) -> (Int, Int, Int) {
        (item.element.ratingCount == 0 ? 1 : 0, item.element.hundredths, item.offset)
      }
      return key(left) < key(right)
    }
    return ranked.prefix(mostColumns).map(\.element)
  }

  private static func table(
    of matrix: HypothesisMatrix, columns: [HypothesisMatrix.Contender], in investigation: Investigation
  ) -> String {
    let isGraded = matrix.items.contains { investigation[$0.evidence]?.grade != nil }
    func grade(_ text: String) -> [String] { isGraded ? [text] : [] }
    let items = matrix.items.enumerated().sorted { left, right in
      (right.element.diagnosticity ?? -1, left.offset) < (left.element.diagnosticity ?? -1, right.offset)
    }
    var rows = [["item"] + grade("grade") + ["diagnosticity"] + columns.map(\.id.rawValue) + [""]]
    for (_, item) in items {
      let evidence = investigation[item.evidence]
      rows.append(
        [item.evidence.rawValue] + grade(evidence?.grade?.description ?? "-")
          + [item.diagnosticity?.plain ?? "-"] + columns.map { item[$0.id]?.rawValue ?? "-" }
          + [evidence?.statement ?? ""])
    }
    func sums(_ name: String, _ sum: (HypothesisMatrix.Contender) -> String) -> [String] {
      [name] + grade("") + [""] + columns.map { $0.ratingCount == 0 ? "-" : sum($0) } + [""]
    }
    rows.append(sums("inconsistency") { "\($0.inconsistency)" })
    if isGraded { rows.append(sums("weighted") { $0.weightedInconsistency.plain }) }
    return TextTable(rows).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingTrailingSpaces }.joined(separator: "\n")
  }
}

extension Double {
  /// All its digits, and no point without need.
  var plain: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension StringProtocol {
  fileprivate var trimmingTrailingSpaces: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
