import FaultTrees
import Foundation
import RootCauseInterchange
import Testing

@Suite("Writing Open-PSA models")
struct WriterTests {
  @Test("a tree reads back as it was written", arguments: 0..<40)
  func roundTrip(_ seed: Int) throws {
    for seed in seed * 25..<seed * 25 + 25 {
      let tree = RandomTree.make(seed: UInt64(seed))
      let text = try OpenPSAWriter().write(tree)
      let reading = read(text)
      let back = try #require(reading.tree, "\(text)\n\(reading.summary)")
      #expect(reading.diagnostics.isEmpty)
      #expect(back.events == tree.events, "\(text)")
      #expect(back.name == tree.name)
      for world in 0..<(1 << tree.events.count) {
        #expect(back.value { world >> $0 & 1 == 1 } == tree.value { world >> $0 & 1 == 1 }, "\(text)")
      }
      // What was read is in the form that is written.
      let again = try OpenPSAWriter().write(back)
      #expect(again == text, "\(text)\n#######\n\(again)")
    }
  }

  @Test("a model is written like this")
  func example() throws {
    var tree = NamedFaultTree(name: "press 7")
    let fuse = tree.add(NamedFaultTree.Event("fuse", label: "The fuse <blew> & burned", probability: 0.001))
    let pump = tree.add(NamedFaultTree.Event("pump 1.a"))
    let power = tree.add(NamedFaultTree.Event("power"))
    let top = tree.add(NamedFaultTree.Gate("stopped", label: "The press stopped"))
    let nested = tree.add(NamedFaultTree.Gate())
    let shared = tree.add(NamedFaultTree.Gate("2-of-3"))
    let alone = tree.add(NamedFaultTree.Gate("alone"))
    tree.define(top, as: .or, of: [nested, shared, alone])
    tree.define(nested, as: .and, of: [fuse, shared, .constant(true)])
    tree.define(shared, as: .atLeast(2), of: [fuse, pump, power])
    tree.define(alone, as: .and, of: [pump])
    tree.top = top
    #expect(
      try OpenPSAWriter().write(tree) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <opsa-mef>
          <define-fault-tree name="press_7">
            <attributes>
              <attribute name="original-name" value="press 7"/>
            </attributes>
            <define-gate name="stopped">
              <label>The press stopped</label>
              <or>
                <and>
                  <basic-event name="fuse"/>
                  <gate name="_2-of-3"/>
                  <constant value="true"/>
                </and>
                <gate name="_2-of-3"/>
                <gate name="alone"/>
              </or>
            </define-gate>
            <define-gate name="_2-of-3">
              <attributes>
                <attribute name="original-name" value="2-of-3"/>
              </attributes>
              <atleast min="2">
                <basic-event name="fuse"/>
                <basic-event name="pump_1_a"/>
                <basic-event name="power"/>
              </atleast>
            </define-gate>
            <define-gate name="alone">
              <basic-event name="pump_1_a"/>
            </define-gate>
          </define-fault-tree>
          <model-data>
            <define-basic-event name="fuse">
              <label>The fuse &lt;blew&gt; &amp; burned</label>
              <float value="0.001"/>
            </define-basic-event>
            <define-basic-event name="pump_1_a">
              <attributes>
                <attribute name="original-name" value="pump 1.a"/>
              </attributes>
            </define-basic-event>
            <define-basic-event name="power"/>
          </model-data>
        </opsa-mef>

        """)
  }

  @Test("a cycle is refused, and named")
  func cycle() throws {
    var tree = NamedFaultTree(name: "t")
    let first = tree.add(NamedFaultTree.Gate("a"))
    let second = tree.add(NamedFaultTree.Gate("b"))
    tree.define(first, as: .or, of: [second])
    tree.define(second, as: .and, of: [first])
    tree.top = first
    #expect(throws: OpenPSAWriter.Refusal.cycle([0, 1], names: ["a", "b"])) { try OpenPSAWriter().write(tree) }
    #expect(
      OpenPSAWriter.Refusal.cycle([0, 1], names: ["a", "b"]).description
        == "the format has no cycles, and a gate rests on itself: “a” → “b” → “a”")
  }

  @Test("a probability that is none is refused", arguments: [-0.1, 1.1, .nan, .infinity])
  func probability(_ probability: Double) {
    var tree = NamedFaultTree(name: "t")
    tree.top = tree.add(NamedFaultTree.Event("a", probability: probability))
    #expect(throws: OpenPSAWriter.Refusal.probability(event: 0, name: "a")) { try OpenPSAWriter().write(tree) }
  }

  @Test("chains of a hundred thousand gates are written and read", arguments: [nil, "gate"] as [String?])
  func depth(_ name: String?) throws {
    var tree = NamedFaultTree(name: "deep")
    var node = tree.add(NamedFaultTree.Event("e"))
    let other = tree.add(NamedFaultTree.Event("f"))
    for number in 0..<100_000 {
      let gate = tree.add(NamedFaultTree.Gate(name.map { "\($0)-\(number)" }))
      tree.define(gate, as: number.isMultiple(of: 2) ? .and : .or, of: [node, other])
      node = gate
    }
    tree.top = node
    let reading = read(try OpenPSAWriter().write(tree))
    #expect(reading.tree?.gates.count == 100_000, "\(reading.summary.prefix(500))")
  }

  @Test(
    "what is written is valid by the format's own schema",
    .enabled(
      if: Validator.isPresent,
      "skipped: it needs xmllint, and the path of open-psa-mef-2.0d.rng in RCA_OPENPSA_SCHEMA"))
  func valid() throws {
    let trees = (0..<100).map { RandomTree.make(seed: UInt64($0)) }
    let complaints = try Validator.complaints(about: try trees.map { try OpenPSAWriter().write($0) })
    #expect(complaints.isEmpty, "\(complaints)")
  }
}

/// xmllint with the schema of the format, which are not part of the package.
private enum Validator {
  static let schema =
    ProcessInfo.processInfo.environment["RCA_OPENPSA_SCHEMA"]
    ?? Aralia.folder.deletingLastPathComponent().appendingPathComponent("schemas/open-psa-mef-2.0d.rng").path

  static let tool = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xmllint" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isPresent: Bool { tool != nil && FileManager.default.fileExists(atPath: schema) }

  static func complaints(about texts: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("open-psa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (number, text) in texts.enumerated() {
      let file = folder.appendingPathComponent("\(number).xml")
      try Data(text.utf8).write(to: file)
      files.append(file.path)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool ?? "")
    process.arguments = ["--noout", "--nonet", "--relaxng", schema] + files
    let errors = folder.appendingPathComponent("errors")
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return "" }
    return try String(contentsOf: errors, encoding: .utf8)
  }
}
