import ArgumentParser

/// Whether and where to show a diagram in the browser.
struct LiveOptions: ParsableArguments {
  @Flag(help: "Show it in a browser on this machine, anew after each save, until Ctrl-C.")
  var live = false

  @Option(help: ArgumentHelp("Where --live listens (default: any free port).", valueName: "port"))
  var port: UInt16?

  /// - Parameter isWritten: Whether the diagram is to go to a file, or out in a format.
  func validate(path: String, isWritten: Bool) throws {
    guard live || port == nil else { throw ValidationError("--port is for --live.") }
    guard !live || !isWritten else {
      throw ValidationError("--live shows the page in a browser; leave out --output and --format.")
    }
    guard !live || path != "-" else { throw ValidationError("--live needs a file to look at, not “-”.") }
  }
}
