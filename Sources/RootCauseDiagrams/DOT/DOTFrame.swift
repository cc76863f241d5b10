/// What stands around the drawing: the title above it, notes and legend below.
///
/// Widths are kept alike for pictures of the same nodes and lines, whatever their texts, so that companions match.
struct DOTFrame {
  let diagram: Diagram
  let size: DrawingSize
  /// How many of the legend's columns the title may be wide.
  private let columns: Int
  private let isSideways: Bool

  private static let columnWidth = 196
  private static let sampleWidth = 24

  init(diagram: Diagram) {
    self.diagram = diagram
    size = DrawingSize(of: diagram)
    columns = max(2, size.width / Self.columnWidth)
    isSideways = diagram.chart == nil && (diagram.direction == .left || diagram.direction == .right)
  }

  /// The width of a frame for a drawing that is so many points wide at the least.
  static func width(for points: Double) -> Double {
    let columns = (points / Double(columnWidth)).rounded(.up)
    return Double(columnWidth) * max(2, columns)
  }

  private var theme: Diagram.Theme { diagram.theme }

  /// The title block, with the legend below it where that has no place below the drawing.
  var title: String {
    var rows = titleLines.map { row($0, size: 14, isBold: true) } + detailLines.map { row($0, size: 9, color: .quiet) }
    if isSideways, let legend { rows.append("<TR><TD ALIGN=\"LEFT\">\(legend)</TD></TR>") }
    return table(rows)
  }

  private var titleLines: [String] {
    let lines = diagram.title.title.plain().wrapped(width: columns * 26, limit: 4)
    return lines.isEmpty ? ["(no title)"] : lines
  }

  private var detailLines: [String] {
    var premise = lines(diagram.title.premise)
    let room = min(lines(diagram.title.longestPremise).count, Self.premiseRoom)
    if premise.count < room { premise += Array(repeating: "", count: room - premise.count) }
    return lines(diagram.title.details) + premise
  }

  /// The width of title, notes and legend in points.
  var width: Double { Double(columns * Self.columnWidth) }

  /// The height of the title block in points.
  var titleHeight: Double { Double(titleLines.count * (14 + Self.leading) + detailLines.count * (9 + Self.leading)) }

  /// The height of notes and legend in points.
  var legendHeight: Double {
    let entries = max(diagram.legend.count, diagram.legendRoom)
    let rows = (entries + columns - 1) / columns
    return Double(noteLines.count * (8 + Self.leading) + rows * (Self.entryHeight + 6))
  }

  /// What a row is higher than its text.
  private static let leading = 5
  private static let entryHeight = 13

  /// The most lines kept for a premise that another picture may have; a longer one makes its own picture higher.
  private static let premiseRoom = 6

  /// The notes and the legend; nil if there are none.
  var legend: String? {
    var rows = noteLines.map { row($0, size: 8, color: .quiet, columns: columns) }
    let entries = diagram.legend
    let reserved = max(entries.count, diagram.legendRoom)
    for start in stride(from: 0, to: reserved, by: columns) {
      let slots = start..<start + columns
      let cells = slots.map { entries.indices.contains($0) ? entry(entries[$0]) : Self.empty }
      // Each row is a table of its own: Graphviz 2 loses memory over tables of several rows and columns.
      rows.append("<TR><TD>\(table(["<TR>" + cells.joined() + "</TR>"], spacing: 3))</TD></TR>")
    }
    return rows.isEmpty ? nil : table(rows)
  }

  private var noteLines: [String] {
    diagram.notes.flatMap { $0.plain().wrapped(width: columns * 44, limit: 4) }
  }

  /// Small text, one line at least.
  private func lines(_ text: String) -> [String] {
    let lines = TypeMeasure.lines(of: text.plain(), within: Double(columns * Self.columnWidth - 10), size: 9)
    return lines.isEmpty ? [""] : lines
  }

  private func row(_ text: String, size: Int, color: Color = .ink, isBold: Bool = false, columns: Int? = nil) -> String
  {
    let width = (columns ?? self.columns) * Self.columnWidth
    let content = isBold ? "<B>\(DOTText.markup(text))</B>" : DOTText.markup(text)
    let font = "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(theme.hex(color))\">\(content)</FONT>"
    return
      "<TR><TD WIDTH=\"\(width)\" HEIGHT=\"\(size + Self.leading)\" ALIGN=\"LEFT\">\(text.isEmpty ? " " : font)</TD></TR>"
  }

  private func table(_ rows: [String], spacing: Int = 0) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(spacing)\" CELLPADDING=\"0\">\(rows.joined())</TABLE>"
  }

  private static let empty = """
    <TD WIDTH="\(sampleWidth)" HEIGHT="13"></TD><TD WIDTH="\(columnWidth - sampleWidth - 6)"></TD>
    """

  private func entry(_ notation: Notation) -> String {
    let words = DOTText.markup(notation.words ?? "")
    return sample(notation) + """
      <TD WIDTH="\(Self.columnWidth - Self.sampleWidth - 6)" ALIGN="LEFT">\
      <FONT POINT-SIZE="8" COLOR="\(theme.hex(.quiet))">\(words)</FONT></TD>
      """
  }

  /// A small piece of what the notation looks like.
  private func sample(_ notation: Notation) -> String {
    let style = Style.base.overlaid(with: notation.style)
    let cell = "WIDTH=\"\(Self.sampleWidth)\" HEIGHT=\"13\""
    let ink = "COLOR=\"\(theme.hex(style.ink ?? .ink))\""
    switch notation {
    case .contributes, .precedes, .feedsBack, .whyFailed, .unconfirmed, .leftOut, .lasted,
      .openEnd, .boundedTime:
      // A line in the middle of the cell is the upper edge of one in its lower half.
      let stroke = style.stroke == .solid ? "" : " STYLE=\"\((style.stroke ?? .solid).rawValue.uppercased())\""
      return """
        <TD \(cell)><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD HEIGHT="6"></TD></TR>\
        <TR><TD \(ink) BORDER="1" SIDES="T"\(stroke) WIDTH="20" HEIGHT="6"></TD></TR></TABLE></TD>
        """
    case .milestone, .movedMilestone, .approximateTime:
      let stroke = style.stroke == .solid ? "" : " STYLE=\"\((style.stroke ?? .solid).rawValue.uppercased())\""
      let border = Int((style.weight ?? 1).rounded(.up))
      return """
        <TD \(cell)><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD WIDTH="10"></TD>\
        <TD \(ink) BORDER="\(border)" SIDES="L"\(stroke) WIDTH="10" HEIGHT="12"></TD></TR></TABLE></TD>
        """
    case .verified, .confirmed, .timeBreak: return "<TD \(cell)>\(sign(style))</TD>"
    case .all, .any, .atLeast:
      return "<TD \(cell)><FONT POINT-SIZE=\"8\">\(DOTText.markup(notation.gateWord))</FONT></TD>"
    case .symptom:
      return """
        <TD \(cell) BORDER="1"><TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>\
        <TD WIDTH="16" HEIGHT="5"></TD></TR></TABLE></TD>
        """
    default:
      let strokes = [
        style.shape == .roundedBox ? "ROUNDED" : nil, style.stroke == .solid ? nil : style.stroke?.rawValue,
      ]
      let words = strokes.compactMap(\.self).joined(separator: ",")
      let sides = style.shape == .openPlate ? " SIDES=\"LR\"" : ""
      let fill = theme.hex(notation.style.markFill ?? style.fill ?? .paper)
      return """
        <TD \(cell) \(ink) BORDER="\((style.weight ?? 1) > 2 ? 2 : 1)" BGCOLOR="\(fill)"\(sides)\
        \(words.isEmpty ? "" : " STYLE=\"\(words)\"")>\(sign(style))</TD>
        """
    }
  }

  private func sign(_ style: Style) -> String {
    guard let sign = style.mark ?? style.secondMark ?? style.endMark else { return "" }
    let color = theme.hex(style.markInk ?? style.text ?? .ink)
    return "<FONT FACE=\"\(DOTWriter.markFont)\" POINT-SIZE=\"8\" COLOR=\"\(color)\">\(DOTText.markup(sign))</FONT>"
  }
}

extension Notation {
  /// The word in a gate's circle, as an example.
  fileprivate var gateWord: String {
    switch self {
    case .any: "any"
    case .atLeast: "2 of 3"
    default: "all"
    }
  }
}
