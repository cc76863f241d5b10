public import RootCause

extension Diagram {
  /// What a picture of the causes points out beyond what happened. None of it moves a node.
  public struct Emphasis: Hashable, Sendable {
    /// How much each cause decides: alone, or together with how many others (`Responsibility`).
    public var responsibility: Bool
    /// Which factors every chain of causes passes (`Counterfactuals.singlePoints(on:)`).
    public var singlePoints: Bool
    /// Which set of controls prevents each outcome best, and what it is to be best at; nil to point out none.
    public var preventionSet: Goal?

    public init(responsibility: Bool = false, singlePoints: Bool = false, preventionSet: Goal? = nil) {
      self.responsibility = responsibility
      self.singlePoints = singlePoints
      self.preventionSet = preventionSet
    }
  }
}
