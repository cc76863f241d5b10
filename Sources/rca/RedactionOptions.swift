import ArgumentParser
import RootCause

/// What to take out before anything is written.
struct RedactionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Take out who it was (people), where the evidence lies (sources), or both, separated by commas. What only free \
      text names may stay.
      """, valueName: "parts"))
  var redact: [RedactionList] = []

  /// What was asked for.
  var parts: Set<Redaction> { Set(redact.flatMap(\.parts)) }

  /// The investigation without it. What cannot be promised is told on standard error.
  func applied(to investigation: Investigation) -> Investigation {
    guard !parts.isEmpty else { return investigation }
    Terminal.complain("rca: \(Redaction.note(on: parts))")
    return investigation.redacted(parts)
  }
}

/// Parts given as one argument, separated by commas.
struct RedactionList: ExpressibleByArgument {
  var parts: [Redaction]

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    parts = names.compactMap(Redaction.init(rawValue:))
    guard !parts.isEmpty, parts.count == names.count else { return nil }
  }

  static let allValueStrings = Redaction.allCases.map(\.rawValue)
}
