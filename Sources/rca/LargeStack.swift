import Dispatch
import Foundation

/// Work on a thread with room for documents that nest deeply; reading follows how deep they do.
enum LargeStack {
  /// Does work and waits for it.
  static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Result>()
    start {
      box.value = work()
      done.signal()
    }
    done.wait()
    return box.value ?? work()
  }

  /// Begins work without waiting for it.
  static func start(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.stackSize = 16 << 20
    thread.start()
  }

  /// Written before the signal and read after it.
  private final class Box<Value>: @unchecked Sendable {
    var value: Value?
  }
}
