import ArgumentParser
import RootCauseGraphviz

/// What paper a PDF is for.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For PDF: pages of A4, A3 or letter, as many as it takes to read the picture (default: one page of its size).",
      valueName: "size"))
  var page: Paper.Size?

  @Flag(help: "Turn the pages on their side (default: the way that takes fewer).")
  var landscape = false

  /// The paper, if any is asked for.
  var paper: Paper? { page.map { Paper($0, landscape ? .landscape : nil) } }

  func validate() throws {
    if landscape, page == nil { throw ValidationError("--landscape turns the pages of --page.") }
  }
}
