import ArgumentParser

/// The question a diagram answers.
enum View: String, ExpressibleByArgument, CaseIterable {
  case causes, timeline, whys, barriers, bowtie, hypotheses, actions

  private var question: String {
    switch self {
    case .causes: "why it happened"
    case .timeline: "what happened when, who acted, which conditions held meanwhile"
    case .whys: "the named why chains"
    case .barriers: "the controls between hazards and targets"
    case .bowtie: "threats, controls, outcome and consequences"
    case .hypotheses: "which explanations compete, and what speaks against each"
    case .actions: "what is done about each root cause and finding, by whom, by when, and what shows that it worked"
    }
  }

  /// What its tab in a page says.
  var title: String { self == .bowtie ? "Bow tie" : rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// Whether it can show what would have become of it.
  var showsWorlds: Bool {
    switch self {
    case .causes, .timeline, .whys, .barriers, .bowtie: true
    case .hypotheses, .actions: false
    }
  }

  /// Whether Mermaid has a form for it.
  var isDrawnInMermaid: Bool {
    switch self {
    case .causes, .whys: true
    case .timeline, .barriers, .bowtie, .hypotheses, .actions: false
    }
  }

  /// Whether it is made of tables, of which no part can be cut out.
  var isTable: Bool {
    switch self {
    case .hypotheses, .actions: true
    case .causes, .timeline, .whys, .barriers, .bowtie: false
    }
  }

  /// Whether two worlds can be laid side by side. A timeline has both courses on one axis.
  var comparesWorlds: Bool { showsWorlds && self != .timeline }

  static var help: ArgumentHelp {
    ArgumentHelp(stringLiteral: allCases.map { "\($0.rawValue): \($0.question)." }.joined(separator: " "))
  }
}

extension [View] {
  /// The names in a sentence.
  var listed: String { map(\.rawValue).joined(separator: ", ") }
}
