import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Timelines")
struct TimelineTests {
  static let seeds = 0..<60 as Range<UInt64>

  @Test("what was surely earlier stands in an earlier column", arguments: seeds)
  func order(seed: UInt64) throws {
    let view = TimelineView(of: try RandomRecord(seed: seed, factors: 24).investigation)
    for (left, before) in zip(view.factors, view.spans) where !before.beginsOpen && !before.isUndated {
      for (right, after) in zip(view.factors, view.spans) where !after.beginsOpen && !after.isUndated {
        guard let end = left.time?.start?.latest, let start = right.time?.start?.earliest, end < start else { continue }
        #expect(before.column < after.column, "\(left.id) \(right.id)")
      }
    }
  }

  @Test("a time is placed within its bounds", arguments: seeds)
  func bounds(seed: UInt64) throws {
    let factors = try RandomRecord(seed: seed, factors: 24).investigation.factors.map(\.self)
    for (factor, stay) in zip(factors, Chronology(factors).stays) {
      guard let time = factor.time else { continue }
      if let start = time.start, let moment = stay?.start {
        #expect((start.earliest...start.latest).contains(moment.time), "\(factor.id)")
      }
      if let start = stay?.start, let end = stay?.end { #expect(start <= end, "\(factor.id)") }
    }
  }

  @Test("what is only ordered lies behind what it came after", arguments: seeds)
  func orderOnly(seed: UInt64) throws {
    let view = TimelineView(of: try RandomRecord(seed: seed, factors: 24).investigation)
    let spans = Dictionary(zip(view.factors.map(\.id), view.spans), uniquingKeysWith: { first, _ in first })
    for factor in view.factors where spans[factor.id]?.isOrderedOnly == true {
      for earlier in factor.after {
        guard let before = spans[earlier], let span = spans[factor.id], !before.isUndated, !before.beginsOpen else {
          continue
        }
        #expect(before.column < span.column, "\(earlier) \(factor.id)")
      }
    }
  }

  @Test("what is only ordered lies between its neighbors")
  func between() throws {
    var it = Investigation(title: "Order")
    try it.add(Factor("first", .event, "First", at: TimeSpan("2024-03-01T10:00Z")))
    var middle = Factor("middle", .event, "Middle")
    middle.after = ["first"]
    try it.add(middle)
    var last = Factor("last", .event, "Last", at: TimeSpan("2024-03-01T10:00Z"))
    last.after = ["middle"]
    try it.add(last)
    try it.add(Factor("later", .event, "Later", at: TimeSpan("2024-03-01T11:00Z")))
    try it.add(Factor("early", .event, "Early"))
    var end = Factor("end", .event, "End", at: TimeSpan("2024-03-01T12:00Z"))
    end.after = ["early"]
    try it.add(end)
    let view = TimelineView(of: it)
    let columns = view.spans.map(\.column)
    #expect(view.factors.map(\.id.rawValue) == ["first", "middle", "last", "later", "early", "end"])
    #expect(columns == [0, 1, 2, 3, 4, 5])
  }

  @Test("no two boxes or bars overlap, and each stands in the lane of its actor", arguments: seeds)
  func placement(seed: UInt64) throws {
    let view = TimelineView(of: try RandomRecord(seed: seed, factors: 40).investigation)
    let sheet = TimelineSheet(view)
    let places = sheet.nodes.compactMap(\.place)
    #expect(places.count == view.factors.count)
    for (index, place) in places.enumerated() {
      let lane = try #require(sheet.lanes.first { $0.lane == view.lanes.lanes[index] })
      #expect(lane.place.contains(place), "\(sheet.nodes[index].id)")
      for other in places[(index + 1)...] { #expect(!place.overlaps(other)) }
    }
    for (above, below) in zip(sheet.lanes, sheet.lanes.dropFirst()) { #expect(above.place.bottom == below.place.top) }
    let chart = sheet.chart
    #expect(chart.height == sheet.lanes.last?.place.bottom)
  }

  @Test("every factor is drawn once and told once", arguments: seeds)
  func complete(seed: UInt64) throws {
    let it = try RandomRecord(seed: seed, factors: 24).investigation
    let diagram = Diagram.timeline(of: it)
    #expect(Set(diagram.nodes.map(\.id)).count == it.factors.count)
    let lines = diagram.paragraphs.joined()
    for factor in it.factors {
      #expect(lines.count { $0.contains(": \(factor.kind.rawValue) \(factor.id): ") } == 1, "\(factor.id)")
    }
  }

  @Test("what is averted is what does not occur in that world", arguments: seeds)
  func world(seed: UInt64) throws {
    var it = try RandomRecord(seed: seed, factors: 24).investigation
    try it.add(Control("control", "A control", status: .missing, stops: [.factor("f1")]))
    let diagram = try Diagram.timeline(of: it, whatIf: [.putInPlace("control")])
    let world = try Counterfactuals(of: it).world(given: [.putInPlace("control")])
    for node in diagram.nodes {
      let isAverted = world.state(of: Factor.ID(node.id)) == .doesNotOccur
      #expect(node.notation.contains(.averted) == isAverted, "\(node.id)")
    }
    #expect(diagram.nodes.first { $0.id == "f1" }?.remarks.joined(separator: " ") == "stopped by control")
  }

  @Test("a control that moves a milestone moves those after it, and the picture says by how much")
  func trajectory() throws {
    var it = Investigation(title: "Slow")
    it.milestones = [
      .onset: try #require(TimePoint("2024-03-01T10:00Z")), .detected: try #require(TimePoint("2024-03-01T11:00Z")),
      .resolved: try #require(TimePoint("2024-03-01T13:00Z")),
    ]
    try it.add(Factor("slow", .omission, "Nobody looked", at: TimeSpan("2024-03-01T10:30Z")))
    var alarm = Control("alarm", "An alarm", function: .detect, status: .missing, stops: [.factor("slow")])
    alarm.moves = [.detected: try #require(TimePoint("2024-03-01T10:05Z"))]
    try it.add(alarm)
    let outline = try Diagram.timeline(of: it, whatIf: [.putInPlace("alarm")]).outline
    #expect(outline.contains("2024-03-01T11:00Z: detected (1 h to detect, from onset)"))
    #expect(
      outline.contains(
        "2024-03-01T10:05Z: detected (5 min to detect, from onset; 55 min sooner; moved by control alarm)"))
    #expect(outline.contains("2024-03-01T12:05Z: resolved (2 h 5 min to resolve, from onset; 55 min sooner)"))
    #expect(!Diagram.timeline(of: it).outline.contains("sooner"))
  }

  @Test("times that contradict themselves are drawn all the same", arguments: ["..", "/"])
  func contradiction(_ joiner: String) throws {
    var it = Investigation(title: "Backwards")
    let written = try #require(TimeSpan("2024-03-01T10:00Z\(joiner)2024-03-01T09:00Z"))
    try it.add(Factor("a", .condition, "A", at: written))
    try it.add(Factor("b", .event, "B", at: written, because: .factor("a")))
    let sheet = TimelineSheet(TimelineView(of: it))
    #expect(sheet.nodes.compactMap(\.place).allSatisfy { $0.width > 0 && $0.height > 0 })
  }

  @Test("a record without times says what is missing")
  func nothing() throws {
    #expect(
      Diagram.timeline(of: Investigation(title: "Empty")).nodes.map(\.text) == [
        "Nothing to draw yet: there are no factors."
      ])
    var it = Investigation(title: "Timeless")
    try it.add(Factor("a", .event, "A"))
    #expect(Diagram.timeline(of: it).nodes.first?.text.contains("“at”") == true)
    #expect(Diagram.timeline(of: it).chart == nil)
  }

  @Test(
    "times are shown as recorded",
    arguments: [
      ("2024-03-01T10:00+02:00", "2024-03-01|10:00+02:00"), ("~2024-03-01T10:00Z", "2024-03-01|~10:00Z"),
      ("2024-03-01T10:00Z ± 15 min", "2024-03-01|10:00Z ± 15 min"),
      ("2024-03-01T10:00Z..2024-03-01T11:00Z", "2024-03-01|10:00..11:00Z"),
      ("2024-03-01T10:00Z..2024-03-01T11:00+01:00", "2024-03-01|10:00Z..11:00+01:00"),
      ("2024-03-01T23:00Z..2024-03-02T01:00Z", "2024-03-01|23:00Z|..2024-03-02 01:00Z"), ("2024", "2024|(that year)"),
      ("~2024-03", "~2024-03|(that month)"), ("2024-03-01..2024-03-05", "2024-03-01|..2024-03-05"),
    ])
  func texts(_ written: String, _ shown: String) throws {
    let text = TimeText(try #require(TimePoint(written)))
    #expect(([text.day].compactMap(\.self) + text.lines).joined(separator: "|") == shown)
  }

  @Test("one moment in two offsets is two columns side by side, and the picture says how it is placed")
  func offsets() throws {
    var it = Investigation(title: "Zones")
    try it.add(Factor("a", .event, "A", at: TimeSpan("2024-03-01T10:00Z")))
    try it.add(Factor("b", .event, "B", at: TimeSpan("2024-03-01T12:30+02:00")))
    try it.add(Factor("c", .event, "C", at: TimeSpan("2024-03-01T11:00Z")))
    let view = TimelineView(of: it)
    #expect(view.spans.map(\.column) == [0, 1, 2])
    #expect(TimelineHeader(view.axis).texts == [["2024-03-01", "10:00Z"], ["12:30+02:00"], ["11:00Z"]])
    #expect(view.diagram().notes.contains { $0.contains("different offsets") })
  }

  @Test("a gap far longer than the others is marked as a break")
  func gaps() throws {
    var it = Investigation(title: "Gap")
    let times = ["2024-03-01T10:00Z", "2024-03-01T10:10Z", "2024-03-01T10:15Z", "2024-03-10T10:15Z"]
    for (index, time) in times.enumerated() {
      try it.add(Factor(Factor.ID("f\(index)"), .event, "Event", at: TimeSpan(time)))
    }
    let axis = TimelineView(of: it).axis
    #expect(axis.breaks == [2])
    #expect((0..<3).map { axis.gap(after: $0)?.words } == ["10 min", "5 min", "9 d"])
  }
}
