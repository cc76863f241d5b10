/// A number that will show whether an action worked.
public struct Metric: Record {
  public typealias ID = RecordID<Metric>

  public var id: ID
  /// What is measured.
  public var statement: String
  /// Its unit, as text.
  public var unit: String?
  /// The value before the action.
  public var baseline: Double?
  /// The value to be reached.
  public var target: Target?
  /// The values read so far, in the order written.
  public var readings: [Reading] = []
  /// The day it will be looked at again.
  public var review: CalendarDate?

  public init(_ id: ID, _ statement: String, unit: String? = nil, target: Target? = nil) {
    self.id = id
    self.statement = statement
    self.unit = unit
    self.target = target
  }
}

extension Metric {
  /// A value with its direction, written `<= 7`.
  public struct Target: Hashable, Sendable, CustomStringConvertible {
    /// How a reading is compared with the value.
    public enum Comparison: String, Hashable, Sendable, CaseIterable {
      case below = "<"
      case atMost = "<="
      case exactly = "="
      case atLeast = ">="
      case above = ">"
    }
    public var comparison: Comparison
    public var value: Double

    public init(_ comparison: Comparison, _ value: Double) {
      self.comparison = comparison
      self.value = value
    }

    /// Reads a target as it is written, such as `<= 7`; a bare number means exactly that. Nil if it is not one.
    public init?(_ text: String) {
      let sign = text.prefix { "<>=".contains($0) }
      let number = text.dropFirst(sign.count).drop { $0 == " " }
      guard let comparison = Comparison(rawValue: sign.isEmpty ? "=" : String(sign)), let value = Double(number),
        value.isFinite
      else { return nil }
      self.init(comparison, value)
    }

    public var description: String { "\(comparison.rawValue) \(value)" }

    /// Whether a reading reaches the target.
    public func isReached(by reading: Double) -> Bool {
      switch comparison {
      case .below: reading < value
      case .atMost: reading <= value
      case .exactly: reading == value
      case .atLeast: reading >= value
      case .above: reading > value
      }
    }
  }

  /// One value read on one day.
  public struct Reading: Hashable, Sendable {
    public var date: CalendarDate
    public var value: Double

    public init(_ date: CalendarDate, _ value: Double) {
      self.date = date
      self.value = value
    }
  }

  public static var kind: RecordKind { .metric }
  public static var store: RecordStore<Metric> { RecordStore(table: \.metrics) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {}
}
