import ArgumentParser

/// The question a diagram answers.
enum View: String, ExpressibleByArgument, CaseIterable {
  case causes, whys, barriers, bowtie

  private var question: String {
    switch self {
    case .causes: "why it happened"
    case .whys: "the named why chains"
    case .barriers: "the controls between hazards and targets"
    case .bowtie: "threats, controls, outcome and consequences"
    }
  }

  /// Whether it can show what would have become of it.
  var showsWorlds: Bool {
    switch self {
    case .causes, .whys, .barriers, .bowtie: true
    }
  }

  /// Whether Mermaid has a form for it.
  var isDrawnInMermaid: Bool {
    switch self {
    case .causes, .whys: true
    case .barriers, .bowtie: false
    }
  }

  static var help: ArgumentHelp {
    ArgumentHelp(stringLiteral: allCases.map { "\($0.rawValue): \($0.question)." }.joined(separator: " "))
  }
}

extension [View] {
  /// The names in a sentence.
  var listed: String { map(\.rawValue).joined(separator: ", ") }
}
