/// A claim about a factor or a link that is still being tested against others (Heuer, *Analysis of Competing
/// Hypotheses*).
public struct Hypothesis: Record {
  public typealias ID = RecordID<Hypothesis>

  public var id: ID
  /// The claim.
  public var statement: String
  /// The factor or link it is a claim about: what hangs on it while it is unresolved.
  public var about: About?
  /// How it stands.
  public var status: Status
  /// How each item of evidence bears on it.
  public var ratings: [EvidenceRating] = []
  /// The hypotheses it competes with.
  public var alternatives: [ID] = []
  /// What would show it to be wrong.
  public var disprovedIf: String?

  public init(_ id: ID, _ statement: String, about: About? = nil, status: Status = .open) {
    self.id = id
    self.statement = statement
    self.about = about
    self.status = status
  }
}

extension Hypothesis {
  /// What a hypothesis is a claim about.
  public enum About: Hashable, Sendable {
    case factor(Factor.ID)
    case link(Link.ID)
  }

  /// How a hypothesis stands.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case open, supported, weakened, refuted, accepted, untestable

    /// Whether the question is still undecided, so that what the hypothesis is about is unknown rather than true or
    /// false: ``open``, ``weakened`` and ``untestable``. A supported one is taken to hold until shown otherwise.
    public var isUnresolved: Bool { self == .open || self == .weakened || self == .untestable }
  }

  /// How an item of evidence bears on a hypothesis (ACH matrix).
  public enum Rating: String, Hashable, Sendable, CaseIterable {
    case veryConsistent = "CC"
    case consistent = "C"
    case neutral = "N"
    case inconsistent = "I"
    case veryInconsistent = "II"
    case notApplicable = "NA"
  }

  /// One cell of the matrix.
  public struct EvidenceRating: Hashable, Sendable {
    public var evidence: Evidence.ID
    public var rating: Rating

    public init(_ evidence: Evidence.ID, _ rating: Rating) {
      self.evidence = evidence
      self.rating = rating
    }
  }

  public static var kind: RecordKind { .hypothesis }
  public static var store: RecordStore<Hypothesis> { RecordStore(table: \.hypotheses) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {
    switch about {
    case .factor(var id):
      visitor.visit(&id, .about)
      about = .factor(id)
    case .link(var id):
      visitor.visit(&id, .about)
      about = .link(id)
    case nil: break
    }
    for index in ratings.indices { visitor.visit(&ratings[index].evidence, .evidence) }
    visitor.visit(&alternatives, .alternatives)
  }
}

extension Hypothesis.Rating {
  /// The rating in words.
  package var inWords: String {
    switch self {
    case .veryConsistent: "very consistent"
    case .consistent: "consistent"
    case .neutral: "neutral"
    case .inconsistent: "inconsistent"
    case .veryInconsistent: "very inconsistent"
    case .notApplicable: "not applicable"
    }
  }
}
