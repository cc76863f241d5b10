import RootCause
import RootCauseTesting
import Testing

@Suite("rules on claims agree with trying everything")
struct ComputedClaimRulesTests {
  @Test("on a claim speaks the one rule that has something against it", arguments: [100..<104])
  func claims(batches: Range<Int>) throws {
    var spoken: Set<String> = []
    try RandomModel.each(in: batches) { investigation, oracle, random in
      let targets = investigation.factors.map(\.id)
      for _ in 0..<6 {
        let target = targets[random.below(targets.count)]
        let effect: CounterfactualClaim.Effect = random.below(2) == 0 ? .prevented : .unchanged
        let claim = CounterfactualClaim(
          "CF", given: random.interventions(on: investigation, unknowns: oracle.unknowns), then: [.init(target, effect)]
        )
        let found = try Self.names(claim, in: investigation)
        let expected = oracle.rule(against: claim, on: target, effect, in: investigation)
        #expect(found == (expected.map { [$0] } ?? []), "\(claim)\n\(text(investigation))")
        spoken.formUnion(found)
      }
    }
    #expect(spoken.isSuperset(of: ["claim-contradicts-model", "conditional-verdict"]))
  }

  @Test("a control alone is claimed to prevent", arguments: [115..<123])
  func controls(batches: Range<Int>) throws {
    var spoken: Set<String> = []
    try RandomModel.each(in: batches) { investigation, oracle, _ in
      for control in investigation.controls.map(\.id) {
        for target in investigation.factors(of: .outcome).map(\.id) {
          let claim = CounterfactualClaim("CF", given: [.putInPlace(control)], then: [.init(target, .prevented)])
          let expected = oracle.rule(against: claim, on: target, .prevented, in: investigation)
          let found = try Self.names(claim, in: investigation)
          #expect(found == (expected.map { [$0] } ?? []), "\(claim)\n\(text(investigation))")
          spoken.formUnion(found)
        }
      }
    }
    #expect(spoken.isSuperset(of: ["claim-contradicts-model", "conditional-verdict", "prevents-only-jointly"]))
  }

  @Test("what is said not to be reduced is as it was in every world", arguments: 130..<134)
  func reductions(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, random in
      for target in investigation.factors.map(\.id) {
        let given = random.interventions(on: investigation, unknowns: oracle.unknowns)
        let claim = CounterfactualClaim("CF", given: given, then: [.init(target, .reduced)])
        guard try Self.names(claim, in: investigation) == ["claim-contradicts-model"],
          let fitting = oracle.assignments(given: given, presupposing: target)
        else { continue }
        let cone = oracle.causes(behind: target)
        for assignment in fitting {
          let world = oracle.world(given, assignment)
          let actual = oracle.world([], assignment)
          #expect(world.factors.contains(target))
          #expect(
            world.factors.intersection(cone) == actual.factors.intersection(cone), "\(claim)\n\(text(investigation))")
        }
      }
    }
  }

  @Test("an action is useless, or lacks partners, if trying everything says so", arguments: [200..<206])
  func actions(batches: Range<Int>) throws {
    var spoken: Set<String> = []
    try RandomModel.each(in: batches) { investigation, oracle, random in
      var planned: [Control.ID] = []
      var proposed = investigation
      for control in investigation.controls where random.below(2) == 0 {
        var action = CorrectiveAction(CorrectiveAction.ID("A-\(control.id)"), "Do it")
        action.implements = [control.id]
        if random.below(4) == 0 { action.status = .rejected } else { planned.append(control.id) }
        try proposed.add(action)
      }
      let rules = Rule.Family.followUp.rules.filter {
        ["action-changes-nothing", "partners-unplanned"].contains($0.name)
      }
      let found = Checks(rules: rules).run(on: proposed).diagnostics.map { "\($0.rule) \($0.place.subject)" }
      let expected = planned.compactMap { control in
        oracle.rule(against: control, planned: planned).map { "\($0) A-\(control)" }
      }
      #expect(found == expected, "planned \(planned)\n\(text(investigation))")
      spoken.formUnion(found.compactMap { $0.split(separator: " ").first.map(String.init) })
    }
    #expect(spoken == ["action-changes-nothing", "partners-unplanned"])
  }

  private static func names(_ claim: CounterfactualClaim, in investigation: Investigation) throws -> [String] {
    var investigation = investigation
    try investigation.add(claim)
    let rules = Rule.Family.counterfactuals.rules.filter { $0.name != "too-late-to-act" }
    return Checks(rules: rules).run(on: investigation).diagnostics.map(\.rule)
  }
}

extension RandomModel {
  fileprivate static func each(
    in batches: Range<Int>, _ body: (Investigation, Oracle, inout RandomModel) throws -> Void
  ) throws {
    for batch in batches { try each(in: batch, body) }
  }
}

extension Oracle {
  /// The rule that has something against an action that puts a control in place.
  fileprivate func rule(against control: Control.ID, planned: [Control.ID]) -> String? {
    let targets = investigation.factors.filter { $0.kind == .outcome || $0.kind == .impact }.map(\.id)
    let verdicts = targets.map { (target: $0, verdict: verdict(of: control, on: $0)) }
      .filter { $0.verdict != .didNotOccur }
    guard investigation[control]?.stops.isEmpty == false, !verdicts.isEmpty,
      !verdicts.contains(where: { $0.verdict == .withheld })
    else { return nil }
    let isUseless = verdicts.allSatisfy { target, verdict in
      guard case .noEffect(_, let sparing) = verdict else { return false }
      return sparing.isEmpty && !preventionSets(against: target, .possible).contains { $0.contains(control) }
    }
    if isUseless { return "action-changes-nothing" }
    var isJoint = false
    for (_, verdict) in verdicts {
      switch verdict {
      case .noEffect, .mayReduce, .withheld, .didNotOccur: continue
      case .prevents, .mitigates, .undetermined: return nil
      case .preventsJointly(let sets):
        if sets.contains(where: { $0.allSatisfy(planned.contains) }) { return nil }
        isJoint = true
      }
    }
    return isJoint ? "partners-unplanned" : nil
  }

  /// The assignments that fit the record and what is settled, and under which a factor occurred; nil if what is given
  /// cannot be supposed.
  func assignments(given: [Intervention], presupposing target: Factor.ID) -> [Assignment]? {
    var settled: [Unknown: Bool] = [:]
    for case .settle(let unknown, let value) in given {
      guard settled[unknown].map({ $0 == value }) ?? true else { return nil }
      settled[unknown] = value
    }
    for intervention in given {
      switch intervention {
      case .putInPlace(let id): if given.contains(.takeAway(id)) { return nil }
      case .remove(let id): if given.contains(.assume(id)) { return nil }
      case .takeAway, .assume, .settle: break
      }
    }
    let possible = fitting.filter { assignment in settled.allSatisfy { value(of: $0, in: assignment) == $1 } }
    return possible.isEmpty ? nil : possible.filter { actual[$0]?.factors.contains(target) ?? false }
  }

  /// The rule that has something against a claim.
  fileprivate func rule(
    against claim: CounterfactualClaim, on target: Factor.ID, _ effect: CounterfactualClaim.Effect,
    in investigation: Investigation
  ) -> String? {
    guard let fitting = assignments(given: claim.given, presupposing: target) else { return "claim-contradicts-model" }
    guard !unexplained.contains(where: causes(behind: target).contains),
      actual[worst]?.factors.contains(target) == true, !fitting.isEmpty
    else { return nil }
    switch (answer(over: fitting) { world(claim.given, $0).factors.contains(target) }, effect) {
    case (.always, .prevented):
      if claim.given.count == 1, case .putInPlace(let control) = claim.given[0],
        case .preventsJointly = verdict(of: control, on: target)
      {
        return "prevents-only-jointly"
      }
      return "claim-contradicts-model"
    case (.never, .unchanged): return "claim-contradicts-model"
    case (.depends, _): return "conditional-verdict"
    default: return nil
    }
  }
}
