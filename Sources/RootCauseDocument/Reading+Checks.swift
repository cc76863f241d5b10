public import RootCause

extension Reading {
  /// What reading found and what the rules find, with locations, in the order of the text.
  ///
  /// If the document has problems, the rules see only what could be understood of it. So of what they find only the errors
  /// are told, and none about a record that has a problem of its own or about the whole: they may follow from that.
  public func check(by checks: Checks = Checks()) -> CheckResult {
    guard let investigation else { return CheckResult(diagnostics: diagnostics) }
    var checks = checks
    // What is concluded from the other rules would be concluded from a part of the document.
    if hasErrors { checks.rules.removeAll { $0.stage == .concluding } }
    var result = checks.run(on: investigation)
    if hasErrors {
      let broken = Set(diagnostics.map(\.place.subject)).union([.investigation])
      result.diagnostics.removeAll { found in
        found.severity < .error || found.place.subject.owners.contains { broken.contains($0) }
      }
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

extension Subject {
  /// The subject, and for a link the effect in whose formula it stands.
  fileprivate var owners: [Subject] {
    if case .link(let id) = self { return [self, .factor(id.effect)] }
    return [self]
  }
}
