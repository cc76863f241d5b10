/// Sorts what the rules report: into what is accepted by a waiver, what this profile passes over, and what is told.
struct CheckCollector {
  private let investigation: Investigation
  private let profile: Profile
  private let today: CalendarDate?
  private let waivers: [Claim: [Int]]
  private var told: [Diagnostic] = []
  private var accepted: [CheckResult.Accepted] = []
  /// Everything reported so far, whether told or not: what there is to waive.
  private var reported: Set<Claim> = []

  /// What a waiver accepts.
  struct Claim: Hashable {
    let rule: String
    let subject: Subject
  }

  init(_ investigation: Investigation, profile: Profile, today: CalendarDate?) {
    self.investigation = investigation
    self.profile = profile
    self.today = today
    waivers = Dictionary(grouping: investigation.waivers.indices) { index in
      Claim(rule: investigation.waivers[index].rule, subject: investigation.waivers[index].subject)
    }
  }

  mutating func take(_ reports: [CheckContext.Report], of rule: Rule) {
    var open: [Diagnostic] = []
    for report in reports {
      let diagnostic = report.diagnostic
      let claim = Claim(rule: rule.name, subject: diagnostic.place.subject)
      reported.insert(claim)
      guard let severity = report.severities[profile] else { continue }
      var spoken = diagnostic
      spoken.severity = severity
      if rule.isWaivable, let waiver = validWaiver(for: claim) {
        accepted.append(CheckResult.Accepted(spoken, by: waiver))
      } else {
        open.append(spoken)
      }
    }
    switch (rule.telling, profile) {
    case (.once, _), (.onceInDraft, .draft): told += gathered(open)
    default: told += open
    }
  }

  private func validWaiver(for claim: Claim) -> Waiver? {
    waivers[claim]?.lazy.map { investigation.waivers[$0] }.first { $0.isComplete && !$0.isExpired(on: today) }
  }

  /// The first of each severity, with the others named in a note.
  private func gathered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let groups = Dictionary(grouping: diagnostics, by: \.severity)
    return Severity.allCases.reversed().compactMap { severity in
      let group = ordered(groups[severity] ?? [])
      guard var first = group.first else { return nil }
      let others = group.dropFirst()
      first.alike = others.map(\.place)
      if let next = others.first {
        let named = others.prefix(4).map { "“\($0.place.subject)”" }.joined(separator: ", ")
        let rest = others.count > 4 ? " and \(others.count - 4) more" : ""
        first.notes.append(Diagnostic.Note("the same is true of \(named)\(rest)", at: next.place))
      }
      return first
    }
  }

  var conclusion: CheckContext.Conclusion {
    CheckContext.Conclusion(errors: told.filter { $0.severity == .error }, reported: reported)
  }

  var result: CheckResult {
    CheckResult(diagnostics: ordered(told), accepted: ordered(accepted) { $0.diagnostic })
  }

  private func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] { ordered(diagnostics) { $0 } }

  /// In the order of the investigation, each once: a rule that comes to a place by two ways says the same twice.
  private func ordered<Element>(_ elements: [Element], by diagnostic: (Element) -> Diagnostic) -> [Element] {
    let sorted = elements.enumerated()
      .map { (key: investigation.position(of: diagnostic($0.element).place), offset: $0.offset, element: $0.element) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
    var result: [Element] = []
    var start = 0
    for (index, entry) in sorted.enumerated() {
      if sorted[start].key != entry.key { start = index }
      let isSaid = sorted[start..<index].suffix(Self.reach).contains {
        diagnostic($0.element) == diagnostic(entry.element)
      }
      if !isSaid { result.append(entry.element) }
    }
    return result
  }

  /// How many diagnostics of one place are looked back at for the same.
  private static let reach = 16
}
