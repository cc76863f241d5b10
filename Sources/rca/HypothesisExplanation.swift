import RootCause
import RootCauseDocument

/// How the competing hypotheses in the checked files stand against the evidence.
struct HypothesisExplanation {
  /// What is printed below the summary.
  private(set) var text = ""
  /// The same for tools.
  private(set) var entries: [HypothesisMatrixEntry] = []

  /// Adds those of a file. What was not understood of it has no part in them.
  mutating func append(_ reading: Reading) {
    guard let investigation = reading.investigation else { return }
    let file = reading.source.file
    text += "\n\(file.withControlsVisible)\n\n" + HypothesisText(of: investigation).text
    entries += investigation.hypothesisMatrices.map { HypothesisMatrixEntry($0, of: investigation, in: file) }
  }
}
