/// The HTML-like label of a table.
///
/// Each row is a table of its own, as Graphviz 2 loses memory over tables of several rows and columns; the widths of the
/// columns are given, so that they stand below each other all the same.
struct DOTTable {
  let title: String
  let table: Diagram.Table
  let theme: Diagram.Theme

  /// The most lines of a text in a cell; the outline has the whole.
  static let mostLines = 10
  private static let titleSize = 11.0

  var markup: String {
    var rows: [String] = []
    let width = table.width
    let titles = TypeMeasure.wrap(title.plain(), within: width - 8, size: Self.titleSize, limit: 3)
    if !titles.isEmpty {
      rows.append(band(titles.map { font($0, size: Self.titleSize, color: .ink, isBold: true) }, above: nil))
    }
    rows.append(row(header, above: nil))
    for (index, line) in table.rows.enumerated() {
      rows.append(row(zip(table.columns, line.cells).map(cell).joined(), above: index == 0 ? .sum : line.opening))
    }
    let remarks = table.remarks.flatMap {
      TypeMeasure.wrap($0.plain(), within: width - 8, size: DOTWriter.smallSize, limit: 6)
    }
    if !remarks.isEmpty {
      rows.append(band(remarks.map { font($0, size: DOTWriter.smallSize, color: .quiet) }, above: .sum))
    }
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">\(rows.joined())</TABLE>"
  }

  private var header: String {
    table.columns.map { column in
      let lines = TypeMeasure.wrap(column.title.plain(), within: column.width, size: DOTWriter.smallSize, limit: 4)
      let text = lines.map { font($0, size: DOTWriter.smallSize, color: .quiet, isBold: true) }
      return "<TD\(frame(of: column)) VALIGN=\"BOTTOM\">\(joined(text, column.alignment))</TD>"
    }.joined()
  }

  private func cell(_ column: Diagram.Table.Column, _ cell: Diagram.Table.Cell) -> String {
    let style = Style.base.overlaid(with: cell.style)
    let small = style.text == .ink ? Color.quiet : style.text ?? .ink
    func wrapped(_ text: String, _ size: Double, limit: Int) -> [String] {
      TypeMeasure.wrap(text.plain(), within: column.width, size: size, limit: limit)
    }
    func smallLines(_ texts: [String]) -> [String] {
      texts.flatMap { wrapped($0, DOTWriter.smallSize, limit: 4) }
        .map { font($0, size: DOTWriter.smallSize, color: small) }
    }
    var lines = smallLines(cell.caption.map { [$0] } ?? [])
    let mark = style.mark ?? style.secondMark ?? ""
    let room = mark.isEmpty ? 0 : TypeMeasure.width(of: mark + " ", size: Self.textSize)
    // Where a sign stands before the first line, all of them are kept as short.
    let text = TypeMeasure.wrap(
      cell.text.plain(), within: column.width - room, size: Self.textSize, limit: Self.mostLines)
    for (index, line) in (text.isEmpty && !mark.isEmpty ? [""] : text).enumerated() {
      let sign = index == 0 && !mark.isEmpty ? self.sign(mark, style) + (line.isEmpty ? "" : " ") : ""
      lines.append(sign + font(line, size: Self.textSize, color: style.text ?? .ink, isBold: cell.isBold))
    }
    lines += smallLines(cell.remarks)
    return "<TD\(frame(of: column))\(look(cell, style)) VALIGN=\"TOP\">\(joined(lines, column.alignment))</TD>"
  }

  /// The size of the text in a cell: a step below that of statements in boxes, as it stands closer.
  private static let textSize = 9.0

  private func frame(of column: Diagram.Table.Column) -> String {
    let side = column.alignment.dot
    let width = Int((column.width + 2 * Diagram.Table.padding).rounded())
    return " WIDTH=\"\(width)\" ALIGN=\"\(side)\" BALIGN=\"\(side)\""
  }

  /// A cell's border and fill, as far as its notation speaks of them.
  private func look(_ cell: Diagram.Table.Cell, _ style: Style) -> String {
    var result = ""
    if let fill = cell.style.fill, fill != .paper { result += " BGCOLOR=\"\(theme.hex(fill))\"" }
    if let stroke = cell.style.stroke, stroke != .solid {
      result += " BORDER=\"1\" COLOR=\"\(theme.hex(style.ink ?? .ink))\" STYLE=\"\(stroke.rawValue)\""
    }
    return result
  }

  private func row(_ cells: String, above opening: Diagram.Table.Opening?) -> String {
    let spacing = Int(Diagram.Table.spacing)
    let padding = Int(Diagram.Table.padding)
    return """
      <TR><TD\(rule(opening))><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="\(spacing)" CELLPADDING="\(padding)"><TR>\
      \(cells)</TR></TABLE></TD></TR>
      """
  }

  /// Lines across all columns.
  private func band(_ lines: [String], above opening: Diagram.Table.Opening?) -> String {
    "<TR><TD\(rule(opening)) CELLPADDING=\"4\" ALIGN=\"LEFT\" BALIGN=\"LEFT\">\(joined(lines, .leading))</TD></TR>"
  }

  private func rule(_ opening: Diagram.Table.Opening?) -> String {
    switch opening {
    case .rule: " BORDER=\"1\" SIDES=\"T\" COLOR=\"\(theme.hex(.fadedLine))\""
    case .more: " BORDER=\"1\" SIDES=\"T\" COLOR=\"\(theme.hex(.fadedLine))\" STYLE=\"dotted\""
    case .sum: " BORDER=\"1\" SIDES=\"T\" COLOR=\"\(theme.hex(.ink))\""
    case .continued, nil: ""
    }
  }

  private func joined(_ lines: [String], _ alignment: Diagram.Table.Alignment) -> String {
    let end = "<BR ALIGN=\"\(alignment.dot)\"/>"
    return lines.isEmpty ? " " : lines.joined(separator: end) + (alignment == .center || lines.count == 1 ? "" : end)
  }

  private func font(_ text: String, size: Double, color: Color, isBold: Bool = false) -> String {
    let content = DOTText.markup(text)
    if content.isEmpty { return "" }
    let weight = isBold ? "<B>\(content)</B>" : content
    return "<FONT POINT-SIZE=\"\(Int(size))\" COLOR=\"\(theme.hex(color))\">\(weight)</FONT>"
  }

  /// A sign, from a font that has them all.
  private func sign(_ mark: String, _ style: Style) -> String {
    let color = theme.hex(style.markInk ?? style.text ?? .ink)
    return """
      <FONT FACE="\(DOTWriter.markFont)" POINT-SIZE="9" COLOR="\(color)">\(DOTText.markup(mark))</FONT>
      """
  }
}

extension Diagram.Table.Alignment {
  fileprivate var dot: String {
    switch self {
    case .leading: "LEFT"
    case .center: "CENTER"
    case .trailing: "RIGHT"
    }
  }
}
