public import RootCause

extension Diagram {
  /// One thing that is drawn: a factor, a gate, a control's plate, a heading.
  public struct Node: Hashable, Sendable, Identifiable {
    /// The model's id, or one derived from it with a character that no model's id has.
    public var id: String
    /// What it is called in words: its kind and the model's id.
    public var name: String
    /// How its text is set.
    public var form: Form
    /// What it says, in full. Writers wrap and shorten it.
    public var text: String
    /// A small line above the text: who acted.
    public var caption: String?
    /// Small lines below the text.
    public var remarks: [String] = []
    /// A small last line that differs between pictures to be laid side by side. Room is kept for it in all of them, also
    /// where it is empty; nil where no picture has one.
    public var finding: String?
    /// A further small last line, with room kept for it alike: how much of what happened this has a share in.
    public var share: String?
    /// Its rows and columns, where its form is a table.
    public var table: Table?
    /// What its shape, border, fill and marks mean.
    public var notation: [Notation]
    /// Where it leads whoever follows it: to its evidence, to a ticket.
    public var address: WebAddress?
    /// Where it stands, in a diagram with a ``Diagram/chart``.
    public var place: Place?
    /// The ends of a bar at which it goes on.
    public var openEnds: Set<End> = []
    /// What else is known of it, for a tooltip or a reader who cannot see the picture.
    public var facts: [String] = []

    public init(_ id: String, _ form: Form, _ text: String, name: String? = nil, notation: [Notation] = []) {
      self.id = id
      self.name = name ?? id
      self.form = form
      self.text = text
      self.notation = notation
    }

    /// How it looks: its notation, laid one over the other.
    public var style: Style { notation.reduce(Style()) { $0.overlaid(with: $1.style) } }
  }
}

extension Diagram.Node {
  /// The ends of a bar.
  public enum End: String, Hashable, Sendable, CaseIterable {
    case start, end
  }

  /// How a node's text is set.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// A statement in a shape.
    case factor
    /// A few words in a small circle: how the lines that meet there combine.
    case gate
    /// A mark beside a statement, across the line that a control stops.
    case plate
    /// Words without a shape.
    case heading
    /// A few small words where a line goes on to what is not drawn.
    case stub
    /// Rows and columns under a title.
    case table
    /// A statement in a bar as long as it held, drawn without an edge at an end that is open.
    case bar
  }
}
