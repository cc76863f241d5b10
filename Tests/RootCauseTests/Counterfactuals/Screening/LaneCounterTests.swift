import Testing

@testable import RootCause

@Suite("counting in lanes")
struct LaneCounterTests {
  @Test("a lane that was on every n-th time has its own count", arguments: [1, 2, 3, 7, 8, 100])
  func counts(times: Int) {
    var counter = LaneCounter()
    for time in 1...times {
      var lanes = Lanes.none
      for lane in 0..<Lanes.width where time % (lane % 9 + 1) == 0 { lanes |= ~Lanes.all(but: lane) }
      counter.add(lanes)
    }
    for number in 0...times + 1 {
      let reached = counter.isAtLeast(Int32(number))
      #expect((0..<Lanes.width).allSatisfy { reached.contains($0) == (times / ($0 % 9 + 1) >= number) })
    }
  }
}
