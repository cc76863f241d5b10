import RootCause

/// What the words of the format mean, where a word alone doesn't say it.
enum WordMeanings {
  /// The meanings of these words, by word; nil if they speak for themselves.
  static func of(_ words: [String]) -> [String: String]? { all[words] }

  private static let all: [[String]: [String: String]] = Dictionary(
    uniqueKeysWithValues: [
      table(Factor.Kind.self) { kind in
        switch kind {
        case .outcome: "the focus event, which must not happen again"
        case .impact: "harm that followed from an outcome"
        case .event: "one thing that happened at a time"
        case .action: "an event whose actor is a person, a team or an agent; a decision is one"
        case .omission: "an expected action that did not take place"
        case .condition: "a state that held over an interval"
        }
      },
      table(Certainty.self) { certainty in
        switch certainty {
        case .asserted: "stated as fact, not yet backed by evidence"
        case .verified: "backed by evidence"
        case .presumptive: "assumed, because something must have been so"
        case .disputed: "some of those involved deny it"
        case .refuted: "shown not to be so"
        }
      },
      table(Control.Status.self) { status in
        switch status {
        case .effective: "in place, and it held"
        case .partial: "it worked, not enough"
        case .failed: "in place, did not perform"
        case .bypassed: "in place, not used"
        case .inadequate: "performed as designed; the design was not enough"
        case .missing: "required or expected, absent"
        case .proposed: "did not exist and nobody was expected to have it; a candidate for the future"
        case .unknown: "not known"
        }
      },
      table(Milestone.self) { milestone in
        switch milestone {
        case .onset: "the trouble began"
        case .impactStart: "the first harm was done"
        case .detected: "somebody or something noticed"
        case .acknowledged: "somebody took it on"
        case .mitigated: "the harm stopped"
        case .resolved: "everything was back to normal"
        }
      },
      table(Hypothesis.Rating.self, \.inWords),
    ])

  private static func table<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type, _ meaning: (Word) -> String
  ) -> ([String], [String: String]) {
    let words = Word.allCases.map(\.rawValue)
    return (words, Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, meaning($0)) }))
  }
}

extension ValueType {
  /// What each word means, as a list after the meaning of the key; empty where there is nothing to say.
  var wordMeanings: String {
    let meanings: [(String, String)]
    switch self {
    case .word(let words):
      guard let known = WordMeanings.of(words) else { return "" }
      meanings = words.compactMap { word in known[word].map { (word, $0) } }
    case .category: meanings = Category.defaults.map { ($0.category.rawValue, $0.meaning) }
    case .mapping(_, let value): return value.wordMeanings
    default: return ""
    }
    return "\n" + meanings.map { "\n- `\($0.0)`: \($0.1)" }.joined()
  }
}
