extension Notation {
  /// What a node says of itself in a picture that has few shapes and no tooltips; nil where its text says it already.
  var word: String? {
    switch self {
    case .outcome, .impact, .event, .action, .omission, .condition: rawValue
    case .verified, .presumptive, .disputed, .refuted: rawValue
    case .rootCause: "root cause"
    case .symptom: "symptom"
    case .decidesAlone: "decides alone"
    case .singlePoint: "every chain passes here"
    case .removed: "taken not to occur"
    case .assumed: "taken to occur"
    default: nil
    }
  }

  /// What a legend has to say of it in Mermaid: nodes say in words what they are, so lines and marks are left.
  var mermaidWords: String? {
    switch self {
    case .all: "all: every cause was needed"
    case .any: "any: each cause was enough"
    case .atLeast: "2 of 3: that many of the causes were enough"
    case .contributes: "dotted, contributes: made it likelier or worse"
    case .precedes: "no head, came earlier: only earlier"
    case .whyFailed: "why it failed: into a control, why it did not hold"
    case .effective: "✓: the control held"
    case .partial: "◐: held, not enough"
    case .failed: "✕: failed, bypassed, inadequate"
    case .missing: "○: missing or proposed"
    case .unknown: "?: not known whether it held"
    case .confirmed: "✓ beside a line: confirmed, “…, therefore …”"
    case .leftOut: "“…”: goes on, not drawn here"
    case .averted: "⊘, dotted: does not come about"
    case .undetermined: "undetermined: depends on what is not known"
    case .comesAbout: "!: comes about here only"
    default: nil
    }
  }

  /// What stands beside a line that has no word of its own.
  var lineWord: String? {
    switch self {
    case .contributes: "contributes"
    case .precedes: "came earlier"
    case .feedsBack: "feeds back"
    case .whyFailed: "why it failed"
    case .presumptive: "presumed"
    case .disputed: "disputed"
    case .refuted: "refuted"
    case .averted: "⊘"
    case .undetermined: "undetermined"
    default: nil
    }
  }
}
