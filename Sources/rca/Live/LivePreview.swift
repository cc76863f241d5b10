import Foundation
import RootCause

/// Shows a file in the browser and follows it as it is saved.
struct LivePreview {
  let path: String
  /// Where to listen; 0 leaves the choice to the system.
  let port: UInt16
  /// Makes the page.
  let draw: @Sendable (Investigation) throws -> [UInt8]

  /// Serves the preview until Ctrl-C.
  ///
  /// - Throws: ``Failure`` if it cannot be served.
  func run() throws {
    let latest = LatestRendition(of: path)
    try Interruption.allowing { [self] in
      let ending = Ending()
      let serving = Task {
        do {
          try await LiveServer(latest: latest, port: port).run { address in
            try Output.standard.write("rca: \(address) shows \(path); Ctrl-C ends\n")
          }
        } catch {
          ending.note(error)
        }
      }
      defer { serving.cancel() }
      // One file, looked at often: a save is to be seen as soon as it is there.
      let watch = Watch(arguments: [path], beside: nil, interval: 0.05, shortInterval: 0.03) {
        Task.isCancelled || ending.reason != nil
      }
      watch.run { _ in latest.show(LargeStack.run { Rendition(of: path, draw) }) }
      if let reason = ending.reason { throw Failure("the preview cannot be served: \(reason)") }
    }
  }

  /// Why the server came to its end, if it has.
  private final class Ending: @unchecked Sendable {
    private let lock = NSLock()
    private var error: (any Error)?

    var reason: String? { lock.withLock { error.map { "\($0)" } } }

    func note(_ error: any Error) { lock.withLock { self.error = error } }
  }
}
