extension PictureGeometry {
  /// What is drawn over something else, sticks out of where it belongs, or is cut off.
  var faults: [String] { outside + overlaps + stickingOut + labels + crossedFrame }

  private var outside: [String] {
    let texts = (title + lines.flatMap(\.texts) + nodes.flatMap(\.texts) + (legend?.texts ?? []))
      .filter { !canvas.contains($0.box, tolerance: 1) }.map { "“\($0.words)” is outside of the picture" }
    let shapes = (nodes + [legend].compactMap(\.self)).filter { node in
      !node.shapes.allSatisfy { Box(around: $0).map { canvas.contains($0, tolerance: 1) } ?? true }
    }
    let paths = lines.filter { line in !line.path.allSatisfy { canvas.contains($0, margin: -1) } }
    return texts + shapes.map { "\($0.id) is outside of the picture" }
      + paths.map { "the line \($0.id) is outside of the picture" }
  }

  private var overlaps: [String] {
    var faults: [String] = []
    for (index, one) in nodes.enumerated() {
      guard let box = one.box else { continue }
      for other in nodes[(index + 1)...] where other.box.map({ box.overlaps($0, by: 1) }) ?? false {
        faults.append("\(one.id) and \(other.id) overlap")
      }
    }
    return faults
  }

  /// Texts that are not where their node is, or over each other in it.
  private var stickingOut: [String] {
    var faults: [String] = []
    for node in nodes {
      if let outline = node.outline, node.shapes.contains(where: { $0.count > 2 }) {
        // Widths are estimates, and capitals of another font may be higher.
        for text in node.texts where !text.box.corners.allSatisfy({ $0.isInside(outline, tolerance: 2.5) }) {
          faults.append("“\(text.words)” sticks out of \(node.id)")
        }
      }
      faults += Self.overlapping(node.texts).map { "\($0) in \(node.id)" }
    }
    return faults + Self.overlapping(legend?.texts ?? []).map { "\($0) in the legend" }
      + Self.overlapping(title).map { "\($0) in the title" }
  }

  private static func overlapping(_ texts: [Text]) -> [String] {
    var faults: [String] = []
    for (index, one) in texts.enumerated() {
      for other in texts[(index + 1)...] where one.box.overlaps(other.box, by: 1.5) {
        faults.append("“\(one.words)” and “\(other.words)” overlap")
      }
    }
    return faults
  }

  /// Words beside lines that stand on a node, on each other, or on another line.
  private var labels: [String] {
    let labels = lines.flatMap { line in line.texts.map { (line: line, text: $0) } }
    var faults = Self.overlapping(labels.map(\.text))
    for (line, text) in labels {
      for node in nodes where node.box.map({ $0.overlaps(text.box, by: 1) }) ?? false {
        faults.append("“\(text.words)” of \(line.id) stands on \(node.id)")
      }
      // Words on a ground of their own hide what was drawn before them.
      let hasGround = line.grounds.contains { $0.contains(text.box, tolerance: 1) }
      let after = lines.drop { $0.id != line.id }.dropFirst()
      for other in hasGround ? after : lines[...] where other.path.contains(where: { text.box.contains($0, margin: 1) })
      {
        faults.append("\(other.id) crosses “\(text.words)” of \(line.id)")
      }
    }
    return faults
  }

  /// Lines, nodes and labels in the legend or the title.
  private var crossedFrame: [String] {
    let frame = title.map { ("the title", $0.box) } + [legend?.box.map { ("the legend", $0) }].compactMap(\.self)
    return frame.flatMap { name, box in
      lines.filter { line in
        line.path.contains { box.contains($0, margin: 1) } || line.texts.contains { $0.box.overlaps(box, by: 1) }
      }.map { "\($0.id) crosses \(name)" }
        + nodes.filter { $0.box.map { $0.overlaps(box, by: 1) } ?? false }.map { "\($0.id) stands on \(name)" }
    }
  }
}
