/// What the worlds of an investigation are worked out on, as plain numbers: for an engine in another language, such as the
/// one in a page that a browser shows.
///
/// Nodes are numbered from 0: factors, controls, links, unknowns, then the gates inside formulas. A node is on as soon as
/// `need` of its inputs are, an input that is named twice counting twice; `-1` stands for a need that is never met. A
/// control's node is on where it does *not* work, an unknown's at its worst. A world is the least fixpoint, with the
/// nodes that are changed held on or off; it counts under those assignments of the unknowns under which, with nothing
/// changed, all facts are on.
package struct Circuit: Encodable, Hashable, Sendable {
  package let factors: [String]
  package let controls: [String]
  /// The factors' numbers of each link: its cause and its effect.
  package let links: [[Int32]]
  package let unknowns: [Question]
  package let need: [Int32]
  package let inputs: [[Int32]]
  /// How many inputs of each factor are its formula's; those come first.
  package let formulaInputs: [Int32]
  /// The nodes that must be on where nothing is changed.
  package let facts: [Int32]

  /// Something the record leaves open.
  package struct Question: Encodable, Hashable, Sendable {
    /// `factor`, `link` or `control`.
    package let kind: String
    /// What it is about.
    package let about: String
    /// What an analyst calls it.
    package let name: String
    package let hypotheses: [String]
  }
}

extension Counterfactuals {
  /// What this investigation's worlds are worked out on. Linear.
  package var circuit: Circuit {
    Circuit(
      factors: investigation.factors.map(\.id.rawValue),
      controls: investigation.controls.map(\.id.rawValue),
      links: network.links.map { [$0.cause, $0.effect] },
      unknowns: network.questions.map { question in
        Circuit.Question(
          kind: question.unknown.kind, about: question.unknown.description, name: question.description,
          hypotheses: question.hypotheses.map(\.rawValue))
      },
      need: network.need.map { $0 == Network.never ? -1 : $0 },
      inputs: (0..<Network.Node(network.count)).map { Array(network.inputs(of: $0)) },
      formulaInputs: network.formulaInputs,
      facts: facts)
  }
}

extension Unknown {
  fileprivate var kind: String {
    switch self {
    case .factor: "factor"
    case .link: "link"
    case .control: "control"
    }
  }
}
