extension DOTLabel {
  /// The label of a bar: its statement in a frame of the size of its place, without an edge where it is open.
  var bar: String {
    let place = node.place ?? Diagram.Place(left: 0, top: 0, width: Self.barWidth, height: height + 8)
    let weight = Int((style.weight ?? 1).rounded())
    var strokes: [String] = []
    if node.openEnds.isEmpty, style.shape == .roundedBox { strokes.append("rounded") }
    if let stroke = style.stroke, stroke != .solid { strokes.append(stroke.rawValue) }
    let words = strokes.isEmpty ? "" : " STYLE=\"\(strokes.joined(separator: ","))\""
    let sides = "\(node.openEnds.contains(.start) ? "" : "L")T\(node.openEnds.contains(.end) ? "" : "R")B"
    let inner = (style.outlines ?? 1) > 1 ? "CELLBORDER=\"1\" CELLSPACING=\"2\"" : "CELLBORDER=\"0\" CELLSPACING=\"0\""
    return """
      <TABLE BORDER="\(max(1, weight))" SIDES="\(sides)" \(inner) CELLPADDING="2" COLOR="\(theme.hex(style.ink ?? .ink))" \
      BGCOLOR="\(theme.hex(style.fill ?? .paper))"\(words)><TR>\
      <TD WIDTH="\(Int(place.width))" HEIGHT="\(Int(place.height))" SIDES="\(sides)" ALIGN="LEFT" BALIGN="LEFT">\(barLines)</TD></TR></TABLE>
      """
  }

  /// How wide a bar is where nothing says so.
  private static let barWidth = 160.0

  /// The signs stand in the line with the words: a bar has no room beside them.
  private var barLines: String {
    var lines = statement(limit: 6).map { font($0, size: nil, color: style.text, isBold: false) }
    if let sign = style.mark, !lines.isEmpty { lines[0] = mark(sign, size: 9) + " " + lines[0] }
    if let sign = style.endMark, let last = lines.indices.last { lines[last] += " " + mark(sign, size: 9) }
    if let caption = node.caption { lines.insert(small(caption, .quiet), at: 0) }
    lines += (node.remarks + [node.finding ?? ""]).filter { !$0.isEmpty }.map { small($0, style.text) }
    return lines.map { "\u{A0}" + $0 }.joined(separator: "<BR ALIGN=\"LEFT\"/>")
  }
}
