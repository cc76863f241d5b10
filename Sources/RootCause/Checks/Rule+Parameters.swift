extension Rule {
  /// A number that a rule compares with, and that a team may set otherwise.
  public struct Parameter: Hashable, Sendable {
    /// Its name in the rule, in words joined by hyphens.
    public let name: String
    /// What it says, with its unit.
    public let meaning: String
    /// The number: as the rule has it, unless it was set otherwise.
    public internal(set) var value: Double

    public init(_ name: String, _ meaning: String, _ value: Double) {
      self.name = name
      self.meaning = meaning
      self.value = value
    }
  }

  /// The same rule with another number, or nil if it has no parameter of this name.
  public func setting(_ name: String, to value: Double) -> Rule? {
    guard let index = parameters.firstIndex(where: { $0.name == name }) else { return nil }
    var rule = self
    rule.parameters[index].value = value
    return rule
  }
}
