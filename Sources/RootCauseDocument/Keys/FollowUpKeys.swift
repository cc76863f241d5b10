import RootCause

extension RecordShape<Finding> {
  static let finding = RecordShape(
    [
      .required(.statement, \.statement, .text, "the finding, in one sentence"),
      .optional(.category, \.category, .category, "the kind of cause it names"),
      .list(.restsOn, \.restsOn, .basis, "the factors, links and controls it rests on"),
    ],
    blank: { Finding($0, "") })
}

extension Codec<Finding.Basis> {
  static let basis: Codec = Codec<Subject>.reference(to: [.factor, .control], link: true).map(
    { subject in
      switch subject {
      case .record(let id) where id.kind == .control: .control(Control.ID(id.rawValue))
      case .record(let id): .factor(Factor.ID(id.rawValue))
      case .link(let id): .link(id)
      case .investigation, .waiver: nil
      }
    },
    { basis in
      switch basis {
      case .factor(let id): .factor(id)
      case .link(let id): .link(id)
      case .control(let id): .control(id)
      }
    })
}

extension RecordShape<CorrectiveAction> {
  static let action = RecordShape(
    [
      .required(.statement, \.statement, .text, "what is to be done"),
      .optional(.owner, \.owner, .text, "who answers for it: a role or a team"),
      .optional(.due, \.due, .date, "the day it is due"),
      .list(.addresses, \.addresses, .reference(Finding.self), "the findings it answers"),
      .list(.implements, \.implements, .reference(Control.self), "the controls it puts in place or repairs"),
      .optional(.scope, \.scope, .word(CorrectiveAction.Scope.self), "what sort of change it is"),
      .optional(
        .strength, \.strength, .word(CorrectiveAction.Strength.self),
        "how strong it is: stronger actions rely less on people remembering"),
      .defaulted(
        .status, \.status, .word(CorrectiveAction.Status.self), default: .proposed,
        "how far it has come; proposed if left out"),
      .list(.metric, \.metrics, .reference(Metric.self), "the metrics that will show it worked"),
      .optional(.ticket, \.ticket, .text, "where it is tracked"),
      .optional(.because, \.reason, .text, "why it was rejected, or why the risk was accepted"),
    ],
    blank: { CorrectiveAction($0, "") })
}

extension RecordShape<Metric> {
  static let metric = RecordShape(
    [
      .required(.statement, \.statement, .text, "what is measured"),
      .optional(.unit, \.unit, .text, "its unit"),
      .optional(.baseline, \.baseline, .number, "the value before the action"),
      .optional(.target, \.target, .target, "the value to be reached, such as \"<= 7\""),
      .pairs(.readings, \.readingPairs, .date, .number, "the values read so far, by day"),
      .optional(.review, \.review, .date, "the day it will be looked at again"),
    ],
    blank: { Metric($0, "") })
}

extension Metric {
  fileprivate var readingPairs: [(CalendarDate, Double)] {
    get { readings.map { ($0.date, $0.value) } }
    set { readings = newValue.map { Reading($0.0, $0.1) } }
  }
}

extension RecordShape<Reservation> {
  static let reservation = RecordShape(
    [
      .required(.category, \.category, .word(Reservation.Ground.self), "the ground of the challenge"),
      .required(
        .about, \.about, .reference(to: RecordKind.allCases, link: true, investigation: true), "what is challenged"),
      .required(.statement, \.statement, .text, "the challenge, in words"),
      .optional(.by, \.by, .text, "who raised it"),
      .optional(.answer, \.answer, .text, "the answer; the reservation is open until there is one"),
    ],
    blank: { Reservation($0, .clarity, about: .investigation, "") })
}

extension RecordShape<Person> {
  static let person = RecordShape(
    [
      .required(.role, \.role, .text, "the role in the organization"),
      .optional(.name, \.name, .text, "the name, where the report must have it"),
      .optional(.part, \.part, .word(Person.Part.self), "what they did in the investigation"),
    ],
    blank: { Person($0, role: "") })
}

extension Shape<Waiver> {
  static let waiver = Shape(
    "waiver",
    [
      .required(.rule, \.rule, .text, "the name of the rule"),
      .required(
        .at, \.subject, .reference(to: RecordKind.allCases, link: true, investigation: true),
        "what the rule would speak about: an id, a link or `investigation`"),
      .optional(.because, \.reason, .text, "why it is accepted"),
      .optional(.by, \.by, .text, "who accepted it"),
      .optional(.until, \.until, .date, "the last day it holds; always if left out"),
    ])
}
