/// How bad a diagnostic is.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Advice on practice.
  case note
  /// A claim is unsupported, or a follow-up untracked.
  case warning
  /// The record contradicts itself, or an answer computed from it would be meaningless.
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
