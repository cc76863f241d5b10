import RootCause

extension Formula {
  /// What stands in the circle of its gate.
  var gateWords: String {
    switch self {
    case .factor, .all: "all"
    case .any: "any"
    case .atLeast(let count, let inputs): "\(count) of \(inputs.count)"
    }
  }

  /// What the circle means, in words.
  var gateMeaning: String {
    switch self {
    case .factor, .all: "all of these, each of them needed"
    case .any: "any of these, each enough by itself"
    case .atLeast(let count, let inputs): "any \(count) of these \(inputs.count)"
    }
  }

  var gateNotation: Notation {
    switch self {
    case .factor, .all: .all
    case .any: .any
    case .atLeast: .atLeast
    }
  }

  /// Whether, with a single input, it says no more than that input.
  var isPlainGroup: Bool {
    switch self {
    case .factor, .all, .any: true
    case .atLeast(let count, _): count == 1
    }
  }
}

extension Diagram.Line {
  /// Shows what is recorded of the link that the line is a part of; words stand beside its first part only.
  mutating func describe(_ link: Link, isFirst: Bool) {
    facts = link.facts
    isUntested = link.necessity == .untested || link.evidence.isEmpty
    // On a line, evidence has no mark: that a link is verified is said in its facts.
    if let certainty = link.certainty.notation, certainty != .verified { notation.append(certainty) }
    if link.isFeedback { notation.append(.feedsBack) }
    guard isFirst else { return }
    if link.isFeedback {
      label = "feeds back"
      // The cause lies above its effect here; it must not pull that upwards.
      placesNodes = false
    } else if link.certainty == .disputed {
      label = "?"
    } else if link.certainty == .refuted {
      label = "refuted"
    }
  }
}
