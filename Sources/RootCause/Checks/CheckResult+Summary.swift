extension CheckResult {
  /// Puts what was found in another investigation after this.
  public mutating func append(_ other: CheckResult) {
    diagnostics += other.diagnostics
    accepted += other.accepted
  }

  /// How much was found, in one line: `2 errors, 1 warning, 3 accepted`.
  public var summary: String {
    let counts = [
      (count(.error), "error"), (count(.warning), "warning"), (count(.note), "note"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    let found = counts.isEmpty ? ["nothing to report"] : counts
    return (found + (accepted.isEmpty ? [] : ["\(accepted.count) accepted"])).joined(separator: ", ")
  }
}
