import Foundation

/// What something returns, and how long it takes, in milliseconds.
public func timed<Value, Failure: Error>(
  _ body: () throws(Failure) -> Value
) throws(Failure) -> (value: Value, milliseconds: Double) {
  let start = ContinuousClock.now
  let value = try body()
  return (value, milliseconds(since: start))
}

/// How long something takes, in milliseconds.
public func milliseconds<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Double {
  try timed(body).milliseconds
}

/// How long ago something was, in milliseconds.
public func milliseconds(since start: ContinuousClock.Instant) -> Double {
  let (seconds, attoseconds) = (ContinuousClock.now - start).components
  return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}

/// How much processor time this process has taken, in milliseconds: on a busy machine, nearer than the clock to what it
/// would take on one at rest.
public func processorMilliseconds() -> Double {
  var time = timespec()
  return clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 ? Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6 : 0
}
