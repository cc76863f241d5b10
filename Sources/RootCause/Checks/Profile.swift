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
