import RootCause
import RootCauseDocument

/// How the competing hypotheses in the checked files stand against the evidence.
struct HypothesisExplanation: Sendable {
  /// What is printed below the summary.
  private(set) var text = ""
  /// The same for tools.
  private(set) var entries: [HypothesisMatrixEntry] = []

  init() {}

  /// Those of a file. What was not understood of it has no part in them.
  init(_ reading: Reading) {
    guard let investigation = reading.investigation else { return }
    let file = reading.source.file
    text = "\n\(file.withControlsVisible)\n\n" + HypothesisText(of: investigation).text
    entries = investigation.hypothesisMatrices.map { HypothesisMatrixEntry($0, of: investigation, in: file) }
  }

  /// Adds those of another file.
  mutating func append(_ other: HypothesisExplanation) {
    text += other.text
    entries += other.entries
  }
}
