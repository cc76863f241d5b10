import FaultTrees
import Testing

@Suite("A fault tree")
struct FaultTreeTests {
  @Test("keeps its gates' connectives and inputs in the order given")
  func keepsGates() {
    var tree = FaultTree()
    let first = tree.addEvent()
    let second = tree.addEvent()
    let later = tree.addGate()
    let vote = tree.addGate(.atLeast(2), of: [first, later, .constant(true), second])
    tree.define(later, as: .and, of: [second, vote])
    tree.top = vote

    #expect(tree.eventCount == 2)
    #expect(tree.gateCount == 2)
    #expect(tree.connective(of: 1) == .atLeast(2))
    #expect(Array(tree.inputs(of: 1)) == [first, .gate(0), .constant(true), second])
    #expect(Array(tree.inputs(of: 0)) == [second, .gate(1)])
  }

  @Test("says the same when its feedback is written out, and has a dual then")
  func feedback() throws {
    for seed in 5000..<5200 {
      let tree = FaultTree.random(.cyclic, seed: seed)
      let written = try tree.withFeedbackWrittenOut()
      let (before, after) = (TruthTable(of: tree), TruthTable(of: written))
      let dual = TruthTable(of: written.dual())
      let all = (1 << tree.eventCount) - 1
      for events in 0...all {
        #expect(before[events] == after[events], "\(seed)")
        #expect(dual[events] == !before[all ^ events], "\(seed)")
      }
    }
  }
}
