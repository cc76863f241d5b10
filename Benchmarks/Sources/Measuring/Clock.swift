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
