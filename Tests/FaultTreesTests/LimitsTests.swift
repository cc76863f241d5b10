import DecisionDiagrams
import FaultTrees
import Testing

@Suite("Limits of an analysis")
struct LimitsTests {
  /// Pairs that no order puts together: every product of one of the left with one of the right.
  private func dense(_ width: Int) -> FaultTree {
    var random = SplitMix(seed: width)
    var tree = FaultTree()
    let events = (0..<width).map { _ in tree.addEvent() }
    let products = (0..<3 * width).map { _ in
      let factors = (0..<3).map { _ in events[Int.random(in: 0..<width, using: &random)] }
      return tree.addGate(.and, of: factors)
    }
    tree.top = tree.addGate(.or, of: products)
    return tree
  }

  @Test("a tree that needs more nodes than there may be says so", arguments: [10, 100, 1_000, 10_000])
  func nodes(limit: Int) {
    #expect(throws: LimitReached.nodes(limit)) {
      _ = try FaultTreeAnalysis(of: dense(60), limits: Limits(nodes: limit))
    }
  }

  @Test("whatever the limit, an answer is the whole answer or none")
  func neverWrong() throws {
    let tree = dense(24)
    let expected = try FaultTreeAnalysis(of: tree).minimalCutSets().count
    var answers = 0
    for limit in stride(from: 50, to: 12_000, by: 250) {
      guard let analysis = try? FaultTreeAnalysis(of: tree, limits: Limits(nodes: limit)),
        let sets = try? analysis.minimalCutSets()
      else { continue }
      #expect(sets.count == expected)
      answers += 1
    }
    #expect(answers > 0)
  }

  @Test("the time is met in the middle of a question without end")
  func deadline() {
    #expect(throws: LimitReached.deadline) {
      _ = try FaultTreeAnalysis(of: dense(200), limits: Limits(deadline: .now + .milliseconds(50)))
    }
  }

  @Test("the time is met while a large tree is simplified")
  func deadlineBefore() {
    #expect(throws: LimitReached.deadline) {
      _ = try FaultTreeAnalysis(of: dense(20_000), limits: Limits(deadline: .now))
    }
  }

  @Test("a question that has been asked may get more time for the next one")
  func laterDeadline() throws {
    var analysis = try FaultTreeAnalysis(of: dense(24))
    analysis.limits.deadline = .now
    #expect(throws: LimitReached.deadline) { try analysis.minimalCutSets() }
    analysis.limits.deadline = nil
    #expect(try !analysis.minimalCutSets().isEmpty)
  }

  @Test("a cancelled task gets no answer")
  func cancellation() async {
    let tree = dense(200)
    let task = Task { () throws(LimitReached) -> Int in try FaultTreeAnalysis(of: tree).eventCount }
    task.cancel()
    let result = await task.result
    #expect(throws: LimitReached.cancelled) { try result.get() }
  }

  @Test("feedback that would be written out without end says how many gates there may be")
  func feedback() {
    var tree = FaultTree()
    let gates = (0..<50).map { _ in tree.addGate() }
    for (place, gate) in gates.enumerated() {
      let own = tree.addEvent()
      let both = tree.addGate(.and, of: [tree.addEvent(), gates[(place * 7 + 3) % 50]])
      tree.define(gate, as: .or, of: [own, both, gates[(place + 11) % 50]])
    }
    tree.top = gates[0]
    #expect(throws: LimitReached.gates(200)) { _ = try FaultTreeAnalysis(of: tree, limits: Limits(nodes: 200)) }
  }

  @Test("a tree as deep as it is large overflows no stack")
  func depth() throws {
    var tree = FaultTree()
    let shared = tree.addEvent()
    var top = tree.addEvent()
    for level in 0..<30_000 {
      let event = level % 10 == 0 ? shared : tree.addEvent()
      top = tree.addGate(level % 2 == 0 ? .and : .or, of: [event, top])
    }
    tree.top = top
    let sets = try FaultTreeAnalysis(of: tree).minimalCutSets()
    #expect(sets.count == 15_001)
    #expect(sets.lightest().first { _ in true }?.weight == 1)
  }
}
