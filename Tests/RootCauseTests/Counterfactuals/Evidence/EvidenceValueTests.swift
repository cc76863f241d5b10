import RootCause
import RootCauseTesting
import Testing

@Suite("what it is worth to find out")
struct EvidenceValueTests {
  @Test("each answer to each unknown makes of every verdict what trying everything says", arguments: 140..<152)
  func oracle(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      guard oracle.unknowns.count <= 4 else { return }
      let counterfactuals = Counterfactuals(of: investigation)
      let values = counterfactuals.valueOfEvidence()
      #expect(values.isComplete)
      let settled = counterfactuals.settled.map(\.question.unknown)
      let open = oracle.unknowns.filter { !settled.contains($0) }
      #expect(values.value.count == open.count && Set(values.value.map(\.question.unknown)) == Set(open))
      let now = oracle.verdicts()
      for value in values.value {
        let name = "\(value)\n\(text(investigation))"
        let unknown = value.question.unknown
        let answers = [true, false].compactMap { isSo in
          oracle.knowing(unknown, isSo).map { (isSo: isSo, verdicts: $0.verdicts()) }
        }
        #expect(value.answers.map(\.isSo) == answers.map(\.isSo), "\(name)")
        for (answer, expected) in zip(value.answers, answers) {
          let changes = now.compactMap { row -> EvidenceValue.Change? in
            let after = expected.verdicts.first { $0.id == row.id }?.verdict.kind
            guard let before = row.verdict.kind, before != after else { return nil }
            return EvidenceValue.Change(row.id, from: before, to: after)
          }
          #expect(answer.changes == changes, "\(answer.isSo) \(name)")
        }
        let dependents = now.count { row in
          if case .undetermined(let unknowns) = row.verdict { unknowns.contains(unknown) } else { false }
        }
        #expect(value.dependents == dependents, "\(name)")
      }
      let ranks = values.value.map { [$0.guaranteed, $0.best, $0.dependents] }
      #expect(!zip(ranks, ranks.dropFirst()).contains { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test("the one fact to establish next decides whichever way it turns out")
  func next() throws {
    let model = try investigation(
      [
        outcome("outage", because: .any(["load", "disk"])), event("load"), event("leak", .presumptive),
        event("disk", .presumptive),
      ],
      controls: [
        control("limit", stops: [.factor("load")]), control("other", stops: [.link(Link.ID("load", "outage"))]),
      ])
    let values = Counterfactuals(of: model).valueOfEvidence()
    #expect(values.isComplete)
    #expect(values.value.map(\.question.unknown) == [.factor("disk"), .factor("leak")])
    #expect(values.value.map(\.guaranteed) == [2, 0])
    #expect(values.value.map(\.dependents) == [2, 0])
    let answers = try #require(values.value.first?.answers)
    #expect(answers.map(\.isSo) == [true, false])
    #expect(answers.map { $0.changes.map(\.after) } == [[.noEffect, .noEffect], [.prevents, .prevents]])
  }

  @Test("a search that may take no time says that nothing was tried")
  func deadline() throws {
    let model = try investigation([outcome("outage", because: .any(["a", "b"])), event("a"), event("b", .disputed)])
    let values = Counterfactuals(of: model, limits: Limits(deadline: .now)).valueOfEvidence()
    #expect(values.value.isEmpty)
    #expect(values.limit == .deadline)
  }
}

extension Oracle {
  /// The verdicts that there are, by outcome and control.
  fileprivate func verdicts() -> [(id: VerdictID, verdict: Expected)] {
    investigation.factors(of: .outcome, .impact).flatMap { target in
      investigation.controls.filter { !$0.stops.isEmpty || !$0.moves.isEmpty }
        .map { (VerdictID($0.id, on: target.id), verdict(of: $0.id, on: target.id)) }
        .filter { $0.1 != .withheld && $0.1 != .didNotOccur }
    }
  }
}

extension Oracle.Expected {
  fileprivate var kind: Verdict.Kind? {
    switch self {
    case .prevents: .prevents
    case .preventsJointly: .preventsJointly
    case .mitigates: .mitigates
    case .mayReduce: .mayReduce
    case .noEffect: .noEffect
    case .undetermined: .undetermined
    case .withheld, .didNotOccur: nil
    }
  }
}
