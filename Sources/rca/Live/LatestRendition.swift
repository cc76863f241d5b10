import Foundation
import RootCause

/// The rendition of the file as it was saved last, for everybody who asks.
final class LatestRendition: @unchecked Sendable {
  private let lock = NSLock()
  private var latest: State
  private var drawnPage: [UInt8] = []

  init(of file: String) { latest = State(file: file) }

  /// The page as it could be drawn last; empty if it never could.
  var page: [UInt8] { lock.withLock { drawnPage } }

  func show(_ rendition: Rendition) {
    lock.withLock {
      latest.version += 1
      latest.report = rendition.report
      latest.failure = rendition.failure
      guard let page = rendition.page else { return }
      drawnPage = page
      latest.drawn = latest.version
    }
  }

  /// What there is once there is something other than a version; nil if nothing comes for ten seconds.
  func state(otherThan known: Int) async -> State? {
    for _ in 0..<500 {
      let state = lock.withLock { latest }
      if state.version > 0, state.version != known { return state }
      do { try await Task.sleep(for: .milliseconds(20)) } catch { return nil }
    }
    return nil
  }

  /// What the page that shows the rendition is told.
  struct State: Encodable, Sendable {
    /// The number of the rendition; 0 before the first.
    var version = 0
    /// The version that the page shows; 0 if there is none yet.
    var drawn = 0
    var file: String
    /// Why the last version could not be drawn, where that is not an error in the file.
    var failure: String?
    var report = DiagnosticReport([])
  }
}
