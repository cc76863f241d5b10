/// An answer that was worked out under limits: complete, or cut short by one of them.
///
/// A value that was cut short is never passed off as the whole: ``limit`` says which bound was reached, and the query
/// that returns it says what the value then still means.
public struct Bounded<Value> {
  /// What was found.
  public var value: Value
  /// The limit that was reached; nil if nothing was left out.
  public var limit: Limit?

  public init(_ value: Value, cutShortBy limit: Limit? = nil) {
    self.value = value
    self.limit = limit
  }

  /// What a question gives, or something in its place if a limit is reached.
  init(else missing: Value, _ question: () throws(Limit) -> Value) {
    do throws(Limit) {
      self.init(try question())
    } catch {
      self.init(missing, cutShortBy: error)
    }
  }

  /// Whether nothing was left out.
  public var isComplete: Bool { limit == nil }
}

extension Bounded: Equatable where Value: Equatable {}
extension Bounded: Hashable where Value: Hashable {}
extension Bounded: Sendable where Value: Sendable {}
