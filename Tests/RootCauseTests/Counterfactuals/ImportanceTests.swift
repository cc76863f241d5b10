import RootCause
import RootCauseTesting
import Testing

@Suite("importance and probability agree with trying everything")
struct ImportanceTests {
  /// Whether an outcome occurs at the worst of the unknowns, for every subset of the causes: one bit for each cause.
  private static func table(_ oracle: Oracle, _ target: Factor.ID, _ causes: [Cause]) -> [Bool] {
    (0..<(1 << causes.count)).map { subset in
      let away = causes.indices.filter { subset >> $0 & 1 == 0 }.map { causes[$0].absence }
      return oracle.world(away, oracle.worst).factors.contains(target)
    }
  }

  private static func each(
    in batch: Int, _ body: (Investigation, Oracle, Factor.ID) throws -> Void
  ) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      guard oracle.causes.count <= 6 else { return }
      var priced = investigation
      for (index, factor) in investigation.factors.enumerated() where factor.because == nil {
        var factor = factor
        factor.probability = Double(1 + index % 4) / 8
        try priced.replace(factor)
      }
      for (index, control) in investigation.controls.enumerated() where index % 2 == 0 {
        var control = control
        control.failureProbability = 0.25
        try priced.replace(control)
      }
      let counterfactuals = Counterfactuals(of: investigation)
      for target in counterfactuals.targets where (try? counterfactuals.causalSets(of: target)) != nil {
        try body(priced, oracle, target)
      }
    }
  }

  @Test("measures of causes, by their definitions", arguments: 100..<112)
  func causes(batch: Int) throws {
    try Self.each(in: batch) { investigation, oracle, target in
      let name = "\(target)\n\(text(investigation))"
      let found = try Counterfactuals(of: investigation).importance(of: target)
      #expect(found.isComplete)
      let causes = found.value.map(\.element)
      let occurs = Self.table(oracle, target, causes)
      let chance = causes.map { cause -> Double in
        if case .factor(let id) = cause { investigation[id]?.probability ?? 0 } else { 1 }
      }
      func probability(_ condition: (Int) -> Bool) -> Double {
        occurs.indices.filter(condition).reduce(0) { sum, subset in
          sum + causes.indices.reduce(1) { $0 * (subset >> $1 & 1 == 1 ? chance[$1] : 1 - chance[$1]) }
        }
      }
      let total = probability { occurs[$0] }
      let minimal = occurs.indices.filter { subset in
        occurs[subset] && causes.indices.allSatisfy { subset >> $0 & 1 == 0 || !occurs[subset & ~(1 << $0)] }
      }
      for (index, importance) in found.value.enumerated() {
        let bit = 1 << index
        let critical = occurs.indices.count { $0 & bit == 0 && occurs[$0 | bit] != occurs[$0] }
        let share = Double(critical) / Double(occurs.count / 2)
        #expect(abs(importance.structural - share) < 1e-12, "\(importance) \(name)")
        let measures = try #require(importance.probabilistic)
        let with = occurs.indices.filter { $0 & bit != 0 && occurs[$0] }
        let holding = probability { subset in minimal.contains { $0 & bit != 0 && $0 & subset == $0 } }
        let conditional = (0..<2).map { value -> Double in
          occurs.indices.filter { occurs[$0] && ($0 & bit != 0) == (value == 1) }.reduce(0) { sum, subset in
            sum
              + causes.indices.filter { $0 != index }
              .reduce(1) { $0 * (subset >> $1 & 1 == 1 ? chance[$1] : 1 - chance[$1]) }
          }
        }
        #expect(abs(measures.birnbaum - (conditional[1] - conditional[0])) < 1e-12, "\(importance) \(name)")
        guard total > 0 else { continue }
        #expect(abs((measures.fussellVesely ?? 2) - holding / total) < 1e-12, "\(importance) \(name)")
        #expect(abs(measures.diagnosis - probability { with.contains($0) } / total) < 1e-12, "\(importance) \(name)")
        #expect(abs(measures.riskAchievement - conditional[1] / total) < 1e-9, "\(importance) \(name)")
        if conditional[0] > 1e-12 {
          #expect(abs(measures.riskReduction - total / conditional[0]) < 1e-6, "\(importance) \(name)")
        } else {
          #expect(measures.riskReduction > 1e6, "\(importance) \(name)")
        }
      }
    }
  }

  @Test("an outcome's probability with and without each control", arguments: 100..<112)
  func likelihood(batch: Int) throws {
    try Self.each(in: batch) { investigation, oracle, target in
      let name = "\(target)\n\(text(investigation))"
      let counterfactuals = Counterfactuals(of: investigation)
      let factors = investigation.factors.filter { $0.because == nil && $0.certainty != .refuted }
      func probability(with control: Control.ID?) -> Double {
        (0..<(1 << factors.count)).reduce(0) { sum, subset in
          var changes = factors.indices.filter { subset >> $0 & 1 == 0 }.map { Intervention.remove(factors[$0].id) }
          if let control { changes.append(.putInPlace(control)) }
          guard oracle.world(changes, oracle.worst).factors.contains(target) else { return sum }
          return sum
            + factors.indices.reduce(1) {
              let chance = factors[$1].probability ?? 0
              return $0 * (subset >> $1 & 1 == 1 ? chance : 1 - chance)
            }
        }
      }
      let found = try #require(try counterfactuals.likelihood(of: target).value)
      let asItWas = probability(with: nil)
      #expect(abs(found.probability - asItWas) < 1e-12, "\(name)")
      for row in found.withControl {
        let failing = investigation[row.control]?.failureProbability ?? 0
        let expected = failing * asItWas + (1 - failing) * probability(with: row.control)
        #expect(abs(row.probability - expected) < 1e-12, "\(row) \(name)")
      }
    }
  }

  @Test("no probability is given while that of a basic factor is not known")
  func unknownProbability() throws {
    var model = try investigation([outcome("outage", because: .all(["a", "b"])), event("a"), event("b")])
    var factor = try #require(model["a" as Factor.ID])
    factor.probability = 0.5
    try model.replace(factor)
    let counterfactuals = Counterfactuals(of: model)
    #expect(try counterfactuals.likelihood(of: "outage") == Bounded(nil))
    #expect(try counterfactuals.withoutProbability(behind: "outage") == ["b"])
    #expect(try counterfactuals.importance(of: "outage").value.allSatisfy { $0.probabilistic == nil })
  }

  @Test("what came about by more than it needed is named, in the parts of nested formulas too")
  func overdetermined() throws {
    let formula = Formula.all([.factor("x"), .atLeast(2, [.factor("a"), .factor("b"), .any(["c", "d"])])])
    let model = try investigation(
      [outcome("outage", because: formula), event("x"), event("a"), event("b"), event("c"), event("d")])
    #expect(
      try Counterfactuals(of: model).overdetermined(behind: "outage") == [
        Overdetermination(factor: "outage", need: 2, alternatives: [["a"], ["b"], ["c", "d"]]),
        Overdetermination(factor: "outage", need: 1, alternatives: [["c"], ["d"]]),
      ])
  }

  @Test("the best sets of controls by each goal, those of unknown cost last")
  func goals() throws {
    func priced(_ id: Control.ID, _ stops: Factor.ID, _ cost: Double?, _ days: Double?) -> Control {
      var result = control(id, stops: [.factor(stops)])
      (result.cost, result.leadTime) = (cost, days)
      return result
    }
    var model = try investigation(
      [outcome("outage", because: .all([.factor("a"), .any(["b", "c"])])), event("a"), event("b"), event("c")],
      controls: [
        priced("all", "a", 9, 1), priced("other", "a", nil, nil), priced("left", "b", 1, 30),
        priced("right", "c", 2, 5),
      ])
    let weak = CorrectiveAction("A1", "train", implements: ["all"], strength: .weaker)
    let strong = CorrectiveAction("A2", "lock", implements: ["left", "right"], strength: .stronger)
    let refused = CorrectiveAction("A3", "lock", implements: ["all"], strength: .stronger, status: .rejected)
    for action in [weak, strong, refused] { try model.add(action) }
    let counterfactuals = Counterfactuals(of: model)
    let sets = try counterfactuals.preventionSets(against: "outage")
    func order(_ goal: Goal) -> [[Control.ID]] { counterfactuals.best(9, of: sets, by: goal).value.map(\.controls) }
    #expect(order(.size) == [["all"], ["other"], ["left", "right"]])
    #expect(order(.cost) == [["left", "right"], ["all"], ["other"]])
    #expect(order(.leadTime) == [["all"], ["left", "right"], ["other"]])
    #expect(order(.strength) == [["left", "right"], ["all"], ["other"]])
    let best = try #require(counterfactuals.best(1, of: sets, by: .cost).value.first)
    #expect(best == Prevention(controls: ["left", "right"], cost: 3, leadTime: 30, strength: .stronger))
    #expect(counterfactuals.best(1, of: sets, by: .cost).limit == .sets(1))
  }
}

extension CorrectiveAction {
  fileprivate init(
    _ id: ID, _ statement: String, implements: [Control.ID], strength: Strength, status: Status = .proposed
  ) {
    self.init(id, statement, status: status)
    self.implements = implements
    self.strength = strength
  }
}
