import RootCause

/// What a run of the checks found in all its files.
struct CheckOutcome: Sendable {
  var files: [CheckedFile]
  /// What was checked.
  let checks: Checks
  /// What was found and is in the baseline; nil without one. The files hold the rest.
  var known: [Diagnostic]?
  /// How many faults in the baseline are no longer found.
  var mended = 0

  init(_ files: [CheckedFile], by checks: Checks) {
    self.files = files
    self.checks = checks
  }

  /// Everything that was found, file by file.
  var result: CheckResult { files.reduce(into: CheckResult()) { $0.append($1.result) } }

  /// How the competing hypotheses in the files stand, if that was asked for.
  var hypotheses: HypothesisExplanation {
    files.reduce(into: HypothesisExplanation()) { $0.append($1.hypotheses) }
  }

  /// Whether every file could be read.
  var isComplete: Bool { !files.contains(where: \.isUnreadable) }

  /// How much was found, in one line.
  var summary: String {
    let known = known.map { $0.isEmpty ? "" : ", \($0.count) in the baseline" } ?? ""
    let found = result.summary + known
    return files.count > 1 ? "\(files.count) files: \(found)" : found
  }

  /// The exit code: 2 if a file could not be read, 1 if something bad is new, else 0.
  func exitCode(strict: Bool) -> Int32 {
    guard isComplete else { return 2 }
    let worst: Severity = strict ? .warning : .error
    return files.contains { $0.result.diagnostics.contains { $0.severity >= worst } } ? 1 : 0
  }
}

extension [Diagnostic] {
  /// The worst of them, as many as given, in their order.
  func worst(_ limit: Int?) -> [Diagnostic] {
    guard let limit, limit < count else { return self }
    return enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.prefix(limit)
      .sorted { $0.offset < $1.offset }.map(\.element)
  }
}
