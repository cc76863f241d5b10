import Dispatch
import Foundation

/// Long work that Ctrl-C ends: what was found until then is still shown.
enum Interruption {
  /// Runs work that looks at whether its task was cancelled, and cancels it at the first interrupt; a second one ends the
  /// program as usual.
  static func allowing<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) throws -> Answer {
    let isListening = DispatchSemaphore(value: 0)
    let done = DispatchSemaphore(value: 0)
    let answer = Box<Result<Answer, any Error>>()
    let task = Task.detached {
      answer.set(Result { try begin(work, after: isListening) })
      done.signal()
    }
    signal(SIGINT, SIG_IGN)
    let interrupt = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    interrupt.setEventHandler {
      task.cancel()
      signal(SIGINT, SIG_DFL)
    }
    // Not a line of output before an interrupt is sure to be heard.
    interrupt.setRegistrationHandler { isListening.signal() }
    interrupt.resume()
    done.wait()
    interrupt.cancel()
    signal(SIGINT, SIG_DFL)
    guard let result = answer.value else { throw Failure("the work ended without a result") }
    return try result.get()
  }

  private static func begin<Answer>(
    _ work: () throws -> Answer, after isListening: DispatchSemaphore
  ) rethrows -> Answer {
    isListening.wait()
    return try work()
  }

  /// A value handed from one thread to another.
  private final class Box<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var stored: Value?

    var value: Value? { lock.withLock { stored } }

    func set(_ value: Value) { lock.withLock { stored = value } }
  }
}
