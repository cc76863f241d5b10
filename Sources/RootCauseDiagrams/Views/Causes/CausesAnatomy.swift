package import RootCause

/// What stands behind each node and each line of a picture of the causes, for a page in which they change.
package struct CausesAnatomy: Encodable, Sendable {
  package var nodes: [Part] = []
  package var lines: [Strand] = []

  /// A factor, a control's plate, or a gate.
  package struct Part: Encodable, Sendable {
    /// The id in the drawing.
    package var id: String
    package var factor: String?
    package var control: String?
    /// What a plate stops: one id of a factor, or the cause's and the effect's of a link.
    package var stops: [String]?
  }

  /// A line, and what comes along it: a formula's truth, past some controls.
  package struct Strand: Encodable, Sendable {
    /// The id in the drawing.
    package var id: String
    package var from: String
    package var source: Source
    /// The factor it explains; nil where it says why a control failed, or only contributes.
    package var effect: String?
    package var past: [String]
    /// Whether it has come all along a link, so that whether the link is real matters.
    package var isWholeLink: Bool
  }

  /// A formula: the id of a factor, or how many of some are needed.
  package indirect enum Source: Encodable, Sendable {
    case factor(String)
    case atLeast(Int, [Source])

    init(_ formula: Formula) {
      switch formula {
      case .factor(let id): self = .factor(id.rawValue)
      case .all(let inputs): self = .atLeast(inputs.count, inputs.map(Source.init))
      case .any(let inputs): self = .atLeast(1, inputs.map(Source.init))
      case .atLeast(let count, let inputs): self = .atLeast(count, inputs.map(Source.init))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .factor(let id):
        var container = encoder.singleValueContainer()
        try container.encode(id)
      case .atLeast(let need, let inputs):
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(need, forKey: .need)
        try container.encode(inputs, forKey: .of)
      }
    }

    private enum Key: CodingKey { case need, of }
  }
}

extension Diagram {
  /// The picture of the causes as it was, with what stands behind its nodes and lines.
  package static func causesWithAnatomy(of investigation: Investigation) -> (Diagram, CausesAnatomy) {
    let view = CausesView(of: investigation, showsRefuted: false)
    let diagram = view.diagram(direction: .up, pointingOut: Emphasis())
    return (diagram, view.anatomy(of: diagram))
  }
}

extension CausesView {
  fileprivate func anatomy(of diagram: Diagram) -> CausesAnatomy {
    var anatomy = CausesAnatomy()
    anatomy.nodes = diagram.nodes.compactMap { node in
      if let plate = plates[node.id] {
        return CausesAnatomy.Part(
          id: node.id.plain(), control: plate.control.rawValue, stops: plate.target.factors.map(\.rawValue))
      }
      switch node.form {
      case .factor: return CausesAnatomy.Part(id: node.id.plain(), factor: node.id)
      case .gate: return CausesAnatomy.Part(id: node.id.plain())
      default: return nil
      }
    }
    anatomy.lines = zip(diagram.lineIDs, zip(diagram.lines, flows)).map { id, pair in
      let (line, flow) = pair
      return CausesAnatomy.Strand(
        id: id, from: line.from.plain(), source: CausesAnatomy.Source(flow.source), effect: flow.effect?.rawValue,
        past: flow.past.map(\.rawValue), isWholeLink: flow.isWholeLink)
    }
    return anatomy
  }
}

extension Control.Target {
  /// The factor, or the cause and the effect of the link.
  fileprivate var factors: [Factor.ID] {
    switch self {
    case .factor(let id): [id]
    case .link(let id): [id.cause, id.effect]
    }
  }
}
