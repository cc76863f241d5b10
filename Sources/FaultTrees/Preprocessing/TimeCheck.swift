internal import DecisionDiagrams

/// Looks at the clock now and then in work that is not done on diagrams.
struct TimeCheck {
  let limits: Limits
  private var stepsToClock = TimeCheck.stepsBetweenClocks

  private static var stepsBetweenClocks: Int { 4096 }

  init(_ limits: Limits) { self.limits = limits }

  mutating func step() throws(LimitReached) {
    stepsToClock -= 1
    if stepsToClock > 0 { return }
    stepsToClock = TimeCheck.stepsBetweenClocks
    try limits.checkTime()
  }
}
