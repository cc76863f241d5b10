import Foundation
import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDocument

@Suite("Text fields")
struct TextFieldsTests {
  @Test("the investigation that says one text everywhere says it in each field that a document has for text")
  func everyField() throws {
    let mark = "the mark"
    let text = DocumentWriter().write(try Investigation.saying(mark), as: .json)
    let top = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(fields(saying: mark, in: top) == fields(of: Shape.document))
    #expect(fields(saying: mark, in: top["questions"] as? [String: Any] ?? [:]) == fields(of: Shape.questions))
    for (section, expected) in records {
      let records = (top[section] as? [String: Any] ?? [:]).values.compactMap { $0 as? [String: Any] }
      let found = records.reduce(into: Set<String>()) { $0.formUnion(fields(saying: mark, in: $1)) }
      #expect(found == expected, "\(section)")
    }
    let waivers = top["accept"] as? [[String: Any]] ?? []
    #expect(waivers.first.map { fields(saying: mark, in: $0) } == fields(of: Shape.waiver))
  }

  private var records: [(String, Set<String>)] {
    [
      ("people", fields(of: RecordShape.person.shape)), ("factors", fields(of: RecordShape.factor.shape)),
      ("controls", fields(of: RecordShape.control.shape)), ("chains", fields(of: RecordShape.chain.shape)),
      ("evidence", fields(of: RecordShape.evidence.shape)), ("hypotheses", fields(of: RecordShape.hypothesis.shape)),
      ("counterfactuals", fields(of: RecordShape.counterfactual.shape)),
      ("findings", fields(of: RecordShape.finding.shape)), ("actions", fields(of: RecordShape.action.shape)),
      ("metrics", fields(of: RecordShape.metric.shape)), ("reservations", fields(of: RecordShape.reservation.shape)),
    ]
  }

  /// The keys that hold free text, by what the reader goes by.
  private func fields<Owner>(of shape: Shape<Owner>) -> Set<String> {
    Set(shape.keys.filter { $0.type.isFreeText && $0.field != .whys }.map(\.field.rawValue))
  }

  private func fields(saying mark: String, in mapping: [String: Any]) -> Set<String> {
    Set(mapping.filter { $0.value as? String == mark || ($0.value as? [String: String])?[mark] == mark }.keys)
  }
}

extension ValueType {
  fileprivate var isFreeText: Bool {
    switch self {
    case .text, .category: true
    case .list(let item): item.isFreeText
    case .mapping(let key, let value): key.isFreeText || value.isFreeText
    case .either(let types): types.contains { $0.isFreeText }
    default: false
    }
  }
}
