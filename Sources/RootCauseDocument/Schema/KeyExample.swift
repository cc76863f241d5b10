import RootCause

/// An example for each key of the format, all from one story: a machine stopped because its fuse blew.
enum KeyExample {
  /// An example of a key's value, in the mapping of a name; nil for words, which the schema lists.
  static func value(of field: Field, as type: ValueType, in name: String) -> DocumentValue? {
    switch type {
    case .text:
      (texts[field] ?? [:])[name].map { .text($0) } ?? general[field].map { .text($0) }
    case .list(.either(let types)) where types.contains(.text): ["The press stopped", "An overload blew the fuse"]
    case .list(.record(let name)), .records(let name):
      records[name].map { record in
        if case .list = type { return [record.value] }
        return .mapping([.init(record.id, record.value)])
      }
    case .record(let name): records[name]?.value
    case .mapping(let key, let value): pair(key, value)
    default: self.value(as: type, of: field)
    }
  }

  private static func value(as type: ValueType, of field: Field? = nil) -> DocumentValue? {
    switch type {
    case .id: "fuse-blown"
    case .number: 7
    case .probability: .bare("0.05")
    case .wholeNumber: field == .rca ? 1 : 2
    case .flag: true
    case .date: "2026-03-01"
    case .timestamp: "2026-03-02T09:00Z"
    case .timePoint: "~2026-03-01T10:05Z"
    case .timeSpan: "2026-03-01T10:00Z/10:05Z"
    case .grade: "B2"
    case .target: "<= 1"
    case .category: "process-gap"
    case .reference(let kinds, let link, _):
      link ? "fuse-blown -> press-stopped" : kinds.first.flatMap { records[$0.rawValue] }.map { .text($0.id) }
    case .formula: ["fuse-blown", "no-spare"]
    case .list(let item): value(as: item).map { [$0] }
    case .either(let types): types.lazy.compactMap { value(as: $0) }.first
    case .record(let name): records[name]?.value
    case .text, .word, .mapping, .records: nil
    }
  }

  private static func pair(_ key: ValueType, _ value: ValueType) -> DocumentValue? {
    switch (key, value) {
    case (.word, _): self.value(as: value).map { ["detected": $0] }
    case (.category, _): ["lubrication": "a moving part ran dry"]
    case (.reference([.evidence], _, _), _): ["E1": "CC"]
    case (.reference, _): ["press-stopped": "prevented"]
    case (.date, _): ["2026-04-01": 0]
    default: nil
    }
  }

  /// A short record of each kind, or a short mapping, by its name in the tables.
  private static let records: [String: (id: String, value: DocumentValue)] = [
    "questions": ("", ["what": "The press stopped", "when": "2026-03-01, about 10:05 UTC"]),
    "tested": ("", ["necessary": "yes", "sufficient": "untested"]),
    "waiver": ("", ["rule": "zoneless-time", "at": "fuse-blown", "because": "no clock was at hand"]),
    "intervention": ("", ["put-in-place": "strainer"]),
    "factor": ("fuse-blown", ["kind": "event", "statement": "An overload blew the fuse"]),
    "control": ("strainer", ["statement": "A strainer before the pump", "status": "missing", "stops": "scrap-got-in"]),
    "chain": ("to-the-pump", ["press-stopped", "fuse-blown", "pump-worn"]),
    "evidence": ("E1", ["kind": "log", "statement": "The fuse blew at 10:05"]),
    "hypothesis": ("H1", ["statement": "The pump drew air", "status": "open"]),
    "counterfactual": ("CF1", ["given": "strainer", "then": ["press-stopped": "prevented"]]),
    "finding": ("F1", ["statement": "Nobody checks the pumps", "rests-on": "pump-worn"]),
    "action": ("A1", ["statement": "Fit strainers to all pumps", "addresses": "F1", "due": "2026-04-01"]),
    "metric": ("M1", ["statement": "Stops of the press in a month", "target": "<= 1"]),
    "reservation": ("R1", ["category": "clarity", "about": "fuse-blown", "statement": "Which fuse?"]),
    "person": ("analyst", ["role": "maintenance engineer", "part": "author"]),
  ]

  /// Texts that mean something else in another mapping, by the name of the mapping.
  private static let texts: [Field: [String: String]] = [
    .id: ["document": "press-2026-03-01"],
    .statement: [
      "factor": "An overload blew the fuse", "why": "An overload blew the fuse",
      "control": "A strainer before the pump",
      "evidence": "The fuse blew at 10:05", "hypothesis": "The pump drew air", "finding": "Nobody checks the pumps",
      "action": "Fit strainers to all pumps", "metric": "Stops of the press in a month",
      "reservation": "Which fuse is meant?",
    ],
    .because: [
      "counterfactual": "without scrap the shaft does not wear", "action": "the pump will be replaced this year",
      "waiver": "no clock was at hand",
    ],
    .why: ["questions": "The pump was worn"],
    .role: ["person": "maintenance engineer"],
  ]

  private static let general: [Field: String] = [
    .title: "The press stopped", .version: "1", .severity: "high",
    .scope: "The press and its supply, not the orders it delayed",
    .trigger: "The line stood still for an hour", .impact: "240 parts were not made", .actor: "maintenance team",
    .place: "hall 2", .stop: "what the supplier does is out of reach", .duty: "the manual asks for a weekly check",
    .requirement: "maintenance manual, chapter 4", .owner: "maintenance team", .component: "lubrication",
    .hazard: "metal scrap", .target: "the pump", .source: "control system",
    .locator: "line 118", .collectedBy: "shift engineer", .hash: "sha256:9f86d081884c7d65",
    .disprovedIf: "the pump holds its pressure", .ticket: "MAINT-42", .unit: "stops per month", .by: "shift engineer",
    .answer: "F2, beside the motor", .name: "Robin Example", .rule: "zoneless-time", .who: "the early shift",
    .what: "The press stopped", .when: "2026-03-01, about 10:05 UTC", .where: "hall 2",
    .how: "An overload blew the fuse",
  ]
}
