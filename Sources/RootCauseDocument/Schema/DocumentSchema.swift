import RootCause

/// The document format as a JSON Schema (draft 2020-12), so that an editor can complete and validate an investigation
/// while it is written.
///
/// It is made from the tables that the reader itself goes by. What the reader accepts the schema accepts; what the reader
/// refuses for its shape (unknown keys, missing ones, values of the wrong kind, words that are none) the schema refuses,
/// but for what the same value can be written as in YAML: see `docs/editor.md`. What needs the whole document, such as
/// whether an id is declared, only reading can tell.
public enum DocumentSchema {
  /// What the schema calls itself, in `$id`. It names version 1 of the format and is no address.
  public static let identifier = "urn:swift-root-cause:document:\(FormatVersion.current)"

  /// The schema as JSON text, the same each time.
  public static let text = JSONText(schema).text + "\n"

  private static let schema: DocumentValue = {
    let head: DocumentValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .text(identifier),
      "title": "Incident investigation (rca)",
      "description": "an incident investigation as a typed graph, as `rca check` reads it",
    ]
    return
      head
      .with(MappingSchema(Shape.document, at: "#", required: [.rca]).value)
      .with(["$defs": .mapping(definitions)])
  }()

  /// What the schema refers to by name: the mappings, the formulas, and the notations of single values.
  private static var definitions: [DocumentValue.Entry] {
    let mappings: [[DocumentValue.Entry]] = [
      definitions(of: Shape.questions), definitions(of: Shape.why), definitions(of: RecordShape.factor),
      definitions(of: Shape.tested), definitions(of: RecordShape.control), definitions(of: RecordShape.chain),
      definitions(of: RecordShape.evidence), definitions(of: RecordShape.hypothesis),
      definitions(of: RecordShape.counterfactual),
      definitions(of: Shape.intervention, forms: interventions), definitions(of: RecordShape.finding),
      definitions(of: RecordShape.action), definitions(of: RecordShape.metric),
      definitions(of: RecordShape.reservation),
      definitions(of: RecordShape.person), definitions(of: Shape.waiver),
    ]
    return mappings.flatMap { $0 } + formulas + NotationSchema.all
  }

  private static func definitions<Owner>(
    of shape: Shape<Owner>, forms: [MappingForm] = []
  ) -> [DocumentValue.Entry] {
    [.init(shape.name, MappingSchema(shape, at: "#/$defs/\(shape.name)", forms: forms).value)]
  }

  /// A record; where one of its values can stand for the whole, that or the mapping.
  private static func definitions<R>(of record: RecordShape<R>) -> [DocumentValue.Entry] {
    guard let shorthand = record.shorthand else { return definitions(of: record.shape) }
    let name = record.shape.name
    let mapping = "\(name)-mapping"
    return [
      .init(name, .anyOf([.definition(mapping)] + shorthand.type.schemas)),
      .init(mapping, MappingSchema(record.shape, at: "#/$defs/\(mapping)").value),
    ]
  }

  /// Each intervention is one key, but for what settles an open question.
  private static let interventions: [MappingForm] = [
    MappingForm([.putInPlace]), MappingForm([.takeAway]), MappingForm([.remove]), MappingForm([.assume]),
    MappingForm([.settle, .value]),
  ]

  /// Formulas with records of their links, and those without.
  private static var formulas: [DocumentValue.Entry] {
    let answers = Shape<LinkAnswers>.answers.keys.map(\.field)
    let gates = [MappingForm([.all]), MappingForm([.any]), MappingForm([.atLeast, .of])]
    let plain = Shape(
      "plain formula",
      Shape.formula.keys.filter { !answers.contains($0.field) }.map { key in
        guard case .list(.formula) = key.type else { return key }
        return Key(
          field: key.field, type: .list(.formula(links: false)), isRequired: false, meaning: key.meaning,
          read: key.read,
          write: key.write)
      })
    func formula(_ name: String, _ meaning: String) -> DocumentValue.Entry {
      .init(
        name,
        .described(
          meaning,
          .anyOf([.definition("id"), ["type": "array", "items": .definition(name)], .definition("\(name)-mapping")])))
    }
    return [
      formula("formula", "a factor, a list of formulas (all of them), or a mapping of one of the forms"),
      .init(
        "formula-mapping",
        MappingSchema(
          Shape.formula, at: "#/$defs/formula-mapping", forms: gates + [MappingForm([.cause], optional: answers)]
        ).value),
      formula("plain-formula", "a formula without records of its links"),
      .init(
        "plain-formula-mapping",
        MappingSchema(
          plain, at: "#/$defs/plain-formula-mapping", forms: gates + [MappingForm([.cause])], empty: answers
        ).value),
    ]
  }
}
