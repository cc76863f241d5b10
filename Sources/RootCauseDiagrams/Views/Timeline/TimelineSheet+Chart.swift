import RootCause

extension TimelineSheet {
  /// What stands behind and around boxes and bars.
  var chart: Diagram.Chart {
    var chart = Diagram.Chart(width: columns.right, height: height)
    for (index, lane) in lanes.enumerated() {
      chart.bands.append(.init(lane.lane.name, lane.place, fill: index % 2 == 0 ? .mist : .paper))
      chart.labels.append(name(Self.laneName(lane.lane), in: lane.place))
    }
    drawColumns(on: &chart)
    drawAxis(on: &chart)
    for (index, band) in milestones.enumerated() { draw(band, isMoved: index > 0, on: &chart) }
    for index in nodes.indices { drawExtent(of: index, on: &chart) }
    return chart
  }

  private func name(_ lines: [String], in place: Diagram.Place) -> Diagram.Chart.Label {
    let height = Double(lines.count) * 11
    return .init(
      lines, .init(left: 8, top: place.top + 7, width: Self.gutter - 16, height: height), .left, size: 9, isBold: true,
      color: .ink)
  }

  /// The times over the columns and a fine line down each; two for a time that is only known within bounds.
  private func drawColumns(on chart: inout Diagram.Chart) {
    let fine = Style(stroke: .dotted, weight: 0.6, ink: .fadedLine)
    for (index, lines) in header.texts.enumerated() {
      let x = columns.centers[index]
      let width = header.widths[index]
      let textHeight = Double(lines.count) * TimelineHeader.lineHeight
      chart.labels.append(
        .init(
          lines,
          .init(left: x - width / 2, top: header.axis - 8 - textHeight, width: width, height: textHeight),
          size: 9, color: .ink))
      switch header.knowledge[index] {
      case .exact:
        chart.rules.append(.init(from: .init(x, header.axis - 4), to: .init(x, header.axis + 3)))
        chart.rules.append(.init(from: .init(x, header.axis + 3), to: .init(x, height), style: fine))
      case .approximate:
        chart.rules.append(
          .init(
            from: .init(x, header.axis - 5), to: .init(x, header.axis + 5), notation: [.approximateTime],
            name: "about this time"))
        chart.rules.append(.init(from: .init(x, header.axis + 5), to: .init(x, height), style: fine))
      case .bounded:
        let reach = header.reach(index)
        chart.rules.append(
          .init(
            from: .init(x - reach, header.axis), to: .init(x + reach, header.axis), notation: [.boundedTime],
            name: "some time within these bounds"))
        for end in [x - reach, x + reach] {
          chart.rules.append(
            .init(from: .init(end, header.axis - 4), to: .init(end, header.axis + 4), notation: [.boundedTime]))
          chart.rules.append(.init(from: .init(end, header.axis + 4), to: .init(end, height), style: fine))
        }
      case .orderOnly, .undated: break
      }
    }
  }

  /// The axis with the time from each column to the next, broken where that is long.
  private func drawAxis(on chart: inout Diagram.Chart) {
    let dated = view.axis.columns.indices.filter { view.axis.columns[$0].point != nil }
    guard let first = dated.first, let last = dated.last else { return }
    chart.rules.append(
      .init(
        from: .init(columns.centers[first], header.axis), to: .init(columns.centers[last], header.axis),
        style: Style(weight: 1, ink: .quiet)))
    for (index, gap) in header.gapWords.enumerated() {
      guard let gap else { continue }
      let middle = (columns.centers[index] + columns.centers[index + 1]) / 2
      let words = gap.words
      let width = TypeMeasure.width(of: words, size: 8) + 4
      chart.labels.append(
        .init([words], .init(left: middle - width / 2, top: header.axis + 7, width: width, height: 10), size: 8))
      guard gap.isBreak else { continue }
      var sign = Diagram.Chart.Label(
        ["≈"], .init(left: middle - 7, top: header.axis - 11, width: 14, height: 14), size: 12, isBold: true,
        color: .ink)
      sign.fill = .paper
      sign.notation = [.timeBreak]
      chart.labels.append(sign)
    }
  }

  private func draw(_ band: MilestoneBand, isMoved: Bool, on chart: inout Diagram.Chart) {
    chart.bands.append(.init(band.name, band.place, fill: .paper))
    let lines = TypeMeasure.lines(of: band.name, within: Self.gutter - 16, size: 9)
    chart.labels.append(name(lines, in: band.place))
    for flag in band.flags {
      let notation: Notation = flag.isMoved ? .movedMilestone : .milestone
      let width = (flag.lines.map { TypeMeasure.width(of: $0, size: 9) }.max() ?? 0) + 6
      let height = Double(flag.lines.count) * MilestoneBand.lineHeight
      let top = band.top + Double(flag.offset) * MilestoneBand.lineHeight
      // A milestone that was not moved has its line already.
      if flag.isMoved || !isMoved {
        chart.rules.append(
          .init(
            from: .init(flag.x, band.top), to: .init(flag.x, self.height), notation: [notation],
            name: "\(flag.milestone.words): \(flag.time)"))
      }
      var label = Diagram.Chart.Label(
        flag.lines, .init(left: flag.x - width / 2, top: top, width: width, height: height), size: 9,
        isBold: flag.isMoved || !isMoved, color: .ink)
      label.fill = .paper
      chart.labels.append(label)
    }
    for bracket in band.durations { draw(bracket, on: &chart) }
  }

  private func draw(_ bracket: MilestoneBand.Bracket, on chart: inout Diagram.Chart) {
    let style = Style(weight: 0.8, ink: .quiet)
    chart.rules.append(.init(from: .init(bracket.from, bracket.y), to: .init(bracket.to, bracket.y), style: style))
    for x in [bracket.from, bracket.to] {
      chart.rules.append(.init(from: .init(x, bracket.y - 3), to: .init(x, bracket.y + 3), style: style))
    }
    let width = TypeMeasure.width(of: bracket.words, size: 8) + 6
    let middle = (bracket.from + bracket.to) / 2
    let left = max(Self.gutter, min(middle - width / 2, columns.right - width))
    var label = Diagram.Chart.Label(
      [bracket.words], .init(left: left, top: bracket.y - 12, width: width, height: 10), size: 8, color: .ink)
    label.fill = .paper
    chart.labels.append(label)
  }

  /// How long something in a box lasted, and within which bounds a bar begins and ends.
  private func drawExtent(of index: Int, on chart: inout Diagram.Chart) {
    guard let place = nodes[index].place else { return }
    let span = view.spans[index]
    guard span.isLong, !view.isBar(index) else { return }
    let y = place.center.y
    let name = view.factors[index].time.map { "\($0)" }
    let style = nodes[index].style
    let ink = Style(stroke: style.stroke, weight: 1.6, ink: style.ink ?? .quiet)
    if span.beginsOpen {
      chart.rules.append(
        .init(
          from: .init(columns.left, y), to: .init(place.left, y), notation: [.openEnd], style: ink, name: name))
    }
    let end = columns.end(span.to)
    guard end > place.right else { return }
    let notation: Notation = span.to == nil ? .openEnd : .lasted
    chart.rules.append(
      .init(from: .init(place.right, y), to: .init(end, y), notation: [notation], style: ink, name: name))
    if span.to != nil {
      chart.rules.append(
        .init(from: .init(end, y - 6), to: .init(end, y + 6), notation: [.lasted], style: ink, name: name))
    }
  }
}
