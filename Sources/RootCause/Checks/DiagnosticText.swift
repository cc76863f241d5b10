/// Writes diagnostics for people: what, where with the line shown, why, and what to do.
///
/// ```
/// error[cause-after-effect]: “deploy” began at 11:00Z, after “outage” had ended at 10:00Z
///   --> checkout.rca.yaml:6:86
///    |
///  6 |   outage: { kind: outcome, at: 2026-03-01T10:00Z, because: [deploy] }
///    |                                                             ^^^^^^
///   ::: checkout.rca.yaml:7:5
///    = the cause begins here
///    = help: correct the time, or turn the link round
///    = explain: rca explain cause-after-effect
/// ```
///
/// Nothing from a document reaches the terminal raw: control characters are shown, long lines are cut to a window around
/// the place, and carets stand under it whatever the width of the characters before it.
public struct DiagnosticText: Sendable {
  /// Whether to color the text for a terminal (ANSI escapes).
  public var color: Bool
  /// How many columns a shown source line may take.
  public var width: Int

  public init(color: Bool = false, width: Int = 120) {
    self.color = color
    self.width = max(40, width)
  }

  /// The text of diagnostics, each followed by an empty line.
  public func text(of diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.reduce(into: "") { $0 += text(of: $1) + "\n" }
  }

  /// The text of one diagnostic, ending in a line break.
  public func text(of diagnostic: Diagnostic) -> String {
    let gutter = String(repeating: " ", count: diagnostic.location.map { String($0.line).count } ?? 1)
    var lines = [
      paint(diagnostic.severity.style, "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]")
        + paint(.strong, ": \(diagnostic.message.withControlsVisible)")
    ]
    let place = diagnostic.location.map { "\($0)" } ?? "\(diagnostic.place)"
    lines.append("\(gutter) \(paint(.frame, "-->")) \(place.withControlsVisible)")
    if let location = diagnostic.location, let source = location.sourceLine {
      let excerpt = SourceExcerpt(
        of: source, column: location.column - location.sourceColumn + 1, length: location.length, width: width)
      lines.append("\(gutter)  \(paint(.frame, "|"))")
      lines.append("\(paint(.frame, " \(location.line) |")) \(excerpt.line)")
      lines.append("\(gutter)  \(paint(.frame, "|")) \(paint(diagnostic.severity.style, excerpt.carets))")
    }
    for note in diagnostic.notes {
      if let place = note.location.map({ "\($0)" }) ?? note.place.map({ "\($0)" }) {
        lines.append("\(gutter) \(paint(.frame, ":::")) \(place.withControlsVisible)")
      }
      lines.append("\(gutter)  \(paint(.frame, "=")) \(note.message.withControlsVisible)")
    }
    if let witness = diagnostic.witness {
      lines.append(
        "\(gutter)  \(paint(.frame, "=")) \(paint(.strong, "witness:")) \(witness.description.withControlsVisible)")
    }
    if let suggestion = diagnostic.suggestion {
      lines.append("\(gutter)  \(paint(.frame, "=")) \(paint(.strong, "help:")) \(suggestion.withControlsVisible)")
    }
    if Rule.named(diagnostic.rule) != nil {
      lines.append("\(gutter)  \(paint(.frame, "=")) \(paint(.strong, "explain:")) rca explain \(diagnostic.rule)")
    }
    return lines.map { $0.hasSuffix(" ") ? $0.trimmingTrailingSpaces : $0 }.joined(separator: "\n") + "\n"
  }

  enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case strong = "1"
    case frame = "1;34"
  }

  private func paint(_ style: Style, _ text: String) -> String {
    color && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  fileprivate var style: DiagnosticText.Style {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
