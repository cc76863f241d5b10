import Foundation
import Testing

/// The built `rca` while it runs, with what it has printed so far.
final class RunningProgram: Sendable {
  private let process: Process
  private let output: URL

  /// No test waits longer than this for something that does not come.
  private static let patience = Duration.seconds(60)

  init(_ process: Process, output: URL) {
    self.process = process
    self.output = output
  }

  /// Waits until a text was printed as many times.
  func waitFor(_ text: String, times: Int) async throws {
    try await wait("“\(text)”, \(times) times") {
      try printed.components(separatedBy: text).count > times
    }
  }

  /// What it has printed so far.
  var printed: String {
    get throws { String(decoding: try Data(contentsOf: output), as: UTF8.self) }
  }

  /// Interrupts the program as Ctrl-C does.
  ///
  /// - Returns: Its exit code.
  func interrupt() async throws -> Int32 {
    process.interrupt()
    try await wait("the end") { !process.isRunning }
    #expect(process.terminationReason == .exit)
    return process.terminationStatus
  }

  /// Ends the program if it still runs.
  func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  private func wait(_ what: String, until isThere: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + Self.patience
    while try !isThere() {
      let printed = try printed
      try #require(ContinuousClock.now < deadline, "waited for \(what); there is: \(printed)")
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}

extension Program {
  /// Starts the program without waiting for its end.
  func start(_ arguments: [String]) throws -> RunningProgram {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let output = folder.appendingPathComponent("output.txt")
    try Data().write(to: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    return RunningProgram(process, output: output)
  }

  /// Writes a file in the folder: as another file in its place, or into the file that is there.
  func write(_ text: String, to name: String, inPlace: Bool = false) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: inPlace ? [] : .atomic)
  }
}
