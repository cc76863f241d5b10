import RootCause
import RootCauseTesting
import Testing

@Suite("screening agrees with one world for each candidate")
struct ScreeningTests {
  @Test("controls put in place and factors removed, feedback and unknowns included", arguments: 60..<80)
  func oracle(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      let counterfactuals = Counterfactuals(of: investigation)
      for target in counterfactuals.targets {
        let controls: Screening<Control>
        let factors: Screening<Factor>
        do throws(CounterfactualError) {
          controls = try counterfactuals.screen(on: target)
          factors = try counterfactuals.butFor(target)
        } catch {
          #expect(throws: error) { try counterfactuals.verdicts(on: target) }
          continue
        }
        for control in investigation.controls.map(\.id) {
          let expected = oracle.effect(on: target, of: .putInPlace(control))
          #expect(controls.effect(of: control) == expected, "\(control) on \(target)\n\(text(investigation))")
        }
        for factor in investigation.factors.map(\.id) where factor != target {
          let expected = oracle.effect(on: target, of: .remove(factor))
          #expect(factors.effect(of: factor) == expected, "\(factor) on \(target)\n\(text(investigation))")
        }
        #expect(controls.undetermined.isComplete && factors.undetermined.isComplete)
      }
    }
  }
}

private enum Effect {
  case prevents, undetermined, none
}

extension Screening {
  fileprivate func effect(of id: RecordID<Candidate>) -> Effect {
    if preventing.contains(id) { return .prevents }
    return undetermined.value.contains(id) ? .undetermined : .none
  }
}

extension Oracle {
  /// What one intervention does about an outcome that came about.
  fileprivate func effect(on target: Factor.ID, of intervention: Intervention) -> Effect {
    let occurred = fitting.filter { actual[$0]?.factors.contains(target) ?? false }
    switch answer(over: occurred, { world([intervention], $0).factors.contains(target) }) {
    case .always: return .none
    case .never: return .prevents
    case .depends: return .undetermined
    }
  }
}

extension ScreeningTests {
  @Test("hundreds of factors with loops, alternatives and votes", arguments: 0..<9)
  func lanes(seed: Int) throws {
    var random = RandomModel(seed: seed)
    let model = try random.largeInvestigation(factors: 150 + 60 * seed)
    let counterfactuals = Counterfactuals(of: model)
    let target: Factor.ID = "f0"
    let controls = try counterfactuals.screen(on: target)
    for control in model.controls.map(\.id) {
      let state = try counterfactuals.world(given: [.putInPlace(control)]).state(of: target)
      #expect(controls.effect(of: control) == state?.effect, "\(control)")
    }
    let factors = try counterfactuals.butFor(target)
    for factor in model.factors.map(\.id).dropFirst() {
      let state = try counterfactuals.world(given: [.remove(factor)]).state(of: target)
      #expect(factors.effect(of: factor) == state?.effect, "\(factor)")
    }
  }
}

extension State {
  fileprivate var effect: Effect {
    switch self {
    case .occurs: .none
    case .doesNotOccur: .prevents
    case .undetermined: .undetermined
    }
  }
}

extension RandomModel {
  /// A model of many alternatives in which about a tenth of the links lead back, so that few records are decisive and no
  /// simple pass finds them.
  mutating func largeInvestigation(factors count: Int) throws -> Investigation {
    let ids = (0..<count).map { Factor.ID("f\($0)") }
    var factors: [Factor] = []
    for index in 0..<count {
      var causes = (0..<(1 + below(4))).map { _ in index + 1 + below(12) }.filter { $0 < count }
      if below(10) == 0 { causes.append(below(count)) }
      let formula: Formula? =
        switch below(4) {
        case _ where causes.isEmpty || index > 0 && below(20) == 0: nil
        case 0: .all(causes.prefix(2).map { ids[$0] })
        case 1: .atLeast(1 + below(min(2, causes.count)), causes.map { ids[$0] })
        default: .any(causes.map { ids[$0] })
        }
      factors.append(Factor(ids[index], index == 0 ? .outcome : .event, "f", because: formula))
      if index > 0, below(8) == 0 { factors[index].certainty = .presumptive }
    }
    var controls: [Control] = []
    for index in 0..<count where below(3) == 0 {
      let stops = (0..<(1 + below(3))).map { _ in Control.Target.factor(ids[min(index + below(9), count - 1)]) }
      let reason: Formula? = below(3) == 0 ? .any([ids[below(count)], ids[below(count)]]) : nil
      controls.append(
        control(Control.ID("c\(index)"), below(6) == 0 ? .unknown : .missing, stops: stops, whyFailed: reason))
    }
    return try RootCauseTests.investigation(factors, controls: controls)
  }
}
