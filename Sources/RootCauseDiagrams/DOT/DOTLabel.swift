/// The HTML-like labels of nodes.
///
/// Room for marks and for the line that differs between companion pictures is kept whether they are there or not, so that
/// the pictures are laid out alike. HTML-like text is 1.2 times its size high in Graphviz, whatever the font.
struct DOTLabel {
  let node: Diagram.Node
  let style: Style
  let theme: Diagram.Theme
  /// Whether lines pass from left to right or back.
  var isSideways = false

  /// The most display cells in a line of a statement.
  private var statementWidth: Int { node.form == .plate ? 30 : 26 }
  private static let gutter = 14
  static let plateText = 160
  static let findingText = 130

  /// The label of a factor: marks left and right of its statement.
  var box: String {
    let findingRoom = node.finding == nil ? "" : " WIDTH=\"\(Int(Self.findingText) + 2)\" HEIGHT=\"\(Int(height) + 2)\""
    if node.place != nil {
      let sides = (style.mark.map(gutter) ?? "", style.endMark.map(gutter) ?? "")
      return table("<TR>\(sides.0)<TD>\(lines(limit: Self.placedLines, align: nil))</TD>\(sides.1)</TR>")
    }
    return table(
      "<TR>" + gutter(style.mark) + "<TD\(findingRoom)>" + lines(limit: 6, align: nil) + "</TD>" + gutter(style.endMark)
        + "</TR>")
  }

  /// The label of a plate: its mark in a cell of its own. An open plate has no edge where the line passes through.
  var plate: String {
    let isClosed = style.shape == .closedPlate
    let fill = theme.hex(style.fill ?? .paper)
    let markFill = theme.hex(style.markFill ?? .paper)
    let stroke = style.stroke == .solid || style.stroke == nil ? "" : " STYLE=\"\(style.stroke?.rawValue ?? "")\""
    let height = Int(height) + 8
    return """
      <TABLE BORDER="2" SIDES="\(isClosed ? "LTRB" : isSideways ? "TB" : "LR")" CELLBORDER="0" CELLSPACING="0" CELLPADDING="3" \
      COLOR="\(theme.hex(style.ink ?? .ink))" BGCOLOR="\(fill)"\(stroke)><TR>\
      <TD BGCOLOR="\(markFill)" WIDTH="22" HEIGHT="\(height)">\(marks)</TD>\
      <TD BGCOLOR="\(fill)" WIDTH="\(Self.plateText + 6)" ALIGN="LEFT" \
      BALIGN="LEFT">\(lines(limit: 4, align: "LEFT"))</TD></TR></TABLE>
      """
  }

  /// The label of a heading.
  var heading: String { lines(limit: 8, align: nil) }

  /// The height in points of the text, with the room kept for what may stand in it.
  var height: Double {
    let optional = [node.caption, node.finding, node.share].compactMap(\.self)
    let small = Double(node.remarks.count + optional.count)
    return
      (Double(statement(limit: node.place == nil ? 6 : Self.placedLines).count) * DOTWriter.textSize + small
      * DOTWriter.smallSize) * 1.2
  }

  /// The most lines of a statement in a place of its own.
  private static let placedLines = 6

  /// The width of the text in points, where the node has a place.
  private var textWidth: Double? {
    guard let place = node.place else { return nil }
    let signs = node.form == .bar ? [] : [style.mark, style.endMark].compactMap(\.self)
    return max(40, place.width - Self.margin - Double(signs.count * Self.gutter))
  }

  /// What a place is wider than the text in it.
  private static let margin = 10.0

  func statement(limit: Int) -> [String] {
    let text = node.text.plain()
    if let textWidth, !text.isEmpty {
      // Bold type is a tenth wider.
      let room = style.shape == .octagon ? textWidth / 1.1 : textWidth
      let lines = TypeMeasure.lines(of: text, within: room, size: DOTWriter.textSize)
      guard lines.count > limit else { return lines }
      let last = lines[(limit - 1)...].prefix(2).joined(separator: " ")
      return lines.prefix(limit - 1) + [TypeMeasure.fit(last + " …", into: room, size: DOTWriter.textSize)]
    }
    return text.isEmpty ? ["(no words)"] : text.wrapped(width: statementWidth, limit: limit)
  }

  private func lines(limit: Int, align: String?) -> String {
    let quiet = style.text == .ink ? Color.quiet : style.text
    var lines: [String] = []
    if let caption = node.caption { lines.append(small(caption, quiet)) }
    let weight = node.form == .heading || style.shape == .octagon
    lines += statement(limit: limit).map { font($0, size: nil, color: style.text, isBold: weight) }
    lines += node.remarks.map { small($0, quiet) }
    for line in [node.finding, node.share].compactMap(\.self) where !line.isEmpty {
      lines.append(small(line, style.text))
    }
    let end = align.map { "<BR ALIGN=\"\($0)\"/>" } ?? "<BR/>"
    return lines.joined(separator: end) + (align == nil ? "" : end)
  }

  func small(_ text: String, _ color: Color?) -> String {
    let points =
      textWidth ?? Double(node.form == .plate ? Self.plateText : node.finding == nil ? 116 : Self.findingText)
    let fitted = TypeMeasure.fit(text.plain(), into: points, size: DOTWriter.smallSize)
    return font(fitted, size: DOTWriter.smallSize, color: color, isBold: false)
  }

  func font(_ text: String, size: Double?, color: Color?, isBold: Bool) -> String {
    var content = DOTText.markup(text)
    if isBold, !content.isEmpty { content = "<B>\(content)</B>" }
    var attributes = ""
    if let size { attributes += " POINT-SIZE=\"\(Int(size))\"" }
    if let color, color != .ink { attributes += " COLOR=\"\(theme.hex(color))\"" }
    return attributes.isEmpty || content.isEmpty ? content : "<FONT\(attributes)>\(content)</FONT>"
  }

  /// A sign, from a font that has them all: others draw some of them too small to tell apart.
  func mark(_ sign: String?, size: Int) -> String {
    guard let sign else { return "" }
    let color = theme.hex(style.markInk ?? style.text ?? .ink)
    return """
      <FONT FACE="\(DOTWriter.markFont)" POINT-SIZE="\(size)" COLOR="\(color)">\(DOTText.markup(sign))</FONT>
      """
  }

  /// The signs of a plate, one below the other.
  private var marks: String {
    let first = mark(style.mark, size: 11)
    return style.secondMark == nil ? first : first + "<BR/>" + mark(style.secondMark, size: 11)
  }

  private func gutter(_ sign: String?) -> String {
    "<TD WIDTH=\"\(Self.gutter)\">\(mark(sign, size: 10))</TD>"
  }

  private func table(_ rows: String) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">\(rows)</TABLE>"
  }
}
