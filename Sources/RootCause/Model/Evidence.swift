/// Something that can be shown: a log line, a measurement, a witness's account.
public struct Evidence: Record {
  public typealias ID = RecordID<Evidence>

  public var id: ID
  /// What sort of thing it is.
  public var kind: Kind?
  /// What it shows.
  public var statement: String
  /// Where it comes from: a host, a system, a report, a role.
  public var source: String?
  /// Where in the source: a line, a page, a URL.
  public var locator: String?
  /// The time it tells of.
  public var time: TimeSpan?
  /// When it was collected.
  public var collected: Timestamp?
  /// Who collected it.
  public var collectedBy: String?
  /// A hash of its content, with the algorithm: `sha256:…`.
  public var hash: String?
  /// Whether it was worked out from other data instead of being the data itself.
  public var isDerived = false
  /// How far it can be trusted.
  public var grade: Grade?

  public init(_ id: ID, _ statement: String, kind: Kind? = nil, source: String? = nil, grade: Grade? = nil) {
    self.id = id
    self.statement = statement
    self.kind = kind
    self.source = source
    self.grade = grade
  }
}

extension Evidence {
  /// The sorts of evidence.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case log, metric, trace, document, testimony, artifact, test
    case changeRecord = "change-record"
  }

  /// The Admiralty code (NATO AJP-2.1): how reliable the source is, how credible the item.
  public struct Grade: Hashable, Sendable, CustomStringConvertible {
    /// From completely reliable to cannot be judged.
    public enum Reliability: String, Hashable, Sendable, CaseIterable { case A, B, C, D, E, F }
    public var reliability: Reliability
    /// 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
    public enum Credibility: Int, Hashable, Sendable, CaseIterable {
      case confirmed = 1, probable, possible, doubtful, improbable, unjudged
    }
    public var credibility: Credibility

    public init(_ reliability: Reliability, _ credibility: Credibility) {
      self.reliability = reliability
      self.credibility = credibility
    }

    /// Reads a grade as it is written, such as `B2`; nil if it is not one.
    public init?(_ text: String) {
      let parts = Array(text)
      guard parts.count == 2, let reliability = Reliability(rawValue: String(parts[0]).uppercased()),
        let digit = parts[1].wholeNumberValue, let credibility = Credibility(rawValue: digit)
      else { return nil }
      self.init(reliability, credibility)
    }

    public var description: String { "\(reliability.rawValue)\(credibility.rawValue)" }
  }

  public static var kind: RecordKind { .evidence }
  public static var store: RecordStore<Evidence> { RecordStore(table: \.evidence) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {}
}
