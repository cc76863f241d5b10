public import RootCause

extension Reading {
  /// What reading found and what the rules find, with locations, in the order of the text.
  ///
  /// If the document has problems, the rules see only what could be understood of it. So of what they find only the errors
  /// are told, and none that may follow from a problem: about the whole, or about the same field.
  public func check(by checks: Checks = Checks()) -> CheckResult {
    guard let investigation, !diagnostics.contains(where: { $0.rule == ReadingProblem.tooManyProblems.name }) else {
      return CheckResult(diagnostics: diagnostics)
    }
    var checks = checks
    if hasErrors {
      let profile = checks.profile ?? Profile(investigation.status)
      // What is concluded from the other rules would be concluded from a part of the document.
      checks.rules.removeAll { $0.stage == .concluding || $0.severities[profile] != .error }
    }
    var result = checks.run(on: investigation)
    if hasErrors {
      let problems = Dictionary(grouping: diagnostics.map(\.place), by: \.subject)
      result.diagnostics.removeAll { $0.severity < .error || $0.place.mayFollow(from: problems) }
    }
    result.diagnostics = (diagnostics + source.locate(result.diagnostics)).inReadingOrder
    let accepted = source.locate(result.accepted.map(\.diagnostic))
    for (index, diagnostic) in accepted.enumerated() { result.accepted[index].diagnostic = diagnostic }
    return result
  }
}

extension Reading {
  /// Whether there were no bytes to read: no such file, a folder, no permission.
  public var isUnreadable: Bool { diagnostics.contains { $0.rule == ReadingProblem.unreadableFile.name } }
}

extension Place {
  /// Whether what a rule finds here may be there only because something was not understood.
  fileprivate func mayFollow(from problems: [Subject: [Place]]) -> Bool {
    if subject == .investigation, field == nil { return true }
    let subjects: [Subject] =
      if case .link(let id) = subject { [subject, .factor(id.cause), .factor(id.effect)] } else { [subject] }
    return subjects.contains { subject in
      problems[subject]?.contains { $0.field == nil || field == nil || $0.field == field } == true
    }
  }
}
