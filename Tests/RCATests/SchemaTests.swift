import Foundation
import Testing

@Suite("rca schema")
struct SchemaTests {
  @Test("the schema is printed, or written to a file as the same text")
  func output() throws {
    let rca = try Program(["old.json": "{}"])
    let printed = try rca.run(["schema"])
    #expect(printed.exitCode == 0)
    #expect(printed.complaint.isEmpty)
    let schema = try JSONSerialization.jsonObject(with: printed.output) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let written = try rca.run(["schema", "-o", "old.json"])
    #expect(written.exitCode == 0)
    #expect(written.output.isEmpty)
    #expect(Data(try rca.contents(of: "old.json").utf8) == printed.output)
    #expect(try rca.files() == ["old.json"])
  }

  @Test("a file that cannot be written is named")
  func unwritable() throws {
    let run = try Program([:]).run(["schema", "-o", "nowhere/schema.json"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("cannot write nowhere/schema.json"))
  }
}
