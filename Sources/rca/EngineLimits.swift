import ArgumentParser
import RootCause

/// How far a command goes for an answer.
struct EngineLimits: ParsableArguments {
  @Option(help: ArgumentHelp("Seconds after which to say what is known so far.", valueName: "seconds"))
  var timeLimit = 60.0

  @Option(help: ArgumentHelp("Nodes of decision diagrams; a million take about 50 MB.", valueName: "nodes"))
  var nodeLimit = 1 << 24

  func validate() throws {
    guard timeLimit > 0, timeLimit <= 1e6 else { throw ValidationError("--time-limit is a number of seconds above 0.") }
    guard nodeLimit > 0 else { throw ValidationError("--node-limit is a number above 0.") }
  }

  /// The limits, the time beginning now.
  func begin(listing sets: Int = 20) -> Limits {
    Limits(sets: sets, nodes: nodeLimit, deadline: .now + .seconds(timeLimit))
  }
}
