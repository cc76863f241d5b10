import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDiagrams

@Suite("The view of actions")
struct ActionsViewTests {
  @Test("every action is told of once in full, with all its controls and metrics", arguments: 0..<200 as Range<UInt64>)
  func everyAction(seed: UInt64) throws {
    let investigation = try RandomFollowUp.make(seed: seed)
    let rows = rows(of: investigation)
    for action in investigation.actions {
      let places = rows.indices.filter { rows[$0].cells[1].caption?.hasPrefix("\(action.id), ") == true }
      #expect(places.count == 1, "\(action.id)")
      let place = try #require(places.first)
      let following = rows[(place + 1)...].prefix { $0.opening == .continued }
      let own = [rows[place]] + following
      let names = { (column: Int) in
        own.compactMap { $0.cells[column].caption?.split(separator: ",").first.map(String.init) }
      }
      #expect(names(4) == action.implements.map(\.rawValue))
      #expect(names(5) == action.metrics.map(\.rawValue))
    }
  }

  @Test("an action stands under every finding it addresses", arguments: 0..<200 as Range<UInt64>)
  func underFindings(seed: UInt64) throws {
    let investigation = try RandomFollowUp.make(seed: seed)
    var under: [String: Set<String>] = [:]
    var finding = ""
    for row in rows(of: investigation) {
      if !row.cells[0].text.isEmpty { finding = row.cells[0].caption ?? "" }
      guard row.opening != .continued else { continue }
      let name = row.cells[1].caption ?? row.cells[1].text
      under[finding, default: []].insert(String(name.split(separator: ",").first ?? ""))
    }
    for id in investigation.findings.map(\.id) {
      let actions = Set(investigation.actions.filter { $0.addresses.contains(id) }.map(\.id.rawValue))
      #expect(under[id.rawValue]?.subtracting(["no action"]) == actions)
    }
  }

  @Test("a box is dashed exactly where the record lacks something", arguments: 0..<200 as Range<UInt64>)
  func gaps(seed: UInt64) throws {
    let investigation = try RandomFollowUp.make(seed: seed)
    var found: [String: Int] = [:]
    for cell in rows(of: investigation).flatMap(\.cells) where cell.notation.contains(.gap) {
      found[cell.text, default: 0] += 1
    }
    let actions = investigation.actions
    let asked = actions.filter { $0.status != .rejected && $0.status != .riskAccepted }
    #expect(found["no owner", default: 0] == asked.count { $0.owner == nil })
    #expect(
      found["not dated", default: 0] == asked.count { $0.due == nil && $0.status != .done && $0.status != .verified })
    #expect(found["no metric", default: 0] == asked.count { $0.metrics.isEmpty })
    let findings = investigation.findings.filter { finding in
      !actions.contains { $0.addresses.contains(finding.id) && $0.status != .rejected }
    }
    let rested = Set(
      investigation.findings.flatMap(\.restsOn).compactMap { basis -> Factor.ID? in
        switch basis {
        case .factor(let id): id
        case .link(let id): id.cause
        case .control: nil
        }
      })
    let roots = investigation.factors.filter {
      $0.role == .root && $0.certainty != .refuted && !rested.contains($0.id)
        && !investigation.factorsAnswered.contains($0.id)
    }
    #expect(found["no action", default: 0] == findings.count + roots.count)
  }

  @Test("the sentence below counts the root causes that the check reports", arguments: 0..<200 as Range<UInt64>)
  func sentence(seed: UInt64) throws {
    let investigation = try RandomFollowUp.make(seed: seed)
    let roots = investigation.factors.filter { $0.role == .root && $0.certainty != .refuted }
    let open = roots.filter { !investigation.factorsAnswered.contains($0.id) }
    let outline = Diagram.actions(of: investigation).outline
    guard !roots.isEmpty else { return }
    #expect(outline.contains("Without an action: \(open.count) of \(roots.count) root causes") == !open.isEmpty)
  }

  @Test("technical fixes come before improvements of processes and organizational change")
  func scopes() throws {
    var it = Investigation(title: "Scopes")
    try it.add(Finding("F1", "A finding"))
    for (id, scope) in [
      ("A1", .organizational), ("A2", nil), ("A3", .process), ("A4", .technical),
    ] as [(CorrectiveAction.ID, CorrectiveAction.Scope?)] {
      var action = CorrectiveAction(id, "Do something", addresses: ["F1"])
      action.scope = scope
      try it.add(action)
    }
    #expect(rows(of: it).compactMap { $0.cells[1].caption?.prefix(2) } == ["A4", "A3", "A1", "A2"])
  }

  @Test("a control says what it would have done, in the words of its plate")
  func verdict() throws {
    let outline = Diagram.actions(of: try Self.queue()).outline
    #expect(outline.contains("puts in place limit, missing, The queue has a limit, prevents · 1 link untested"))
    #expect(outline.contains("breaks both chains"))
  }

  @Test("a metric says where it comes from, where it is to go, and how far it is")
  func metric() throws {
    let outline = Diagram.actions(of: try Self.queue()).outline
    #expect(outline.contains("from 900 to ≤ 50 requests, 61.5 requests on 2026-05-02: not reached, review 2026-06-01"))
  }

  @Test("nothing to follow up is said in words")
  func nothing() {
    #expect(Diagram.actions(of: Investigation(title: "Empty")).outline.contains("Nothing to follow up yet"))
  }

  /// A root cause with an action, one without, and an action for nothing.
  static func queue() throws -> Investigation {
    var it = Investigation(id: "queue", title: "The queue took too much")
    var root = Factor("no-limit", .condition, "The queue took any number of requests")
    root.role = .root
    var other = Factor("no-owner", .condition, "Nobody owned the queue")
    other.role = .root
    try it.add(root)
    try it.add(other)
    try it.add(Factor("outage", .outcome, "Checkout failed", because: .factor("no-limit")))
    try it.add(
      Control("limit", "The queue has a limit", status: .missing, stops: [.link(Link.ID("no-limit", "outage"))]))
    try it.add(Finding("F1", "An unlimited queue let one burst stop the checkout", restsOn: [.factor("no-limit")]))
    try it.add(Finding("F2", "Bursts come every Friday"))
    var metric = Metric("M1", "Longest queue of the day", unit: "requests", target: Metric.Target("<= 50"))
    metric.baseline = 900
    metric.readings = [
      CalendarDate("2026-05-02").map { .init($0, 61.5) }, CalendarDate("2026-05-01").map { .init($0, 40) },
    ]
    .compactMap(\.self)
    metric.review = CalendarDate("2026-06-01")
    try it.add(metric)
    var limit = CorrectiveAction(
      "A1", "Limit the queue", owner: "checkout team", due: CalendarDate("2026-05-01"), addresses: ["F1"],
      status: .inProgress)
    limit.implements = ["limit"]
    limit.metrics = ["M1"]
    limit.scope = .technical
    limit.strength = .stronger
    limit.ticket = "SHOP-7"
    try it.add(limit)
    var rejected = CorrectiveAction("A2", "Close on Fridays", addresses: ["F2", "F1"], status: .rejected)
    rejected.reason = "Friday pays for the week"
    try it.add(rejected)
    try it.add(CorrectiveAction("A3", "Tell everybody to be careful"))
    return it
  }

  private func rows(of investigation: Investigation) -> [Diagram.Table.Row] {
    Diagram.actions(of: investigation).nodes.compactMap(\.table).flatMap(\.rows)
  }
}

/// Findings, root causes, controls and actions at random, with ids that read as such.
enum RandomFollowUp {
  static func make(seed: UInt64) throws -> Investigation {
    var generator = SeededGenerator(seed: seed)
    func some<T>(_ all: [T], _ percent: Int) -> [T] { all.filter { _ in generator.chance(percent) } }
    var it = Investigation(title: "Random")
    let factors = (0..<Int.random(in: 1...6, using: &generator)).map { Factor.ID("f\($0)") }
    try it.edit { batch throws(InvestigationError) in
      for id in factors {
        var factor = Factor(id, generator.chance(20) ? .outcome : .condition, "Factor \(id)")
        factor.role = generator.chance(60) ? .root : nil
        factor.certainty = generator.chance(10) ? .refuted : .asserted
        try batch.add(factor)
      }
    }
    let controls = (0..<Int.random(in: 0...3, using: &generator)).map { Control.ID("c\($0)") }
    for id in controls {
      let stops = some(factors, 30).map(Control.Target.factor)
      try it.add(
        Control(
          id, "Control \(id)", status: .missing, stops: stops,
          whyFailed: generator.chance(30) ? .factor(factors[0]) : nil))
    }
    let findings = (0..<Int.random(in: 0...4, using: &generator)).map { Finding.ID("F\($0)") }
    for id in findings {
      let basis = some(factors, 30).map(Finding.Basis.factor) + some(controls, 30).map(Finding.Basis.control)
      try it.add(Finding(id, "Finding \(id)", restsOn: basis))
    }
    let metrics = (0..<Int.random(in: 0...3, using: &generator)).map { Metric.ID("M\($0)") }
    for id in metrics { try it.add(Metric(id, "Metric \(id)")) }
    for index in 0..<Int.random(in: 0...25, using: &generator) {
      var action = CorrectiveAction(
        .init("A\(index)"), "Action \(index)", owner: generator.chance(50) ? "team" : nil,
        due: generator.chance(50) ? CalendarDate("2026-05-01") : nil, addresses: some(findings, 40),
        status: CorrectiveAction.Status.allCases.randomElement(using: &generator) ?? .proposed)
      action.implements = some(controls, 30)
      action.metrics = some(metrics, 30)
      action.scope = CorrectiveAction.Scope.allCases.randomElement(using: &generator)
      try it.add(action)
    }
    return it
  }
}
