import RootCause

/// The top of a document, as it is read: what the investigation says of itself, and where its sections stand.
struct DocumentForm {
  var investigation = Investigation(title: "")
  var version: Int?
  /// The key and value of each section that is there.
  var sections: [(section: Section, node: Tree.Node)] = []
  var whys: Tree.Node?
  var waivers: Tree.Node?
}

extension Shape<DocumentForm> {
  static let document = Shape(
    "document",
    [
      .version,
      .optional(.id, \.investigation.id, .text, "the id of the investigation itself"),
      .required(.title, \.investigation.title, .text, "what happened, in one line"),
      .defaulted(
        .status, \.investigation.status, .word(Investigation.Status.self), default: .draft,
        "how far the investigation has come; draft if left out"),
      .optional(.version, \.investigation.version, .text, "the version of the report"),
      .optional(.date, \.investigation.date, .date, "the day of this version"),
      .optional(.severity, \.investigation.severity, .text, "how bad it was, in the organization's own scale"),
      .optional(.scope, \.investigation.scope, .text, "what is looked into, and what is not"),
      .optional(.trigger, \.investigation.trigger, .text, "what made somebody look into it"),
      .optional(.impact, \.investigation.impact, .text, "the harm done, in a few words"),
      .questions,
      .section(.people),
      .pairs(
        .milestones, \.investigation.milestones.inOrder, .word(Milestone.self), .timePoint,
        "the moments from which durations are computed"),
      .pairs(
        .categories, \.investigation.taxonomy.inOrder, .category, .text,
        "categories beyond the usual ones, and what they mean"),
      .whys,
      .section(.factors), .section(.controls), .section(.chains), .section(.evidence), .section(.hypotheses),
      .section(.counterfactuals), .section(.findings), .section(.actions), .section(.metrics),
      .section(.reservations),
      .waivers,
    ])
}

extension Key<DocumentForm> {
  static let version = Key(
    field: .rca, type: .wholeNumber, isRequired: false, meaning: "the version of the format: \(FormatVersion.current)",
    read: { decoder, node, form in form.version = decoder.version(node) },
    write: { _, _ in .bare("\(FormatVersion.current)") })

  static let questions = Key(
    field: .questions, type: .record("questions"), isRequired: false, meaning: "the six questions a report must answer",
    read: { decoder, node, form in
      decoder.read(.questions, node, into: &form.investigation.questions, named: node)
    },
    write: { form, investigation in
      let entries = Shape<SixQuestions>.questions.write(form.investigation.questions, investigation)
      return entries.isEmpty ? nil : .mapping(entries)
    })

  static let whys = Key(
    field: .whys, type: .list(.either([.text, .reference([.factor]), .record("why")])), isRequired: false,
    meaning: "five whys: each entry is explained by the next",
    read: { decoder, node, form in form.whys = node },
    write: { _, _ in nil })

  static let waivers = Key(
    field: .accept, type: .list(.record("waiver")), isRequired: false, meaning: "diagnostics accepted on purpose",
    read: { decoder, node, form in form.waivers = node },
    write: { form, investigation in
      let waivers = investigation.waivers
      return waivers.isEmpty
        ? nil : .list(waivers.map { .mapping(Shape<Waiver>.waiver.write($0, investigation)) })
    })

  static func section(_ section: Section) -> Key {
    Key(
      field: section.field, type: .records(section.kind.rawValue), isRequired: false, meaning: section.meaning,
      read: { decoder, node, form in form.sections.append((section, node)) },
      write: { _, investigation in section.write(investigation) })
  }
}

extension Shape<SixQuestions> {
  static let questions = Shape(
    "questions",
    [
      .optional(.who, \.who, .text, "who was involved"),
      .optional(.what, \.what, .text, "what happened"),
      .optional(.when, \.when, .text, "when it happened"),
      .optional(.where, \.where, .text, "where it happened"),
      .optional(.why, \.why, .text, "why it happened"),
      .optional(.how, \.how, .text, "how it happened"),
    ])
}

extension [Category: String] {
  /// The categories by name.
  fileprivate var inOrder: [(Category, String)] {
    get { sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) } }
    set { self = Dictionary(newValue, uniquingKeysWith: { first, _ in first }) }
  }
}
