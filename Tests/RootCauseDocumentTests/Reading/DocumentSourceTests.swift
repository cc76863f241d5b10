import Foundation
import RootCause
import RootCauseDocument
import Testing

@Suite("Where documents come from")
struct DocumentSourceTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rca-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test("a file is read whole")
  func file() throws {
    try withFolder { folder in
      let path = folder + "/a b.rca.yaml"
      try Data("rca: 1\ntitle: x\n".utf8).write(to: URL(fileURLWithPath: path))
      #expect(try DocumentSource(path).bytes() == Array("rca: 1\ntitle: x\n".utf8))
      #expect(DocumentReader().read(DocumentSource(path)).investigation?.title == "x")
    }
  }

  @Test("what is no readable file is said to be what it is")
  func failures() throws {
    try withFolder { folder in
      #expect(throws: DocumentSource.Failure.directory) { try DocumentSource(folder).bytes() }
      #expect(throws: DocumentSource.Failure.missing) { try DocumentSource(folder + "/none.rca.yaml").bytes() }
      #expect(throws: DocumentSource.Failure.missing) { try DocumentSource(folder + "/a\0b").bytes() }
      #expect(throws: DocumentSource.Failure.notAFile) { try DocumentSource("/dev/zero").bytes() }
      let pipe = folder + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(throws: DocumentSource.Failure.notAFile) { try DocumentSource(pipe).bytes() }
      let huge = folder + "/huge"
      #expect(FileManager.default.createFile(atPath: huge, contents: nil))
      let handle = try #require(FileHandle(forWritingAtPath: huge))
      try handle.truncate(atOffset: UInt64(DocumentSource.limit) + 1)
      #expect(throws: DocumentSource.Failure.tooLarge) { try DocumentSource(huge).bytes() }
    }
  }

  @Test("a file that cannot be read becomes one diagnostic that names it")
  func diagnostic() {
    let reading = DocumentReader().read(DocumentSource("no/such/file.rca.yaml"))
    #expect(reading.investigation == nil)
    #expect(
      reading.summary == """
        1:1+1 unreadable-file: there is no file “no/such/file.rca.yaml”
            help: check the path
        """)
  }
}
