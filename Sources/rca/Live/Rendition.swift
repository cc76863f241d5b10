import Foundation
import RootCause
import RootCauseDocument

/// What a file gives at some time: what does not hold in it, and its page.
struct Rendition: Sendable {
  var report: DiagnosticReport
  /// The page; nil if the file has errors or could not be drawn.
  var page: [UInt8]?
  /// Why it could not be drawn, where that is not an error in the file.
  var failure: String?

  /// Reads a file, checks it and draws it.
  init(of path: String, _ draw: (Investigation) throws -> [UInt8]) {
    let reading = Input.read(path)
    report = DiagnosticReport(reading.check().diagnostics)
    guard let investigation = reading.investigation, !reading.hasErrors else { return }
    do {
      page = try draw(investigation)
    } catch {
      failure = "\(error)"
    }
  }
}
