import DecisionDiagrams
import RootCause
import RootCauseTesting
import Testing

@Suite("chains agree with listing every path")
struct ChainOracleTests {
  /// Calls a function with every outcome and impact of fifty models that has chains, some links declared to feed back.
  static func each(
    in batch: Int, _ body: (Counterfactuals, Oracle, ChainOracle, CausalChains, String) throws -> Void
  ) throws {
    try RandomModel.each(in: batch) { plain, _, random in
      var model = plain
      for link in model.links where random.below(4) == 0 {
        var link = link
        link.isFeedback = true
        try model.record(link)
      }
      let counterfactuals = Counterfactuals(of: model)
      let oracle = Oracle(model)
      for target in counterfactuals.targets {
        guard let chains = try? counterfactuals.chains(to: target) else {
          #expect(throws: CounterfactualError.self) { try counterfactuals.verdicts(on: target) }
          continue
        }
        try body(counterfactuals, oracle, ChainOracle(to: target, oracle), chains, "\(target)\n\(text(model))")
      }
    }
  }

  @Test("loops are cut where that is declared, and left open nowhere", arguments: 0..<6)
  func loops(batch: Int) throws {
    try Self.each(in: batch) { counterfactuals, _, expected, chains, name in
      func isDeclared(_ edge: ChainOracle.Edge) -> Bool {
        switch edge.connection {
        case .link(let id), .opening(_, .link(let id)): counterfactuals.investigation.link(id)?.isFeedback == true
        case .reason, .opening(_, .factor): false
        }
      }
      let declared = expected.edges.filter { isDeclared($0) && expected.isOnLoop($0) { _ in true } }
        .map(\.connection)
      #expect(Set(declared).isSubset(of: chains.leftOut), "\(name)")
      for edge in expected.edges {
        let isLeftOut = chains.leftOut.contains(edge.connection)
        if isLeftOut, !declared.contains(edge.connection) {
          #expect(expected.isOnLoop(edge) { !declared.contains($0.connection) }, "\(edge) \(name)")
        }
        let isOnLoop = expected.isOnLoop(edge) { !chains.leftOut.contains($0.connection) }
        #expect(isLeftOut || !isOnLoop, "\(edge) \(name)")
      }
    }
  }

  @Test("all are counted and listed, the shortest first", arguments: 0..<6)
  func listing(batch: Int) throws {
    try Self.each(in: batch) { counterfactuals, _, expected, chains, name in
      let all = expected.chains(without: chains.leftOut)
      let listed = Array(chains.shortestFirst)
      #expect(chains.count == Natural(UInt64(all.count)), "\(name)")
      #expect(Set(listed) == Set(all) && listed.count == all.count, "\(listed) \(all) \(name)")
      #expect(listed.map(\.steps.count) == all.map(\.steps.count).sorted(), "\(listed) \(name)")
      let some = chains.shortest(2)
      #expect(some.value == Array(listed.prefix(2)) && some.limit == (all.count > 2 ? .chains(2) : nil))
    }
  }

  @Test("each control breaks those that pass what it stops", arguments: 0..<6)
  func broken(batch: Int) throws {
    try Self.each(in: batch) { counterfactuals, oracle, expected, chains, name in
      let all = expected.chains(without: chains.leftOut)
      let controls = oracle.investigation.controls.map(\.id)
      for set in controls.map({ [$0] }) + [Array(controls.prefix(2))] {
        let broken = all.filter { chain in set.contains { oracle.breaks($0, chain) } }
        let count = try chains.count(brokenBy: set)
        #expect(count == Natural(UInt64(broken.count)), "\(set) \(name)")
        for chain in all {
          let isBroken = try chains.isBroken(chain, by: set)
          #expect(isBroken == broken.contains(chain), "\(set) \(chain) \(name)")
        }
      }
    }
  }

  @Test("single points are what no path gets around, and each is a but-for cause", arguments: 0..<6)
  func singlePoints(batch: Int) throws {
    try Self.each(in: batch) { counterfactuals, oracle, expected, chains, name in
      let singles = oracle.investigation.factors.map(\.id).filter {
        $0 != expected.outcome && !expected.isReached(without: .factor($0))
      }
      #expect(Set(chains.singlePoints) == Set(singles) && chains.singlePoints.count == singles.count, "\(name)")
      let necessary = try counterfactuals.butFor(expected.outcome).preventing
      #expect(Set(singles).isSubset(of: necessary), "\(name)")
      for chain in expected.chains(without: []) {
        #expect(chain.factors.filter(singles.contains) == chains.singlePoints, "\(chain) \(name)")
      }
    }
  }

  @Test("in another world a chain breaks first where it first no longer holds", arguments: 0..<6)
  func breaks(batch: Int) throws {
    var random = RandomModel(seed: batch)
    try Self.each(in: batch) { counterfactuals, oracle, expected, chains, name in
      let interventions = random.interventions(on: oracle.investigation, unknowns: oracle.unknowns)
      guard let world = try? counterfactuals.world(given: interventions) else { return }
      for chain in chains.shortestFirst.prefix(20) {
        let places = chain.places
        let first = places.first { place in
          switch place {
          case .factor(let id): world.state(of: id) == .doesNotOccur
          case .link(let id): world.state(of: id) == .doesNotOccur
          }
        }
        #expect(world.firstBreak(on: chain)?.place == first, "\(chain) given \(interventions) \(name)")
      }
    }
  }
}

extension CausalChain {
  /// The factors on it and the links between them and into what failed controls let come about, in order.
  fileprivate var places: [Control.Target] {
    zip(steps, [nil] + steps).flatMap { step, before -> [Control.Target] in
      switch (before, step) {
      case (.factor(let cause), .factor(let effect)): [.link(Link.ID(cause, effect)), .factor(effect)]
      case (.failure(_, .link(let id)), .factor(let effect)): [.link(id), .factor(effect)]
      case (_, .factor(let id)): [.factor(id)]
      case (_, .failure): []
      }
    }
  }
}

extension Oracle {
  fileprivate func breaks(_ control: Control.ID, _ chain: CausalChain) -> Bool {
    chain.failedControls.contains(control)
      || chain.places.contains { place in stoppers(of: place).contains { $0.id == control } }
  }
}
