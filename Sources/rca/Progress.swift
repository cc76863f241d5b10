import Dispatch
import Foundation

/// What long work is at, on the terminal: one line that replaces itself once a second, and is gone at the end.
///
/// Nothing is shown where standard error is not a terminal, nor in the first second.
final class Progress: @unchecked Sendable {
  private let lock = NSLock()
  private var timer: (any DispatchSourceTimer)?
  private let began = DispatchTime.now()
  private var step: String
  private var isShown = false

  init(_ step: String) {
    self.step = step
    guard isatty(STDERR_FILENO) == 1 else { return }
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.setEventHandler { [weak self] in self?.show() }
    timer.resume()
    self.timer = timer
  }

  /// Says what comes next.
  func begin(_ step: String) { lock.withLock { self.step = step } }

  /// Takes the line away.
  func end() {
    timer?.cancel()
    lock.withLock { if isShown { Terminal.put("\r\u{1B}[K") } }
  }

  private func show() {
    lock.withLock {
      isShown = true
      let seconds = (DispatchTime.now().uptimeNanoseconds - began.uptimeNanoseconds) / 1_000_000_000
      Terminal.put("\r\u{1B}[K\(step), \(seconds) s (Ctrl-C shows what is known so far)")
    }
  }
}
