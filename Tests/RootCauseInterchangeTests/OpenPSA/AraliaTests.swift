import Foundation
import FaultTrees
import RootCauseInterchange
import Testing

/// The Aralia benchmark, which is not part of the package: `RCA_ARALIA` says where it lies.
enum Aralia {
  static let folder =
    ProcessInfo.processInfo.environment["RCA_ARALIA"].map { URL(fileURLWithPath: $0) }
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/aralia")

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("reference.tsv").path)
  }

  /// The names of the trees, with how many gates and basic events each has.
  static var trees: [(name: String, gates: Int, events: Int)] {
    guard let table = try? String(contentsOf: folder.appendingPathComponent("reference.tsv"), encoding: .utf8) else {
      return []
    }
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count > 2, let gates = Int(fields[1]), let events = Int(fields[2]) else { return nil }
      return (String(fields[0]), gates, events)
    }
  }

  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent("\(name).xml")))
  }
}

@Suite(
  "The Aralia fault trees",
  .enabled(if: Aralia.isPresent, "skipped: there is no folder with the Aralia fault trees; set RCA_ARALIA to its path"))
struct AraliaTests {
  @Test("each is read whole, with r1 as its top", arguments: Aralia.trees)
  func counts(_ name: String, _ gates: Int, _ events: Int) throws {
    let reading = OpenPSAReader().read(try Aralia.bytes(of: name), named: "\(name).xml")
    let tree = try #require(reading.tree, "\(reading.summary)")
    #expect(reading.diagnostics.isEmpty, "\(reading.summary)")
    #expect(tree.gates.count { $0.name != nil } == gates)
    #expect(tree.events.count == events)
    #expect(tree.events.allSatisfy { $0.probability != nil })
    #expect(reading.tops == ["r1"])
  }
}
