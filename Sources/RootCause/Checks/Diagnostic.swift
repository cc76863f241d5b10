/// Something that does not hold: in the text of a document, or in the investigation it describes.
///
/// One type serves reading, the rules and rendering. It says what is wrong in the analyst's words, where, and what to do;
/// writers turn it into text, JSON or another format.
public struct Diagnostic: Hashable, Sendable {
  /// The name of the rule that speaks.
  public var rule: String
  /// How bad it is, in the profile it was checked under.
  public var severity: Severity
  /// What it is about.
  public var place: Place
  /// What is wrong, in one line.
  public var message: String
  /// What else has to do with it: the other places involved.
  public var notes: [Note]
  /// What shows it, where it was computed.
  public var witness: Witness?
  /// What to do about it.
  public var suggestion: String?
  /// The other places of which the same is true, where a rule tells that once for all of them.
  public var alike: [Place] = []
  /// Where it stands in a text, if it came from one. The document layer fills this in.
  public var location: SourceLocation?

  public init(
    rule: String, severity: Severity, at place: Place, _ message: String, notes: [Note] = [],
    witness: Witness? = nil, suggestion: String? = nil, location: SourceLocation? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.notes = notes
    self.witness = witness
    self.suggestion = suggestion
    self.location = location
  }

  /// A remark that belongs to a diagnostic.
  public struct Note: Hashable, Sendable {
    /// The remark.
    public var message: String
    /// What it is about, where that is another place.
    public var place: Place?
    /// Where that stands in a text, if it came from one.
    public var location: SourceLocation?

    public init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }
}

/// A place in an investigation: a subject, and where it matters the field and the item in it.
public struct Place: Hashable, Sendable {
  /// The record, link or waiver.
  public var subject: Subject
  /// The field of it, or nil for the whole.
  public var field: Field?
  /// The item in that field, where it holds several: an id, a milestone, a date.
  public var item: String?

  public init(_ subject: Subject, _ field: Field? = nil, item: String? = nil) {
    self.subject = subject
    self.field = field
    self.item = item
  }
}

/// A stretch of one line of a text. Lines and columns count from one; columns count Unicode scalars.
public struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name of the file, as the user gave it.
  public var file: String
  /// The line, from one.
  public var line: Int
  /// The column, from one, in Unicode scalars.
  public var column: Int
  /// How many Unicode scalars it spans, at least one.
  public var length: Int
  /// The text of the line, to show; of a long line the part around the column. Nil where it is not at hand.
  public var sourceLine: String?
  /// The column at which ``sourceLine`` begins: 1 unless it is a part of a long line.
  public var sourceColumn = 1

  public init(file: String, line: Int, column: Int, length: Int = 1, sourceLine: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.sourceLine = sourceLine
  }

  public var description: String { "\(file):\(line):\(column)" }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
