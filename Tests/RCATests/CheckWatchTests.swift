import Foundation
import Testing

@Suite("rca check --watch")
struct CheckWatchTests {
  @Test("checks again after each save, and ends on an interrupt with the exit code of the last result")
  func watch() async throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let running = try rca.start(["check", "a.rca.yaml", "--watch"])
    defer { running.end() }
    try await running.waitFor("1 error, 3 notes\n", times: 1)
    // Rewritten in place, replaced by another file of its name, and away for a while.
    try rca.write(Documents.checkout, to: "a.rca.yaml", inPlace: true)
    try await running.waitFor("\n2 notes\n", times: 1)
    try rca.write(Documents.late, to: "a.rca.yaml")
    try await running.waitFor("1 error, 3 notes\n", times: 2)
    try FileManager.default.removeItem(at: rca.folder.appendingPathComponent("a.rca.yaml"))
    try await running.waitFor("error[unreadable-file]", times: 1)
    try rca.write(Documents.late, to: "a.rca.yaml")
    try await running.waitFor("1 error, 3 notes\n", times: 3)
    #expect(try await running.interrupt() == 1)
  }

  @Test("takes up files that come into a folder")
  func folder() async throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let running = try rca.start(["check", ".", "--watch", "--quiet"])
    defer { running.end() }
    try await running.waitFor("1 error, 3 notes\n", times: 1)
    try rca.write(Documents.checkout, to: "b.rca.yaml")
    try await running.waitFor("2 files: 1 error, ", times: 1)
    try FileManager.default.removeItem(at: rca.folder.appendingPathComponent("a.rca.yaml"))
    try await running.waitFor("\n2 notes\n", times: 1)
    #expect(try await running.interrupt() == 0)
  }

  @Test(
    "is refused for standard input, and with options that are wrong", arguments: [["-"], [".", "--only", "nothing"]])
  func refused(arguments: [String]) throws {
    #expect(try Program().run(["check", "--watch"] + arguments).exitCode == 2)
  }
}
