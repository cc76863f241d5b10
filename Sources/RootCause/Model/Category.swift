/// A kind of cause. The set is open: an investigation can add its own under ``Investigation/taxonomy``.
public struct Category: Hashable, Sendable, RawRepresentable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The default taxonomy: each category's name in a document, and what it means.
  ///
  /// It tells flaws in how a system is built from gaps in how people work with it.
  public static let defaults: [(category: Category, meaning: String)] = [
    (architectureFlaw, "the system is built so that this can happen"),
    (Category(rawValue: "software-defect"), "the code does not do what it was meant to do"),
    (Category(rawValue: "configuration"), "a setting was not what it had to be"),
    (Category(rawValue: "capacity"), "a resource ran out"),
    (Category(rawValue: "equipment"), "a physical part did not perform"),
    (Category(rawValue: "dependency"), "something from outside the team's system did not perform"),
    (processGap, "no procedure, or one that could not be followed"),
    (Category(rawValue: "monitoring-gap"), "it could not be seen in time"),
    (Category(rawValue: "tooling"), "the tool made the wrong act easy or the right one hard"),
    (Category(rawValue: "training"), "people had not had the chance to learn it"),
    (Category(rawValue: "communication"), "what was known did not reach those who needed it"),
    (Category(rawValue: "organization"), "priorities, responsibilities or resources of the organization"),
    (Category(rawValue: "environment"), "weather, site, market or another circumstance"),
  ]

  /// The system is built so that this can happen.
  public static let architectureFlaw = Category(rawValue: "architecture-flaw")
  /// No procedure, or one that could not be followed.
  public static let processGap = Category(rawValue: "process-gap")
}
