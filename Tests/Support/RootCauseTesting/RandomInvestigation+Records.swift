import RootCause

// The records that refer to factors, links, controls and evidence.
extension RandomInvestigation {
  mutating func addRecords() throws {
    for id in ids(Person.self, upTo: 2) {
      try investigation.add(Person(id, role: text(), name: maybe { $0.text() }, part: maybe { $0.word() }))
    }
    for id in ids(WhyChain.self, upTo: 2) {
      var chain = WhyChain(id, some(of: factors), title: maybe { $0.text() })
      chain.confirmed = generator.chance(30) ? chain.factors : some(of: chain.factors)
      try investigation.add(chain)
    }
    try addHypotheses()
    try addCounterfactuals()
    let findings = ids(Finding.self, upTo: 2)
    for id in findings {
      let category = maybe { Category(rawValue: $0.text()) }
      try investigation.add(Finding(id, text(), category: category, restsOn: basis()))
    }
    let metrics = ids(Metric.self, upTo: 2)
    for id in metrics { try investigation.add(metric(id)) }
    for id in ids(CorrectiveAction.self, upTo: 2) { try investigation.add(action(id, findings, metrics)) }
    try addReservations()
    for _ in 0..<number(upTo: 2) {
      try investigation.accept(
        Waiver(
          rule: text(), at: subject(), because: maybe { $0.text() }, by: maybe { $0.text() }, until: maybe { $0.date() }
        ))
    }
  }

  private mutating func addHypotheses() throws {
    let hypotheses = ids(Hypothesis.self, upTo: 3)
    var records: [Hypothesis] = []
    for id in hypotheses {
      var hypothesis = Hypothesis(id, text(), status: word())
      hypothesis.about = maybe { maker in
        if let link = maker.link() {
          .link(link)
        } else {
          maker.factors.randomElement(using: &maker.generator).map { .factor($0) }
        }
      }.flatMap { $0 }
      hypothesis.ratings = some(of: evidence).map { Hypothesis.EvidenceRating($0, word()) }
      hypothesis.alternatives = some(of: hypotheses)
      hypothesis.disprovedIf = maybe { $0.text() }
      records.append(hypothesis)
    }
    try investigation.edit { batch in for record in records { try batch.add(record) } }
  }

  private mutating func addCounterfactuals() throws {
    for id in ids(CounterfactualClaim.self, upTo: 2) {
      var given = some(of: controls).map { generator.chance(50) ? Intervention.putInPlace($0) : .takeAway($0) }
      given += some(of: factors).map { generator.chance(50) ? Intervention.remove($0) : .assume($0) }
      given += some(of: factors).map { Intervention.settle(.factor($0), generator.chance(50)) }
      given += some(of: controls).map { Intervention.settle(.control($0), generator.chance(50)) }
      if let link = link() { given.append(.settle(.link(link), generator.chance(50))) }
      let then = some(of: factors).map { CounterfactualClaim.Expectation($0, word()) }
      try investigation.add(CounterfactualClaim(id, given: given, then: then, reason: maybe { $0.text() }))
    }
  }

  private mutating func addReservations() throws {
    for id in ids(Reservation.self, upTo: 2) {
      var reservation = Reservation(id, word(), about: subject(), text(), by: maybe { $0.text() })
      reservation.answer = maybe { $0.text() }
      try investigation.add(reservation)
    }
  }

  private mutating func metric(_ id: Metric.ID) -> Metric {
    var metric = Metric(id, text(), unit: maybe { $0.text() })
    metric.baseline = maybe { $0.amount() }
    metric.target = maybe { Metric.Target($0.word(), $0.amount()) }
    metric.readings = (0..<number(upTo: 3)).map { _ in Metric.Reading(date(), amount()) }
    metric.review = maybe { $0.date() }
    return metric
  }

  private mutating func action(_ id: CorrectiveAction.ID, _ findings: [Finding.ID], _ metrics: [Metric.ID])
    -> CorrectiveAction
  {
    var action = CorrectiveAction(id, text(), owner: maybe { $0.text() }, due: maybe { $0.date() }, status: word())
    action.addresses = some(of: findings)
    action.implements = some(of: controls)
    action.scope = maybe { $0.word() }
    action.strength = maybe { $0.word() }
    action.metrics = some(of: metrics)
    action.ticket = maybe { $0.text() }
    action.reason = maybe { $0.text() }
    return action
  }

  private mutating func basis() -> [Finding.Basis] {
    var basis = some(of: factors).map(Finding.Basis.factor) + some(of: controls).map(Finding.Basis.control)
    if let link = link() { basis.append(.link(link)) }
    return basis
  }

  /// A link that is there, if there are any.
  private mutating func link() -> Link.ID? {
    generator.chance(50) ? investigation.links.randomElement(using: &generator)?.id : nil
  }

  private mutating func subject() -> Subject {
    if let link = link() { return .link(link) }
    if generator.chance(30) { return .investigation }
    return factors.randomElement(using: &generator).map { .factor($0) } ?? .investigation
  }
}
