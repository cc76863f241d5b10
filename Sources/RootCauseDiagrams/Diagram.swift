/// What a picture shows, between the model and every output format: nodes, lines between them, a title, a legend.
///
/// A view makes one from an investigation; a writer turns one into text (``dot``, ``outline``). Nothing that draws knows
/// the model, and nothing that models knows how it is drawn.
public struct Diagram: Hashable, Sendable {
  /// The name of the view that made it: the name of the graph in DOT.
  public var view: String
  /// What stands above the drawing.
  public var title: TitleBlock
  /// Which way effects lie from their causes.
  public var direction: Direction
  /// What its colors look like.
  public var theme = Theme.light
  /// What is drawn, in a stable order.
  public var nodes: [Node] = []
  /// What connects them, in a stable order.
  public var lines: [Line] = []
  /// The parts that stand apart from each other; none where the drawing is one whole.
  public var panels: [Panel] = []
  /// Nodes that stand side by side, at the same distance from where lines begin: whichever of them lines lead to.
  public var layers: [[Node.ID]] = []
  /// What the picture leaves out or cannot show, each in a sentence.
  public var notes: [String] = []
  /// The ground it stands on, if it places its nodes itself.
  public var chart: Chart?
  /// What an outline says, a paragraph each, where it follows another order than that of the lines.
  public var paragraphs: [[String]] = []
  /// The number of entries the legend keeps room for although it may have fewer, because a picture to be laid beside this
  /// one may need it: both then have the same size.
  public var legendRoom = 0

  public init(view: String, title: TitleBlock, direction: Direction = .up) {
    self.view = view
    self.title = title
    self.direction = direction
  }

  /// The notation that is used, each once, in the order of the table.
  public var legend: [Notation] {
    var used: Set<Notation> = []
    for node in nodes { used.formUnion(node.notation) }
    for line in lines { used.formUnion(line.notation) }
    for rule in chart?.rules ?? [] { used.formUnion(rule.notation) }
    for label in chart?.labels ?? [] { used.formUnion(label.notation) }
    return Notation.allCases.filter { used.contains($0) && $0.words != nil }
  }
}

extension Diagram {
  /// Which way effects lie from their causes.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// Effects above their causes: the convention of fault trees and Why-Because graphs.
    case up
    /// Effects below their causes.
    case down
    /// Effects to the right of their causes.
    case right
    /// Effects to the left of their causes.
    case left
  }

  /// The lines above a drawing.
  public struct TitleBlock: Hashable, Sendable {
    /// What the investigation is called.
    public var title: String
    /// Id, version, status and date, as far as there are any.
    public var details: String
    /// What the picture assumes: the incident as it was, or the changes made to it.
    public var premise: String
    /// The longest premise of a picture to be laid beside this one: room is kept for as many lines as it takes, so that
    /// both have the same size.
    public var longestPremise = ""

    public init(title: String, details: String = "", premise: String = "") {
      self.title = title
      self.details = details
      self.premise = premise
    }
  }
}
