/// The six questions a report must answer at the least.
public struct SixQuestions: Hashable, Sendable {
  public var who: String?
  public var what: String?
  public var when: String?
  public var `where`: String?
  public var why: String?
  public var how: String?

  public init() {}
}
