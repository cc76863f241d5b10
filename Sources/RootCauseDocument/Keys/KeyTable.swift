import RootCause

/// The keys of one kind of mapping as a table in Markdown, made from what the reader itself goes by.
///
/// `docs/document-format.md` holds these tables; a test compares them.
struct KeyTable {
  /// What the mapping is: "factor".
  let name: String
  /// The table, each row ending in a line break.
  let text: String

  init<Owner>(_ shape: Shape<Owner>) {
    name = shape.name
    text =
      "| key | value | meaning |\n| --- | --- | --- |\n"
      + shape.keys.map { key in
        let required = key.isRequired || key.field == .rca ? " (required)" : ""
        return "| `\(key.field.rawValue)`\(required) | \(key.type.words) | \(key.meaning) |\n"
      }
      .joined()
  }

  /// Every table, in the order of the guide.
  static let all: [KeyTable] = [
    KeyTable(Shape.document), KeyTable(Shape.questions), KeyTable(RecordShape.factor.shape),
    KeyTable(Shape.formula), KeyTable(Shape.tested), KeyTable(RecordShape.control.shape),
    KeyTable(RecordShape.chain.shape), KeyTable(RecordShape.evidence.shape), KeyTable(RecordShape.hypothesis.shape),
    KeyTable(RecordShape.counterfactual.shape), KeyTable(Shape.intervention), KeyTable(RecordShape.finding.shape),
    KeyTable(RecordShape.action.shape), KeyTable(RecordShape.metric.shape), KeyTable(RecordShape.reservation.shape),
    KeyTable(RecordShape.person.shape), KeyTable(Shape.waiver),
  ]
}

extension ValueType {
  /// The type in the words of the guide.
  var words: String {
    switch self {
    case .text: "text"
    case .id: "id"
    case .number: "number"
    case .probability: "number from 0 to 1"
    case .wholeNumber: "whole number"
    case .flag: "`true` or `false`"
    case .date: "date"
    case .timestamp, .timePoint: "time"
    case .timeSpan: "time or interval"
    case .grade: "grade"
    case .target: "target"
    case .category: "category"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .reference(let kinds, let link, let investigation):
      ([kinds == RecordKind.allCases ? "id" : "id of \(kinds.map(\.phrase).enumerated(or: "or"))"]
        + (link ? ["link"] : []) + (investigation ? ["`investigation`"] : [])).enumerated(or: "or")
    case .formula: "formula"
    case .list(let item): "list of: \(item.words)"
    case .mapping(let key, let value): "mapping from \(key.words) to \(value.words)"
    case .record("why"): "a mapping of a [factor](#factor)'s keys and `id`"
    case .record(let name): "mapping: see [\(name)](#\(name))"
    case .records(let name): "mapping from ids: see [\(name)](#\(name))"
    case .either(let types): types.map(\.words).enumerated(or: "or")
    }
  }
}
