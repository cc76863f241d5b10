import Foundation
import RootCause
import Testing

@testable import RootCauseDocument

@Suite("The document's schema")
struct DocumentSchemaTests {
  private func schema() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(DocumentSchema.text.utf8)) as? [String: Any])
  }

  @Test("it is JSON, and says what it is")
  func head() throws {
    let schema = try schema()
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"] as? String == DocumentSchema.identifier)
    #expect(schema["title"] as? String != nil)
    #expect(schema["required"] as? [String] == ["rca", "title"])
    #expect(DocumentSchema.text.hasSuffix("}\n"))
  }

  @Test("every key of every table is in the mapping of that name, with its meaning, and with an example or its words")
  func keys() throws {
    let schema = try schema()
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    for (name, keys) in Self.tables {
      let mapping =
        name == "document" ? schema : definitions["\(name)-mapping"] ?? definitions[name] ?? [:]
      let properties = try #require(mapping["properties"] as? [String: [String: Any]], "\(name)")
      #expect(Set(properties.keys) == Set(keys.map(\.field.rawValue)), "\(name)")
      #expect(mapping["additionalProperties"] as? Bool == false, "\(name)")
      let patterns = mapping["patternProperties"] as? [String: Any] ?? [:]
      for (field, meaning) in keys {
        let property = properties[field.rawValue] ?? [:]
        #expect((property["description"] as? String)?.hasPrefix(meaning) == true, "\(name).\(field)")
        let text = String(describing: property)
        #expect(
          property["examples"] != nil || text.contains("enum") || text.contains("version"),
          "\(name).\(field) has neither example nor words")
        if let other = field.otherSpelling { #expect(patterns["^\(other)$"] != nil, "\(name).\(other)") }
      }
    }
  }

  @Test("every reference in it leads somewhere, and every definition is used")
  func references() throws {
    let schema = try schema()
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    var used: Set<String> = []
    func visit(_ value: Any) {
      if let mapping = value as? [String: Any] {
        if let reference = mapping["$ref"] as? String {
          let path = reference.split(separator: "/").map(String.init)
          #expect(path.first == "#" && path.dropFirst().first == "$defs")
          var target: Any? = schema
          for name in path.dropFirst() { target = (target as? [String: Any])?[name] }
          #expect(target != nil, "\(reference)")
          if path.count > 2 { used.insert(path[2]) }
        }
        mapping.values.forEach(visit)
      } else if let list = value as? [Any] {
        list.forEach(visit)
      }
    }
    visit(schema)
    #expect(used == Set(definitions.keys))
  }

  /// The name of each mapping, and its keys with what they mean.
  private static let tables: [(String, [(field: Field, meaning: String)])] = [
    table(Shape.document), table(Shape.questions), table(Shape.why), table(RecordShape.factor.shape),
    table(Shape.formula), table(Shape.tested), table(RecordShape.control.shape), table(RecordShape.chain.shape),
    table(RecordShape.evidence.shape), table(RecordShape.hypothesis.shape), table(RecordShape.counterfactual.shape),
    table(Shape.intervention), table(RecordShape.finding.shape), table(RecordShape.action.shape),
    table(RecordShape.metric.shape), table(RecordShape.reservation.shape), table(RecordShape.person.shape),
    table(Shape.waiver),
  ]

  private static func table<Owner>(_ shape: Shape<Owner>) -> (String, [(field: Field, meaning: String)]) {
    (shape.name, shape.keys.map { ($0.field, $0.meaning) })
  }
}
