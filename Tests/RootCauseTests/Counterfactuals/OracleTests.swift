import RootCause
import RootCauseTesting
import Testing

@Suite("answers agree with trying everything")
struct OracleTests {
  /// Each number stands for fifty models.
  static let batches = Array(0..<30)

  @Test("what is unexplained and what the facts settle", arguments: batches)
  func record(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      let counterfactuals = Counterfactuals(of: investigation)
      #expect(counterfactuals.unexplained.map(\.factor) == oracle.unexplained, "\(text(investigation))")
      for fact in counterfactuals.unexplained {
        #expect(!fact.missing.isEmpty, "\(fact.factor)\n\(text(investigation))")
        #expect(Set(fact.missing).count == fact.missing.count, "\(fact)\n\(text(investigation))")
      }
      #expect(counterfactuals.unknowns.map(\.unknown) == oracle.unknowns, "\(text(investigation))")
      let settled = oracle.unknowns.filter { unknown in
        Set(oracle.fitting.map { oracle.value(of: unknown, in: $0) }) == [Oracle.worst(unknown)]
      }
      #expect(counterfactuals.settled.map(\.question.unknown) == settled, "\(text(investigation))")
      for settled in counterfactuals.settled {
        #expect(settled.answer == Oracle.worst(settled.question.unknown))
        #expect(oracle.facts.contains(settled.given))
        let otherwise = oracle.toggling(settled.question.unknown, in: oracle.worst)
        #expect(!oracle.world([], otherwise).factors.contains(settled.given), "\(settled)\n\(text(investigation))")
      }
    }
  }

  @Test("every factor, link and control of worlds with several interventions", arguments: batches)
  func worlds(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, random in
      let counterfactuals = Counterfactuals(of: investigation)
      for _ in 0..<2 {
        let interventions = random.interventions(on: investigation, unknowns: oracle.unknowns)
        let fitting = oracle.fitting.filter { assignment in
          interventions.allSatisfy {
            if case .settle(let unknown, let value) = $0 {
              oracle.value(of: unknown, in: assignment) == value
            } else {
              true
            }
          }
        }
        let world: World
        do throws(CounterfactualError) {
          world = try counterfactuals.world(given: interventions)
        } catch {
          switch error {
          case .conflict: #expect(Oracle.conflict(in: interventions), "\(interventions)\n\(text(investigation))")
          case .contradictsRecord: #expect(fitting.isEmpty, "\(interventions)\n\(text(investigation))")
          default: Issue.record("\(error)\n\(interventions)\n\(text(investigation))")
          }
          continue
        }
        #expect(!Oracle.conflict(in: interventions) && !fitting.isEmpty, "\(interventions)\n\(text(investigation))")
        let outcomes = Dictionary(uniqueKeysWithValues: fitting.map { ($0, oracle.world(interventions, $0)) })
        func check(_ state: Oracle.Answer?, _ name: String, _ holds: (Oracle.Outcome) -> Bool) {
          let expected = oracle.answer(over: fitting) { outcomes[$0].map(holds) ?? false }
          #expect(state == expected, "\(name) given \(interventions)\n\(text(investigation))")
        }
        for factor in investigation.factors {
          check(world.state(of: factor.id)?.answer, "\(factor.id)") { $0.factors.contains(factor.id) }
        }
        for link in oracle.links {
          check(world.state(of: link.id)?.answer, "\(link.id)") { $0.links.contains(link.id) }
        }
        for control in investigation.controls {
          check(world.state(of: control.id)?.answer, "\(control.id)") { $0.working.contains(control.id) }
        }
      }
    }
  }
}

extension Oracle {
  static func conflict(in interventions: [Intervention]) -> Bool {
    interventions.contains { first in
      interventions.contains { second in
        switch (first, second) {
        case (.putInPlace(let one), .takeAway(let other)): one == other
        case (.remove(let one), .assume(let other)): one == other
        case (.settle(let one, true), .settle(let other, false)): one == other
        default: false
        }
      }
    }
  }
}

extension State {
  /// Nil where the answer was cut short.
  var answer: Oracle.Answer? {
    switch self {
    case .occurs: .always
    case .doesNotOccur: .never
    case .undetermined(let unknowns): unknowns.isComplete ? .depends(unknowns.value.map(\.unknown)) : nil
    }
  }
}

extension ControlState {
  /// Nil where the answer was cut short.
  var answer: Oracle.Answer? {
    switch self {
    case .works: .always
    case .doesNotWork: .never
    case .undetermined(let unknowns): unknowns.isComplete ? .depends(unknowns.value.map(\.unknown)) : nil
    }
  }
}
