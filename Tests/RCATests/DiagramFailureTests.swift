import Foundation
import Testing

@Suite("rca diagram, where it cannot write or draw")
struct DiagramFailureTests {
  @Test(
    "a full disk is told, and no half file is left", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["svg", "png", "pdf", "dot", "txt"])
  func fullDisk(format: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let run = try rca.run(["diagram", "a.rca.yaml", "--format", format, "-o", "/dev/full"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("cannot write /dev/full"))
    #expect(try rca.files() == ["a.rca.yaml"])
  }

  @Test("a reader that has gone is told")
  func closedPipe() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["diagram", "a.rca.yaml"]
    process.currentDirectoryURL = rca.folder
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try output.fileHandleForReading.close()
    try process.run()
    let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 2)
    #expect(complaint.contains("cannot write standard output"))
  }

  @Test(
    "a folder that cannot be written into, or a folder in place of the file, is told", arguments: ["/proc/a.svg", "."])
  func unwritable(path: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let run = try rca.run(["diagram", "a.rca.yaml", "--format", "svg", "-o", path])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("cannot write"))
    #expect(try rca.files() == ["a.rca.yaml"])
  }

  @Test("a Graphviz that cannot draw is told, and the old file stays", arguments: [[], ["--page", "A4"]])
  func noLayout(options: [String]) throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout, "a.pdf": "old"])
    // Without its plug-ins there is no layout.
    let run = try rca.run(
      ["diagram", "a.rca.yaml", "-o", "a.pdf"] + options, environment: ["GVBINDIR": rca.folder.path])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("Graphviz could not lay the diagram out"))
    #expect(try rca.contents(of: "a.pdf") == "old")
  }

  @Test("pages are for PDF, and named")
  func pages() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    #expect(try rca.run(["diagram", "a.rca.yaml", "--page", "a4", "-o", "a.pdf"]).exitCode == 0)
    #expect(try rca.contents(of: "a.pdf").hasPrefix("%PDF"))
    #expect(try rca.run(["diagram", "a.rca.yaml", "--page", "A4", "-o", "a.svg"]).complaint.contains(".pdf"))
    #expect(try rca.run(["diagram", "a.rca.yaml", "--page", "A5", "-o", "b.pdf"]).complaint.contains("letter"))
    #expect(try rca.run(["diagram", "a.rca.yaml", "--landscape", "-o", "b.pdf"]).complaint.contains("--page"))
    #expect(try rca.files() == ["a.pdf", "a.rca.yaml"])
  }
}
