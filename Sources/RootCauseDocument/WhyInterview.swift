/// Asks what happened, then "why?" after each answer, until there is no further one.
///
/// The interview only knows what to ask next; who asks, and how, is the caller's matter.
public struct WhyInterview: Hashable, Sendable {
  /// The answers so far, the outcome first.
  public private(set) var answers: [String] = []

  public init() {}

  /// The next question.
  public var question: String {
    guard let last = answers.last else { return "What happened?" }
    return "Why? (\(last))"
  }

  /// Takes an answer.
  ///
  /// - Returns: Whether to go on asking; an answer without a word in it ends the interview.
  public mutating func take(_ answer: String) -> Bool {
    let words = answer.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return false }
    answers.append(words.joined(separator: " "))
    return true
  }
}
