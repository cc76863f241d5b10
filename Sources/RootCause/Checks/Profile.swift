/// How strictly the checks speak: it follows how far the investigation has come.
public enum Profile: String, Hashable, Sendable, CaseIterable {
  /// Work in progress: what is still to be done is advice.
  case draft
  /// Handed to reviewers: what is still missing is a warning.
  case inReview = "in-review"
  /// Reviewed or closed: a finished record has to stand by itself.
  case finished

  /// The profile for an investigation of this status.
  public init(_ status: Investigation.Status) {
    switch status {
    case .draft: self = .draft
    case .inReview: self = .inReview
    case .reviewed, .closed: self = .finished
    }
  }
}

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
