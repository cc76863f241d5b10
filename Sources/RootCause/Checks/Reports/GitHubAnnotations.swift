/// Writes diagnostics as workflow commands of GitHub Actions, which shows them at their lines in a pull request.
///
/// ```
/// ::error title=cause-after-effect,file=press.rca.yaml,line=6,endLine=6,col=31,endColumn=37::“deploy” began …
/// ```
///
/// Nothing a document contains can begin a command of its own: line ends, and in properties colons and commas, are escaped
/// (GitHub, “Workflow commands”; actions/toolkit, `command.ts`).
public struct GitHubAnnotations: Sendable {
  public init() {}

  /// One line for each diagnostic.
  public func text(of diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.reduce(into: "") { $0 += line(for: $1) + "\n" }
  }

  private func line(for diagnostic: Diagnostic) -> String {
    var properties = [("title", diagnostic.rule)]
    if let location = diagnostic.location {
      properties += [
        ("file", location.file), ("line", "\(location.line)"), ("endLine", "\(location.line)"),
        ("col", "\(location.column)"), ("endColumn", "\(location.column + location.length)"),
      ]
    }
    let listed = properties.map { "\($0)=\(escaped($1, alsoIn: [":", ","]))" }.joined(separator: ",")
    return "::\(diagnostic.severity.command) \(listed)::\(escaped(diagnostic.fullMessage))"
  }

  private func escaped(_ text: String, alsoIn special: Set<Unicode.Scalar> = []) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where special.contains(scalar): result += "%3A"
      case "," where special.contains(scalar): result += "%2C"
      default: result += scalar.visibleForm ?? String(scalar)
      }
    }
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension Diagnostic {
  /// The message with what belongs to it, each on a line: the notes, what shows it, and what to do.
  var fullMessage: String {
    var lines = [message]
    for note in notes {
      let place = note.location.map { "\($0): " } ?? note.place.map { "\($0): " } ?? ""
      lines.append("note: \(place)\(note.message)")
    }
    if let witness { lines.append("witness: \(witness)") }
    if let suggestion { lines.append("help: \(suggestion)") }
    return lines.joined(separator: "\n")
  }
}
