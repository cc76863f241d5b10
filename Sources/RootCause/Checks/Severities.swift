/// How bad what a rule finds is, by profile. Nil where the rule keeps silent.
public struct Severities: Hashable, Sendable {
  /// In a draft.
  public var draft: Severity?
  /// In an investigation under review.
  public var inReview: Severity?
  /// In a reviewed or closed investigation.
  public var finished: Severity?

  /// How bad it is in each profile.
  public init(draft: Severity?, inReview: Severity?, finished: Severity?) {
    self.draft = draft
    self.inReview = inReview
    self.finished = finished
  }

  /// The same in every profile.
  public static func always(_ severity: Severity) -> Severities {
    Severities(draft: severity, inReview: severity, finished: severity)
  }

  /// An error in every profile.
  public static let error = always(.error)
  /// A warning in every profile.
  public static let warning = always(.warning)
  /// A note in every profile.
  public static let note = always(.note)
  /// Not told in any profile.
  static let silent = Severities(draft: nil, inReview: nil, finished: nil)
  /// A note in a draft, a warning from then on.
  public static let warningAfterDraft = Severities(draft: .note, inReview: .warning, finished: .warning)
  /// A note in a draft, a warning under review, an error in a finished record.
  public static let errorWhenFinished = Severities(draft: .note, inReview: .warning, finished: .error)

  /// The severity in a profile, or nil for silence.
  public subscript(profile: Profile) -> Severity? {
    switch profile {
    case .draft: draft
    case .inReview: inReview
    case .finished: finished
    }
  }

  /// The same, without a word in a draft.
  public var silentInDraft: Severities { Severities(draft: nil, inReview: inReview, finished: finished) }
}
