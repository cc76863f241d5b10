public import RootCause

/// Makes investigations of which everything is random: every record, every field, texts of the worst kind.
///
/// They are well formed and make no sense, which is what reading, writing, drawing and checking have to bear.
public struct RandomInvestigation {
  var generator: SeededGenerator
  var investigation = Investigation(title: "")
  var factors: [Factor.ID] = []
  var controls: [Control.ID] = []
  var evidence: [Evidence.ID] = []
  var names: Set<String> = []

  /// The investigation that belongs to a seed.
  public static func make(seed: UInt64) throws -> Investigation {
    var maker = RandomInvestigation(generator: SeededGenerator(seed: seed))
    try maker.fill()
    return maker.investigation
  }

  private mutating func fill() throws {
    investigation = Investigation(id: maybe { $0.text() }, title: text())
    header()
    let evidence = ids(Evidence.self, upTo: 5)
    self.evidence = evidence
    factors = ids(Factor.self, upTo: 8)
    controls = ids(Control.self, upTo: 4)
    let factorRecords = factors.map { factor($0) }
    var links: [Link] = []
    for factor in factorRecords { links += self.links(into: factor) }
    let evidenceRecords = evidence.map { self.evidence($0) }
    let controlRecords = controls.map { control($0, factorRecords) }
    try investigation.edit { batch in
      for record in evidenceRecords { try batch.add(record) }
      for record in factorRecords { try batch.add(record) }
      for record in controlRecords { try batch.add(record) }
      for link in links { batch.record(link) }
    }
    try addRecords()
  }

  private mutating func header() {
    investigation.status = word()
    investigation.version = maybe { $0.text() }
    investigation.date = maybe { $0.date() }
    investigation.severity = maybe { $0.text() }
    investigation.scope = maybe { $0.text() }
    investigation.trigger = maybe { $0.text() }
    investigation.impact = maybe { $0.text() }
    investigation.questions.who = maybe { $0.text() }
    investigation.questions.what = maybe { $0.text() }
    investigation.questions.when = maybe { $0.text() }
    investigation.questions.where = maybe { $0.text() }
    investigation.questions.why = maybe { $0.text() }
    investigation.questions.how = maybe { $0.text() }
    for milestone in Milestone.allCases { investigation.milestones[milestone] = maybe { $0.timePoint() } }
    for _ in 0..<number(upTo: 2) { investigation.taxonomy[Category(rawValue: text())] = text() }
  }

  private mutating func factor(_ id: Factor.ID) -> Factor {
    var factor = Factor(id, word(), text())
    factor.actor = maybe { $0.text() }
    factor.place = maybe { $0.text() }
    factor.time = maybe { $0.timeSpan() }
    factor.after = some(of: factors)
    factor.certainty = word()
    factor.because = maybe { $0.formula(depth: 0) }
    factor.contributing = some(of: factors)
    factor.evidence = some(of: evidence)
    factor.against = some(of: evidence)
    factor.category = maybe { Category(rawValue: $0.text()) }
    factor.level = maybe { $0.word() }
    factor.humanFactors = (0..<number(upTo: 2)).map { _ in word() }
    factor.role = maybe { $0.word() }
    factor.stop = maybe { $0.text() }
    factor.duty = maybe { $0.text() }
    factor.probability = maybe { $0.share() }
    return factor
  }

  private mutating func links(into effect: Factor) -> [Link] {
    (effect.because?.factors ?? []).compactMap { cause in
      guard generator.chance(40) else { return nil }
      var link = Link(cause, effect.id)
      link.necessity = word()
      link.sufficiency = word()
      link.certainty = word()
      link.isFeedback = generator.chance(30)
      link.evidence = some(of: evidence)
      link.against = some(of: evidence)
      return link
    }
  }

  private mutating func evidence(_ id: Evidence.ID) -> Evidence {
    var evidence = Evidence(id, text())
    evidence.kind = maybe { $0.word() }
    evidence.source = maybe { $0.text() }
    evidence.locator = maybe { $0.text() }
    evidence.time = maybe { $0.timeSpan() }
    evidence.collected = maybe { $0.timestamp() }
    evidence.collectedBy = maybe { $0.text() }
    evidence.hash = maybe { $0.text() }
    evidence.isDerived = generator.chance(30)
    evidence.grade = maybe { Evidence.Grade($0.word(), $0.choice(Evidence.Grade.Credibility.allCases)) }
    return evidence
  }

  private mutating func control(_ id: Control.ID, _ effects: [Factor]) -> Control {
    var control = Control(id, text())
    control.function = maybe { $0.word() }
    control.nature = maybe { $0.word() }
    control.status = word()
    control.stops = some(of: factors).map(Control.Target.factor)
    let links = effects.flatMap { effect in (effect.because?.factors ?? []).map { Link.ID($0, effect.id) } }
    control.stops += some(of: links).map(Control.Target.link)
    control.whyFailed = maybe { $0.formula(depth: 0) }
    control.requirement = maybe { $0.text() }
    control.owner = maybe { $0.text() }
    control.component = maybe { $0.text() }
    control.hazard = maybe { $0.text() }
    control.target = maybe { $0.text() }
    control.isEffective = maybe { $0.generator.chance(50) }
    control.isIndependent = maybe { $0.generator.chance(50) }
    control.isAuditable = maybe { $0.generator.chance(50) }
    control.actsBy = maybe { $0.timePoint() }
    for milestone in Milestone.allCases { control.moves[milestone] = maybe { $0.timePoint() } }
    control.cost = maybe { $0.amount() }
    control.failureProbability = maybe { $0.share() }
    control.leadTime = maybe { $0.amount() }
    control.evidence = some(of: evidence)
    return control
  }
}
