import RootCause
import RootCauseTesting
import Testing

/// The computed rules on causes and controls say what trying everything says.
@Suite struct ComputedCauseRulesTests {
  private static let batches = Array(0..<6)

  private func found(_ rule: String, in investigation: Investigation) throws -> [Diagnostic] {
    let rule = try #require(Rule.named(rule))
    return Checks(profile: .finished, rules: [rule], limits: Limits()).run(on: investigation).diagnostics
  }

  @Test(
    "recorded necessity is contradicted where taking the cause away says the opposite for certain", arguments: batches)
  func necessity(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      let found = try found("necessity-contradicted", in: investigation)
      let expected = investigation.links.filter { link in
        guard link.id.cause != link.id.effect, oracle.hasVerdict(on: link.id.effect) else { return false }
        let worlds = oracle.worlds(holding: link.id.effect)
        guard worlds.allSatisfy({ oracle.world([], $0).factors.contains(link.id.cause) }),
          worlds.allSatisfy({ oracle.world([], $0).links.contains(link.id) })
        else { return false }
        let occurs = worlds.map { oracle.world([.remove(link.id.cause)], $0).factors.contains(link.id.effect) }
        return switch link.necessity {
        case .yes: occurs.allSatisfy { $0 }
        case .no: occurs.allSatisfy { !$0 }
        case .untested: false
        }
      }
      #expect(
        Set(found.map(\.place)) == Set(expected.map { Place(.link($0.id), .necessary) }), "\(text(investigation))")
      for diagnostic in found {
        guard case .link(let link) = diagnostic.place.subject else { continue }
        oracle.expect(diagnostic.witness, without: [.remove(link.cause)])
      }
    }
  }

  @Test("a contributing factor is found out where no world has the outcome without it", arguments: batches)
  func contributing(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, random in
      var investigation = investigation
      let ids = investigation.factors.map(\.id)
      for id in ids where random.below(3) == 0 { try investigation.update(id) { $0.role = .contributing } }
      let found = try found("contributing-but-necessary", in: investigation)
      func isNeeded(_ id: Factor.ID, for target: Factor.ID) -> Bool {
        id != target && oracle.hasVerdict(on: target)
          && oracle.worlds(holding: target).allSatisfy { !oracle.world([.remove(id)], $0).factors.contains(target) }
      }
      let outcomes = investigation.factors.filter { $0.kind == .outcome }.map(\.id)
      let expected = investigation.factors.filter { factor in
        factor.role == .contributing && outcomes.contains { isNeeded(factor.id, for: $0) }
          || investigation.factors.contains { effect in
            effect.contributing.contains(factor.id) && effect.because?.factors.contains(factor.id) == true
              && isNeeded(factor.id, for: effect.id)
          }
      }
      let named = found.compactMap { diagnostic -> Factor.ID? in
        guard case .needs(_, let causes) = diagnostic.witness, case .factor(let id) = causes.first else { return nil }
        return id
      }
      #expect(Set(named) == Set(expected.map(\.id)), "\(text(investigation))")
      #expect(named.count == found.count && Set(named).count == named.count)
    }
  }

  @Test("a root cause is untraced where no set of other causes makes it decide an outcome", arguments: batches)
  func roots(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, random in
      guard oracle.unexplained.isEmpty else { return }
      var investigation = investigation
      let ids = investigation.factors.map(\.id)
      for id in ids where random.below(4) == 0 { try investigation.update(id) { $0.role = .root } }
      let roots = investigation.factors.filter { $0.role == .root }.map(\.id)
      let removable = Set(oracle.causes + roots.map(Cause.factor)).sorted { $0.id < $1.id }
      guard removable.count <= 6 else { return }
      let targets = investigation.factors.filter { $0.kind == .outcome || $0.kind == .impact }.map(\.id)
        .filter(oracle.hasVerdict)
      let traced = roots.filter { root in
        targets.contains { oracle.decides(root, target: $0, among: removable) }
      }
      let found = try found("untraced-root", in: investigation)
      let expected = targets.isEmpty ? [] : roots.filter { !traced.contains($0) }
      #expect(found.map(\.place) == expected.map { Place(.factor($0), .role) }, "\(text(investigation))")
      for diagnostic in found { oracle.expect(diagnostic.witness, without: expected.map(Intervention.remove)) }
    }
  }

  @Test("a path is unprotected where the outcome comes about with every control in place", arguments: batches)
  func paths(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      var investigation = investigation
      investigation.status = .inReview
      let controls = investigation.controls.filter { !$0.stops.isEmpty }.map { Intervention.putInPlace($0.id) }
      let expected = investigation.factors.filter { factor in
        factor.kind == .outcome && factor.because != nil && oracle.hasVerdict(on: factor.id)
          && oracle.worlds(holding: factor.id).allSatisfy {
            oracle.world(controls, $0).factors.contains(factor.id)
          }
      }
      let found = try found("unprotected-path", in: investigation)
      #expect(found.map(\.place) == expected.map { Place(.factor($0.id)) }, "\(text(investigation))")
      for diagnostic in found {
        guard let causes = oracle.expect(diagnostic.witness, without: controls),
          case .record(let id) = diagnostic.place.subject
        else { continue }
        // No part of it does.
        for cause in causes {
          let fewer = oracle.causes.filter { !causes.contains($0) || $0 == cause }.map(\.absence)
          #expect(
            !oracle.worlds(holding: Factor.ID(id.rawValue)).allSatisfy {
              oracle.world(controls + fewer, $0).factors.contains(Factor.ID(id.rawValue))
            }, "\(diagnostic)\n\(text(investigation))")
        }
      }
    }
  }

  @Test("a control that worked was passed where what it stops is a fact", arguments: batches)
  func barriers(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      let found = Set(try found("effective-barrier-passed", in: investigation).map(\.place.subject))
      for control in investigation.controls where control.status == .effective {
        let passed = oracle.unexplained.contains { fact in
          oracle.stoppers(of: .factor(fact)).contains { $0.id == control.id }
        }
        if passed, !oracle.unexplained.contains(where: { investigation[$0]?.certainty == .refuted }) {
          #expect(found.contains(.control(control.id)), "\(control.id)\n\(text(investigation))")
        }
      }
      if oracle.unexplained.isEmpty { #expect(found == []) }
    }
  }

  @Test("a refuted hypothesis carries nothing where another one about the same stands, or an alternative is there")
  func hypotheses() throws {
    func rules(_ formula: Formula, _ hypotheses: [Hypothesis]) throws -> [String] {
      let model = try investigation([outcome("e", because: formula), event("a"), event("b")], hypotheses: hypotheses)
      return try found("refuted-but-load-bearing", in: model).map { "\($0.place.subject)" }
    }
    let refuted = Hypothesis("H1", "It was a", about: .factor("a"), status: .refuted)
    let standing = Hypothesis("H2", "It was a, by another way", about: .factor("a"), status: .supported)
    #expect(try rules(.all(["a", "b"]), [refuted]).count == 1)
    #expect(try rules(.all(["a", "b"]), [refuted, standing]) == [])
    #expect(try rules(.any(["a", "b"]), [refuted]) == [])
  }

  @Test("a fact that only a working control keeps away is told once, by the rule on controls")
  func oneVoice() throws {
    let model = try investigation(
      [outcome("e", because: .all(["a"])), event("a")], controls: [control("c", .effective, stops: [.factor("a")])])
    let rules = ["unexplained-outcome", "effective-barrier-passed"].compactMap(Rule.named)
    #expect(Checks(rules: rules).run(on: model).diagnostics.map(\.rule) == ["effective-barrier-passed"])
  }

  @Test("what the limits leave undone is said, not guessed")
  func limits() throws {
    var model = try investigation([
      outcome("e", because: .any([.factor("a"), .all(["a", "b"])])), event("a"), event("b"),
    ])
    try model.update(Factor.ID("b")) { $0.role = .root }
    let rules = ["untraced-root", "cut-short"].compactMap(Rule.named)
    #expect(Checks(rules: rules).run(on: model).diagnostics.map(\.rule) == ["untraced-root"])
    let few = Checks(rules: rules, limits: Limits(nodes: 0)).run(on: model).diagnostics
    #expect(few.map(\.rule).filter { $0 != "cut-short" } == [])
  }
}

extension Oracle {
  /// The assignments that fit the record in which something occurs.
  fileprivate func worlds(holding target: Factor.ID) -> [Assignment] {
    fitting.filter { actual[$0]?.factors.contains(target) ?? false }
  }

  /// Whether something occurred, and no fact that is unexplained has a part in it.
  fileprivate func hasVerdict(on target: Factor.ID) -> Bool {
    guard actual[worst]?.factors.contains(target) ?? false else { return false }
    let behind = behind(target)
    return unexplained.allSatisfy { !behind.contains($0) }
  }

  /// The factors that causes and the reasons of failed controls lead from to another.
  private func behind(_ target: Factor.ID) -> Set<Factor.ID> {
    var seen: Set<Factor.ID> = []
    var next = [target]
    while let id = next.popLast() {
      guard seen.insert(id).inserted else { continue }
      let causes = investigation[id]?.because?.factors ?? []
      let targets = [Control.Target.factor(id)] + causes.map { .link(Link.ID($0, id)) }
      let reasons = targets.flatMap(stoppers).filter { $0.status.isFailure }.flatMap { $0.whyFailed?.factors ?? [] }
      next += causes + reasons
    }
    return seen
  }

  /// Whether, some causes taken away, a factor decides whether another occurs, whatever is not known turns out to be.
  fileprivate func decides(_ factor: Factor.ID, target: Factor.ID, among removable: [Cause]) -> Bool {
    let settled = unknowns.filter { unknown in
      Set(worlds(holding: target).map { value(of: unknown, in: $0) }).count == 1
    }
    let assignments = (0..<(1 << unknowns.count)).filter { assignment in
      settled.allSatisfy { value(of: $0, in: assignment) == value(of: $0, in: worst) }
    }
    return (0..<(1 << removable.count)).contains { subset in
      let removed = removable.indices.filter { subset >> $0 & 1 == 1 }.map { removable[$0].absence }
      return assignments.contains { assignment in
        world(removed, assignment).factors.contains(target)
          && !world(removed + [.remove(factor)], assignment).factors.contains(target)
      }
    }
  }

  /// Expects what a witness says to be so.
  ///
  /// - Returns: The causes it names for something that still occurs.
  @discardableResult
  fileprivate func expect(_ witness: Diagnostic.Witness?, without interventions: [Intervention]) -> [Cause]? {
    switch witness {
    case .stillOccurs(let target, let causes):
      let fewer = self.causes.filter { !causes.contains($0) }.map(\.absence)
      #expect(
        worlds(holding: target).contains {
          world(interventions + fewer, $0).factors.contains(target)
        }, "\(causes)\n\(text(investigation))")
      return causes
    case .needs(let target, let causes):
      #expect(
        worlds(holding: target).allSatisfy { !world(causes.map(\.absence), $0).factors.contains(target) },
        "\(causes)\n\(text(investigation))")
      return nil
    case .prevented, .dependsOn, .alternatives, nil:
      Issue.record("no witness\n\(text(investigation))")
      return nil
    }
  }
}
