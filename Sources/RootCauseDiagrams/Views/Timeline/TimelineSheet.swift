import RootCause

/// The sheet that a timeline is drawn on: where its columns, bands, boxes and bars stand.
struct TimelineSheet {
  let view: TimelineView
  let columns: ColumnLayout
  private(set) var nodes: [Diagram.Node]
  /// The lanes from the top, each with its stripe.
  private(set) var lanes: [(lane: Lanes.Lane, place: Diagram.Place)] = []
  /// The milestones as they were, and as they would have been.
  private(set) var milestones: [MilestoneBand] = []
  let header: TimelineHeader
  private(set) var height = 0.0

  static let gutter = 108.0
  private static let padding = 7.0

  init(_ view: TimelineView) {
    self.view = view
    nodes = view.nodes
    header = TimelineHeader(view.axis)
    columns = Self.columns(view, header)
    height = header.height
    let bands =
      [(view.moved == nil ? "Milestones" : "Milestones as they were", view.actual)]
      + (view.moved.map { [("Milestones in this what-if", $0)] } ?? [])
    for (name, milestones) in bands where !milestones.times.isEmpty {
      let band = MilestoneBand(name, milestones, view.axis, columns, top: height)
      self.milestones.append(band)
      height = band.place.bottom
    }
    for index in nodes.indices { setSize(index) }
    for lane in view.lanes.ordered(by: view.spans.map(\.column)) { place(lane) }
  }

  private static func columns(_ view: TimelineView, _ header: TimelineHeader) -> ColumnLayout {
    var widths = header.widths
    for (index, span) in view.spans.enumerated() where !view.isBar(index) {
      widths[span.column] = max(widths[span.column], TimelineView.boxWidth)
    }
    for milestones in [view.actual, view.moved].compactMap(\.self) {
      for (column, width) in MilestoneBand.widths(milestones, view.axis) {
        widths[column] = max(widths[column], width)
      }
    }
    let stretches = view.spans.indices.filter(view.isBar).map {
      ColumnLayout.Stretch(from: view.spans[$0].from, to: view.spans[$0].to, width: TimelineView.leastBar)
    }
    return ColumnLayout(widths: widths, gaps: header.gaps, stretches: stretches, left: gutter)
  }

  /// Sets where a node stands from left to right, and how high it is.
  private mutating func setSize(_ index: Int) {
    let span = view.spans[index]
    let left: Double
    let width: Double
    if view.isBar(index) {
      left = columns.start(span.from)
      width = columns.end(span.to) - left
    } else {
      left = columns.start(span.column) - TimelineView.boxWidth / 2
      width = TimelineView.boxWidth
    }
    nodes[index].place = Diagram.Place(left: left, top: 0, width: width, height: 0)
    let style = Style.base.overlaid(with: nodes[index].style)
    let text = DOTLabel(node: nodes[index], style: style, theme: .light).height
    let height =
      switch style.shape {
      case .octagon: text * 1.15 + 10
      case .houseDown: text * 1.5 + 14
      default: text + (view.isBar(index) ? 4 : 10)
      }
    nodes[index].place?.height = height.rounded(.up)
  }

  /// Places what stands in a lane, boxes in rows above bars in rows.
  private mutating func place(_ lane: Lanes.Lane) {
    let members = nodes.indices.filter { view.lanes.lanes[$0] == lane }
    let top = height
    height += Self.padding
    for group in [members.filter { !view.isBar($0) }, members.filter(view.isBar)] where !group.isEmpty {
      let rows = RowPacking(group.map(extent))
      var tops: [Double] = []
      for rowHeight in rows.heights {
        tops.append(height)
        height += rowHeight + Self.padding
      }
      for (index, row) in zip(group, rows.rows) {
        let own = nodes[index].place?.height ?? 0
        nodes[index].place?.top = tops[row] + ((rows.heights[row] - own) / 2).rounded()
      }
    }
    height = max(height, top + Self.laneHeight(lane))
    lanes.append((lane, Diagram.Place(left: 0, top: top, width: columns.right, height: height - top)))
  }

  /// What a thing takes of its row: a box with the line that says how long it lasted.
  private func extent(_ index: Int) -> (left: Double, right: Double, height: Double) {
    let place = nodes[index].place ?? Diagram.Place(left: 0, top: 0, width: 0, height: 0)
    let span = view.spans[index]
    let left = min(place.left, columns.start(span.from))
    return (left, max(place.right, columns.end(span.to)), place.height)
  }

  /// Room for the name of a lane.
  private static func laneHeight(_ lane: Lanes.Lane) -> Double {
    Double(laneName(lane).count) * 11 + 2 * padding
  }

  static func laneName(_ lane: Lanes.Lane) -> [String] {
    Array(TypeMeasure.lines(of: lane.name.plain(limit: 80), within: gutter - 16, size: 9).prefix(4))
  }
}
