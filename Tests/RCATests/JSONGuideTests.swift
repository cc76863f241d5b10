import Foundation
import Testing

@Suite("The guide to JSON")
struct JSONGuideTests {
  @Test(
    "tells of every key that is printed",
    arguments: [
      ["check", "--today", "2026-01-01"], ["check", "--today", "2026-01-01", "--explain-hypotheses"], ["whatif"],
      ["whatif", "--with", "standby"],
      ["whatif", "--without-factor", "primary-data-gone"], ["analyze"],
    ])
  func keys(arguments: [String]) throws {
    let guide = String(
      decoding: try Data(contentsOf: Program.package.appendingPathComponent("docs/json.md")), as: UTF8.self)
    let example = Program.package.appendingPathComponent("Examples/gitlab-2017/gitlab-2017.rca.yaml").path
    let run = try Program().run([arguments[0], example] + arguments.dropFirst() + ["--format", "json"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    for key in keys(in: try JSONSerialization.jsonObject(with: run.output)).sorted() {
      #expect(guide.contains("`\(key)`"), "\(key) is not in docs/json.md")
    }
  }

  private func keys(in value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.values.reduce(into: Set(object.keys)) { $0.formUnion(keys(in: $1)) }
    }
    return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(keys(in: $1)) }
  }
}
