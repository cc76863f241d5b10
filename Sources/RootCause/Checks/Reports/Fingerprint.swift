/// What makes a diagnostic the same one after the document was edited: the file, the rule and the place, and never a line.
///
/// The same rule can speak of one place more than once; which of these is meant, no fingerprint tells, so they are counted
/// (see ``Baseline``).
public struct Fingerprint: Hashable, Sendable {
  /// The file, by the name it is known under.
  public var file: String
  /// The name of the rule.
  public var rule: String
  /// The subject as a document writes it.
  public var subject: String
  /// The key of the field.
  public var field: String?
  /// The item in that field.
  public var item: String?

  public init(file: String, rule: String, subject: String, field: String? = nil, item: String? = nil) {
    self.file = file
    self.rule = rule
    self.subject = subject
    self.field = field
    self.item = item
  }

  /// The fingerprint of a diagnostic.
  ///
  /// - Parameters:
  ///   - diagnostic: What was found.
  ///   - file: The name of the file. Nil: as its location has it.
  public init(_ diagnostic: Diagnostic, in file: String? = nil) {
    self.init(diagnostic.rule, at: diagnostic.place, in: file ?? diagnostic.location?.file ?? "")
  }

  private init(_ rule: String, at place: Place, in file: String) {
    self.init(
      file: file, rule: rule, subject: "\(place.subject)", field: place.field?.rawValue, item: place.item)
  }

  /// The fingerprints of a diagnostic that is told once for several places.
  static func all(of diagnostic: Diagnostic, in file: String) -> [Fingerprint] {
    ([diagnostic.place] + diagnostic.alike).map { Fingerprint(diagnostic.rule, at: $0, in: file) }
  }
}

extension Fingerprint: Comparable {
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    left.sortingKey.lexicographicallyPrecedes(right.sortingKey)
  }

  private var sortingKey: [String] { [file, subject, field ?? "", item ?? "", rule] }
}
