/// Numbers of things in words.
enum Counted {
  /// “1 factor”, “3 factors”.
  static func words(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// “3 factors and 1 control”; nothing is said of what there is none of, unless there is nothing at all.
  static func words(factors: Int, controls: Int) -> String {
    if controls == 0 { return words(factors, "factor") }
    return factors == 0
      ? words(controls, "control") : "\(words(factors, "factor")) and \(words(controls, "control"))"
  }
}
