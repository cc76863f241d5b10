import RootCause
import RootCauseDocument

/// How the competing hypotheses in the checked files stand against the evidence.
struct HypothesisExplanation: Sendable {
  /// What is printed below the summary.
  private(set) var text = ""
  /// The same for tools.
  private(set) var entries: [HypothesisMatrixEntry] = []

  init() {}

  /// Those of a file. Where it has problems there are none: without a rating or a rival that was not understood the lead
  /// may be another.
  init(_ reading: Reading) {
    let file = reading.source.file
    guard let investigation = reading.investigation, !reading.hasErrors else {
      text = "\n\(file.withControlsVisible)\n\nThe file has problems, so nothing was worked out from it.\n"
      return
    }
    text = "\n\(file.withControlsVisible)\n\n" + HypothesisText(of: investigation).text
    entries = investigation.hypothesisMatrices.map { HypothesisMatrixEntry($0, of: investigation, in: file) }
  }

  /// Adds those of another file.
  mutating func append(_ other: HypothesisExplanation) {
    text += other.text
    entries += other.entries
  }
}
