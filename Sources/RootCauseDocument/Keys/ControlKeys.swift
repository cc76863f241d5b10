import RootCause

extension RecordShape<Control> {
  static let control = RecordShape(
    [
      .required(.statement, \.statement, .text, "what the control is or does, in a few words"),
      .optional(.function, \.function, .word(Control.Function.self), "what it is for"),
      .optional(.nature, \.nature, .word(Control.Nature.self), "what it is made of"),
      .defaulted(
        .status, \.status, .word(Control.Status.self), default: .unknown,
        "how it stood at the time of the incident; unknown if left out"),
      .list(.stops, \.stops, .stopped, "the factors and links it acts on"),
      .whyFailed,
      .optional(.requirement, \.requirement, .text, "the rule, standard or expectation that required it"),
      .optional(.owner, \.owner, .text, "who answers for it"),
      .optional(.component, \.component, .text, "the part of the system it lives in"),
      .optional(.hazard, \.hazard, .text, "what it guards against"),
      .optional(.target, \.target, .text, "what it guards"),
      .optional(.effective, \.isEffective, .flag, "whether it stops the threat on its own when it works"),
      .optional(.independent, \.isIndependent, .flag, "whether it is independent of the threat and of other barriers"),
      .optional(.auditable, \.isAuditable, .flag, "whether its state can be checked"),
      .optional(.actsBy, \.actsBy, .timePoint, "the time by which it would have acted"),
      .pairs(
        .moves, \.moves.inOrder, .word(Milestone.self), .timePoint, "the milestones it would have moved, and to when"),
      .optional(.cost, \.cost, .number, "what it costs, in any one unit, to rank with"),
      .optional(.leadTime, \.leadTime, .number, "how many days until it can be in place, to rank with"),
      .optional(
        .failureProbability, \.failureProbability, .probability, "how likely it is not to hold, once it is in place"),
      .list(.evidence, \.evidence, .reference(Evidence.self), "evidence for its status"),
    ],
    blank: { Control($0, "") })
}

extension Key<Control> {
  static let whyFailed = Key(
    field: .whyFailed, type: .formula(links: false), isRequired: false, meaning: "why it did not hold: a formula",
    read: { decoder, node, control in
      control.whyFailed = decoder.formula(node, takesLinks: false)
      decoder.links = []
      decoder.isFormulaUnclear = false
    },
    write: { control, investigation in control.whyFailed.map { .formula($0, in: investigation) } })
}

extension Codec<Control.Target> {
  static let stopped: Codec = Codec<Subject>.reference(to: [.factor], link: true).map(
    { subject in
      switch subject {
      case .record(let id): .factor(Factor.ID(id.rawValue))
      case .link(let id): .link(id)
      case .investigation, .waiver: nil
      }
    },
    { target in
      switch target {
      case .factor(let id): .factor(id)
      case .link(let id): .link(id)
      }
    })
}

extension [Milestone: TimePoint] {
  /// The milestones in the order in which they come about.
  var inOrder: [(Milestone, TimePoint)] {
    get { Milestone.allCases.compactMap { milestone in self[milestone].map { (milestone, $0) } } }
    set { self = Dictionary(newValue, uniquingKeysWith: { first, _ in first }) }
  }
}
