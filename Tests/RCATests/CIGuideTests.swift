import Foundation
import Testing

@Suite("The guide to checks in CI")
struct CIGuideTests {
  private static let guide = Program.package.appendingPathComponent("docs/checks-in-ci.md")

  /// What a problem matcher makes of a diagnostic.
  private struct Match: Hashable, Comparable {
    var severity: String
    var code: String
    var message: String
    var place: String

    static func < (left: Match, right: Match) -> Bool { (left.place, left.code) < (right.place, right.code) }
  }

  @Test("its problem matchers find every diagnostic of the text, with its place", arguments: [0, 1])
  func matchers(block: Int) throws {
    let warned = Documents.checkout.replacingOccurrences(of: "at: 2026-03-01T09:55Z", with: "at: 2026-03-01T09:55")
    let rca = try Program(["a.rca.yaml": Documents.late, "b: 1.rca.yaml": warned])
    let arguments = ["check", "a.rca.yaml", "b: 1.rca.yaml", "--today", "2026-03-02"]
    let report = try rca.run(arguments + ["--format", "json"]).json()
    let expected = try #require(report["diagnostics"] as? [[String: Any]]).map { diagnostic in
      let location = try #require(diagnostic["location"] as? [String: Any])
      return Match(
        severity: try #require(diagnostic["severity"] as? String), code: try #require(diagnostic["rule"] as? String),
        message: try #require(diagnostic["message"] as? String),
        place: "\(location["file"] ?? ""):\(location["line"] ?? ""):\(location["column"] ?? "")")
    }
    #expect(Set(expected.map(\.severity)) == ["error", "warning", "note"])
    let json = try Markdown(Self.guide).blocks("json")[block]
    let matchers = matchers(in: try JSONSerialization.jsonObject(with: Data(json.utf8)))
    #expect(matchers.count == block + 1)
    let text = try rca.run(arguments).text.components(separatedBy: "\n")
    let found = try matchers.flatMap { try matches(of: $0, in: text) }
    #expect(found.sorted() == expected.sorted())
  }

  @Test("shows the hook that the package has")
  func hook() throws {
    let hooks = String(
      decoding: try Data(contentsOf: Program.package.appendingPathComponent(".pre-commit-hooks.yaml")), as: UTF8.self)
    let local = try #require(try Markdown(Self.guide).blocks("yaml").first { $0.contains("repo: local") })
    for line in hooks.split(separator: "\n") where line.hasPrefix("  files: ") || line.hasPrefix("  require_serial: ") {
      #expect(local.contains(line))
    }
  }

  /// Every object with patterns, in order.
  private func matchers(in value: Any) -> [[String: Any]] {
    if let object = value as? [String: Any] {
      return object["pattern"] == nil ? object.values.flatMap { matchers(in: $0) } : [object]
    }
    return (value as? [Any] ?? []).flatMap { matchers(in: $0) }
  }

  /// Applies the patterns of a matcher to consecutive lines.
  private func matches(of matcher: [String: Any], in lines: [String]) throws -> [Match] {
    let patterns = try #require(matcher["pattern"] as? [[String: Any]])
    let expressions = try patterns.map { try NSRegularExpression(pattern: try #require($0["regexp"] as? String)) }
    return lines.indices.dropLast(patterns.count - 1).compactMap { start in
      var parts: [String: String] = [:]
      for (offset, pattern) in patterns.enumerated() {
        let line = lines[start + offset]
        guard let match = expressions[offset].firstMatch(in: line, range: NSRange(line.startIndex..., in: line)) else {
          return nil
        }
        for (part, group) in pattern {
          guard let group = group as? Int, let range = Range(match.range(at: group), in: line) else { continue }
          parts[part] = String(line[range])
        }
      }
      let place = ["file", "line", "column"].map { parts[$0] ?? "" }.joined(separator: ":")
      let severity = parts["severity"] ?? (matcher["severity"] as? String == "notice" ? "note" : "")
      return Match(severity: severity, code: parts["code"] ?? "", message: parts["message"] ?? "", place: place)
    }
  }
}
