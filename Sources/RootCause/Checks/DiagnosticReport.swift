/// Diagnostics as a value to be encoded, for tools: `{ "version": 1, "diagnostics": […], "accepted": […], "summary": {…} }`.
///
/// The version counts up when a key changes its meaning or goes away; keys may be added without. Keys without a value
/// are left out.
public struct DiagnosticReport: Encodable, Hashable, Sendable {
  /// The version of this form.
  public let version = 1
  /// What does not hold.
  public let diagnostics: [Entry]
  /// What does not hold and is accepted on purpose.
  public let accepted: [AcceptedEntry]
  /// How many there are.
  public let summary: Summary
  /// How competing hypotheses stand, if that was asked for.
  public let hypotheses: [HypothesisMatrixEntry]?

  /// A report of diagnostics, and of those accepted by a waiver.
  public init(
    _ diagnostics: [Diagnostic], accepted: [CheckResult.Accepted] = [], hypotheses: [HypothesisMatrixEntry]? = nil
  ) {
    self.init(
      CheckResult(diagnostics: diagnostics, accepted: accepted), showing: diagnostics, hypotheses: hypotheses)
  }

  /// A report that lists some of what was found and counts all of it.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - shown: The diagnostics to list, some of those of the result.
  ///   - known: How many more were found that a ``Baseline`` holds; nil without one.
  ///   - mended: How many it holds that are no longer found.
  ///   - hypotheses: How competing hypotheses stand, if that was asked for.
  public init(
    _ result: CheckResult, showing shown: [Diagnostic], known: Int? = nil, mended: Int? = nil,
    hypotheses: [HypothesisMatrixEntry]? = nil
  ) {
    self.hypotheses = hypotheses
    diagnostics = shown.map(Entry.init)
    accepted = result.accepted.map(AcceptedEntry.init)
    let leftOut = result.diagnostics.count - shown.count
    summary = Summary(
      errors: result.count(.error), warnings: result.count(.warning), notes: result.count(.note),
      accepted: result.accepted.count, leftOut: leftOut > 0 ? leftOut : nil, baseline: known, mended: mended)
  }

  /// How many diagnostics there are of each severity, and how many are accepted.
  public struct Summary: Encodable, Hashable, Sendable {
    public let errors: Int
    public let warnings: Int
    public let notes: Int
    public let accepted: Int
    /// How many of the diagnostics counted are not listed.
    public let leftOut: Int?
    /// How many more are in the baseline.
    public let baseline: Int?
    /// How many in the baseline are no longer found.
    public let mended: Int?
  }

  /// One diagnostic.
  public struct Entry: Encodable, Hashable, Sendable {
    /// The name of the rule.
    public let rule: String
    /// `error`, `warning` or `note`.
    public let severity: String
    /// What is wrong, in one line.
    public let message: String
    /// What it is about.
    public let place: PlaceEntry
    /// Where that stands in the text.
    public let location: LocationEntry?
    /// What else has to do with it.
    public let notes: [NoteEntry]
    /// What shows it, where it was computed.
    public let witness: WitnessEntry?
    /// What to do about it.
    public let suggestion: String?

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      severity = diagnostic.severity.rawValue
      message = diagnostic.message
      place = PlaceEntry(diagnostic.place)
      location = diagnostic.location.map(LocationEntry.init)
      notes = diagnostic.notes.map(NoteEntry.init)
      witness = diagnostic.witness.map(WitnessEntry.init)
      suggestion = diagnostic.suggestion
    }
  }

  /// A subject and, where it matters, the field and the item in it.
  public struct PlaceEntry: Encodable, Hashable, Sendable {
    /// `investigation`, `link`, `waiver`, or the kind of a record.
    public let kind: String
    /// The subject as a document writes it: an id, or `cause -> effect`.
    public let subject: String
    /// The key of the field.
    public let field: String?
    /// The item in that field.
    public let item: String?

    init(_ place: Place) {
      kind =
        switch place.subject {
        case .investigation: "investigation"
        case .record(let id): id.kind.rawValue
        case .link: "link"
        case .waiver: "waiver"
        }
      subject = "\(place.subject)"
      field = place.field?.rawValue
      item = place.item
    }
  }

  /// A stretch of one line; lines and columns count from one, columns in Unicode scalars.
  public struct LocationEntry: Encodable, Hashable, Sendable {
    public let file: String
    public let line: Int
    public let column: Int
    public let length: Int

    init(_ location: SourceLocation) {
      file = location.file
      line = location.line
      column = location.column
      length = location.length
    }
  }

  /// A remark, and what it is about where that is another place.
  public struct NoteEntry: Encodable, Hashable, Sendable {
    public let message: String
    public let place: PlaceEntry?
    public let location: LocationEntry?

    init(_ note: Diagnostic.Note) {
      message = note.message
      place = note.place.map(PlaceEntry.init)
      location = note.location.map(LocationEntry.init)
    }
  }

  /// A diagnostic, and why, by whom and until when it is accepted.
  public struct AcceptedEntry: Encodable, Hashable, Sendable {
    public let diagnostic: Entry
    public let because: String?
    public let by: String?
    /// The last day, `YYYY-MM-DD`.
    public let until: String?

    init(_ accepted: CheckResult.Accepted) {
      diagnostic = Entry(accepted.diagnostic)
      because = accepted.waiver.reason
      by = accepted.waiver.by
      until = accepted.waiver.until?.description
    }
  }
}
