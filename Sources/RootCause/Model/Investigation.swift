import OrderedCollections

/// One analyzed incident: what happened, why, what stood in its way, and what follows from it.
///
/// An investigation is a value. It owns its records and keeps their references whole: a record that points at nothing
/// cannot be added, one that is pointed at cannot be removed, and a new id reaches every place that names the old one.
/// What an honest draft may get wrong (a cause after its effect, a finding without an action) is not refused here; the
/// checks name it.
///
/// Source: IEC 62740, *Root cause analysis*.
public struct Investigation: Hashable, Sendable {
  /// The id of the investigation itself, for titles and cross-references.
  public var id: String?
  /// What happened, in one line.
  public var title: String
  /// How far the investigation has come.
  public var status: Status = .draft
  /// The version of the report.
  public var version: String?
  /// The day of this version.
  public var date: CalendarDate?
  /// How bad it was, in the organization's own scale.
  public var severity: String?
  /// What is looked into, and what is not.
  public var scope: String?
  /// What made somebody look into it.
  public var trigger: String?
  /// The harm done, in a few words.
  public var impact: String?
  /// Who, what, when, where, why and how.
  public var questions = SixQuestions()
  /// The moments from which durations are computed.
  public var milestones: [Milestone: TimePoint] = [:]
  /// Categories beyond ``Category/defaults``: name and meaning.
  public var taxonomy: [Category: String] = [:]

  public internal(set) var people = RecordTable<Person>()
  public internal(set) var factors = RecordTable<Factor>()
  public internal(set) var controls = RecordTable<Control>()
  public internal(set) var chains = RecordTable<WhyChain>()
  public internal(set) var evidence = RecordTable<Evidence>()
  public internal(set) var hypotheses = RecordTable<Hypothesis>()
  public internal(set) var counterfactuals = RecordTable<CounterfactualClaim>()
  public internal(set) var findings = RecordTable<Finding>()
  public internal(set) var actions = RecordTable<CorrectiveAction>()
  public internal(set) var metrics = RecordTable<Metric>()
  public internal(set) var reservations = RecordTable<Reservation>()
  /// Diagnostics accepted on purpose.
  public internal(set) var waivers: [Waiver] = []

  /// What was recorded of links, for those of which something was.
  var recordedLinks: OrderedDictionary<Link.ID, Link> = [:]
  /// The kind of the record behind each id.
  var kinds: [String: RecordKind] = [:]

  /// An investigation with a title and no records.
  public init(id: String? = nil, title: String) {
    self.id = id
    self.title = title
  }

  /// How far an investigation has come. It decides how strictly the checks speak.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case draft
    case inReview = "in-review"
    case reviewed, closed
  }
}

extension Investigation {
  /// The record with this id, of its type, or nil. Constant time.
  public subscript<R>(id: RecordID<R>) -> R? { self[keyPath: R.store.table][id] }

  /// The kind of the record with this id, or nil if there is none. Constant time.
  public func kind(of id: String) -> RecordKind? { kinds[id] }

  /// The factors of these kinds, in order.
  public func factors(of kinds: Factor.Kind...) -> [Factor] { factors.filter { kinds.contains($0.kind) } }
}
