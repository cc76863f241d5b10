import RootCause
import RootCauseTesting
import Testing

@Suite("verdicts agree with trying everything")
struct VerdictOracleTests {
  @Test("each control on each factor, with valid certificates", arguments: 30..<60)
  func verdicts(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      let counterfactuals = Counterfactuals(of: investigation)
      for control in investigation.controls.map(\.id) {
        for target in counterfactuals.targets {
          let expected = oracle.verdict(of: control, on: target)
          let name = "\(control) on \(target)\n\(text(investigation))"
          do throws(CounterfactualError) {
            let verdict = try counterfactuals.verdict(of: control, on: target)
            #expect(verdict.expected == expected, "\(name)")
            switch verdict {
            case .prevents(let proof): #expect(oracle.fault(in: proof, given: [control]) == nil, "\(proof) \(name)")
            case .preventsJointly(let partners):
              guard let proof = partners.proof else {
                Issue.record("no proof \(name)")
                continue
              }
              #expect(oracle.fault(in: proof, given: [control] + partners.value[0]) == nil, "\(proof) \(name)")
            case .noEffect(let witness):
              #expect(oracle.fault(in: witness, given: control) == nil, "\(witness) \(name)")
              let possible = oracle.preventionSets(against: target, .possible).filter { $0.contains(control) }
              #expect(
                (witness.mayPreventWith?.value ?? []) == possible.prefix(20).map { $0.filter { $0 != control } },
                "\(name)")
            default: break
            }
          } catch {
            switch error {
            case .unexplained: #expect(expected == .withheld, "\(name)")
            case .didNotOccur: #expect(expected == .didNotOccur, "\(name)")
            default: Issue.record("\(error) \(name)")
            }
          }
        }
      }
    }
  }

  @Test("the ranked list holds each verdict once, in order", arguments: 0..<6)
  func ranking(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      let counterfactuals = Counterfactuals(of: investigation)
      let ranked = counterfactuals.verdicts()
      #expect(ranked == counterfactuals.verdicts())
      let targets = counterfactuals.targets.filter { target in
        guard let control = investigation.controls.first?.id else { return false }
        return ![.withheld, .didNotOccur].contains(oracle.verdict(of: control, on: target))
      }
      let controls = investigation.controls.filter { !$0.stops.isEmpty || !$0.moves.isEmpty }
      #expect(ranked.count == targets.count * controls.count, "\(text(investigation))")
      for row in ranked {
        let verdict = try counterfactuals.verdict(of: row.control, on: row.outcome)
        #expect(verdict == row.verdict, "\(text(investigation))")
      }
      let kinds = ranked.compactMap { Verdict.Kind.allCases.firstIndex(of: $0.verdict.kind) }
      #expect(kinds == kinds.sorted())
      #expect(
        Set(counterfactuals.withheld)
          == Set(
            counterfactuals.targets.filter { oracle.unexplained.contains(where: oracle.causes(behind: $0).contains) }))
    }
  }
}
