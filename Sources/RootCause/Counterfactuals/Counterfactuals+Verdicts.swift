extension Counterfactuals {
  /// What putting a control in place would have done about the investigation's one outcome.
  ///
  /// - Throws: ``CounterfactualError/noOutcome`` or ``CounterfactualError/severalOutcomes(_:)`` if there is not one, and
  ///   what ``verdict(of:on:)`` throws.
  public func verdict(of control: Control.ID) throws(CounterfactualError) -> Verdict {
    let outcomes = investigation.factors(of: .outcome)
    guard let outcome = outcomes.first else { throw .noOutcome }
    guard outcomes.count == 1 else { throw .severalOutcomes(outcomes.map(\.id)) }
    return try verdict(of: control, on: outcome.id)
  }

  /// What putting a control in place would have done about an outcome or impact; any factor may be asked about.
  ///
  /// A few linear passes, and within the ``limits`` a search for partners and the combinations of the unknowns that
  /// matter.
  ///
  /// - Throws: ``CounterfactualError`` if there is no such control or factor, the factor did not occur, or a fact that has
  ///   a part in it is ``unexplained``.
  public func verdict(of control: Control.ID, on outcome: Factor.ID) throws(CounterfactualError) -> Verdict {
    let control = try node(of: control)
    var evaluation = Evaluation(network)
    var inquiry = try Inquiry(on: outcome, in: self, &evaluation)
    return inquiry.verdict(of: control, &evaluation)
  }

  /// The verdicts on every outcome and impact of every control that stops something or moves a milestone, the most
  /// promising first.
  ///
  /// Prevention comes first, then joint prevention, mitigation, what may reduce, what is undetermined, and what has no
  /// effect; within each what rests on fewer untested links, so that what is tested leads. Among equals the cheaper control
  /// comes first, then the one that is sooner in place, then the order of the records. Outcomes and impacts on which verdicts are ``withheld``, or that
  /// did not occur, have none.
  public func verdicts() -> [RankedVerdict] { verdicts(on: targets) }

  /// The verdicts on one outcome or impact, ranked as in ``verdicts()``.
  ///
  /// - Throws: As ``verdict(of:on:)`` does.
  public func verdicts(on outcome: Factor.ID) throws(CounterfactualError) -> [RankedVerdict] {
    _ = try cone(of: outcome)
    return verdicts(on: [outcome])
  }

  /// The outcomes and impacts on which there are no verdicts, because a fact that has a part in them is ``unexplained``.
  public var withheld: [Factor.ID] {
    targets.filter { id in
      do throws(CounterfactualError) {
        _ = try cone(of: id)
        return false
      } catch {
        if case .unexplained = error { return true }
        return false
      }
    }
  }

  /// What lies behind the outcomes and impacts on which verdicts are ``withheld``. Linear.
  var nodesBehindWithheld: NodeSet {
    let facts = unexplained.compactMap { investigation.factors.index(of: $0.factor) }.map(network.factor)
    let following = network.nodes(following: facts)
    let targets = targets.compactMap { try? node(of: $0) }.filter { following.contains($0) }
    return network.nodes(behind: targets) { _ in true }
  }

  private func verdicts(on outcomes: [Factor.ID]) -> [RankedVerdict] {
    var evaluation = Evaluation(network)
    var result: [RankedVerdict] = []
    for outcome in outcomes {
      guard var inquiry = try? Inquiry(on: outcome, in: self, &evaluation) else { continue }
      for (index, control) in investigation.controls.enumerated()
      where control.isJudged {
        let verdict = inquiry.verdict(of: network.control(index), &evaluation)
        result.append(
          RankedVerdict(
            control: control.id, outcome: outcome, verdict: verdict, cost: control.cost, leadTime: control.leadTime))
      }
    }
    return RankedVerdict.ranked(result)
  }

  /// The nodes that causes lead from to a factor: over formulas, links, controls and the reasons of their failures.
  ///
  /// - Throws: ``CounterfactualError`` if there can be no verdict on the factor.
  func cone(of id: Factor.ID) throws(CounterfactualError) -> NodeSet {
    let node = try node(of: id)
    let cone = network.nodes(behind: [node]) { _ in true }
    let missing = unexplained.filter { fact in
      investigation.factors.index(of: fact.factor).map { cone.contains(network.factor($0)) } ?? false
    }
    guard missing.isEmpty else { throw .unexplained(id, missing) }
    guard fit.actual.worst[Int(node)] else { throw .didNotOccur(id) }
    return cone
  }
}

extension Control {
  /// Whether it does something that there can be a verdict on.
  var isJudged: Bool { !stops.isEmpty || !moves.isEmpty }
}
