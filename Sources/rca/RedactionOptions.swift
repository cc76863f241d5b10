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
  var redact: [ChoiceList<Redaction>] = []

  /// What was asked for.
  var parts: Set<Redaction> { Set(redact.flatMap(\.choices)) }

  /// The investigation without it. What cannot be promised is told on standard error.
  func applied(to investigation: Investigation) -> Investigation {
    guard !parts.isEmpty else { return investigation }
    Terminal.complain("rca: \(Redaction.note(on: parts))")
    return investigation.redacted(parts)
  }
}
