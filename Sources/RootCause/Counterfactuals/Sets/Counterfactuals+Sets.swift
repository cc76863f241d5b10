extension Counterfactuals {
  /// The minimal causal sets of an outcome: sets of causes that suffice for it, and of which no part does (the minimal cut
  /// sets of fault tree analysis, NUREG-0492).
  ///
  /// What holds at the time of the incident holds for each: a control that worked keeps working, what links cause and
  /// effect stays.
  ///
  /// Found on decision diagrams, under ``Limits/nodes`` and ``Limits/deadline``. Where those do not suffice one set is looked
  /// for, and the answer says so.
  ///
  /// - Parameters:
  ///   - outcome: What came about.
  ///   - assurance: `possible` for every way in which the outcome may have come about, `robust` for what suffices
  ///   whatever the unknowns turn out to be.
  /// - Throws: ``CounterfactualError`` if there is no such factor, it did not occur, or a fact that has a part in it is
  ///   ``unexplained``.
  public func causalSets(
    of outcome: Factor.ID, _ assurance: Assurance = .possible
  ) throws(CounterfactualError) -> MinimalSets<Cause> {
    try focus(on: outcome).causalSets(assurance)
  }

  /// The minimal sets of controls that leave no way to an outcome once they are in place.
  ///
  /// Found on decision diagrams, under ``Limits/nodes`` and ``Limits/deadline``. Where those do not suffice sets of up to three
  /// are looked for, and the answer says so.
  ///
  /// - Parameters:
  ///   - outcome: What came about.
  ///   - assurance: `robust` for sets that do so whatever the unknowns turn out to be, `possible` for sets that do
  ///   so under some assignment that fits the record.
  /// - Throws: As ``causalSets(of:_:)`` does.
  public func preventionSets(
    against outcome: Factor.ID, _ assurance: Assurance = .robust
  ) throws(CounterfactualError) -> MinimalSets<Control.ID> {
    try focus(on: outcome).preventionSets(assurance)
  }

  /// The minimal sets of causes without which an outcome does not come about: the minimal hitting sets of its causal sets.
  ///
  /// For these models they are the causes of the outcome in the sense of the modified Halpern-Pearl definition (Halpern,
  /// *A Modification of the Halpern-Pearl Definition of Causality*, IJCAI 2015).
  ///
  /// - Parameters:
  ///   - outcome: What came about.
  ///   - assurance: as for ``preventionSets(against:_:)``.
  /// - Throws: As ``causalSets(of:_:)`` does.
  public func removalSets(
    against outcome: Factor.ID, _ assurance: Assurance = .robust
  ) throws(CounterfactualError) -> MinimalSets<Cause> {
    try focus(on: outcome).removalSets(assurance)
  }

  /// The minimal sets of controls against each outcome and impact that occurred, in the order of the factors.
  ///
  /// Those on which verdicts are ``withheld`` have none.
  public func preventionSets(_ assurance: Assurance = .robust) -> [MinimalSets<Control.ID>] {
    targets.compactMap { try? preventionSets(against: $0, assurance) }
  }

  func focus(on outcome: Factor.ID) throws(CounterfactualError) -> FocusEvent {
    var evaluation = Evaluation(network)
    return try FocusEvent(outcome, in: self, &evaluation)
  }
}
