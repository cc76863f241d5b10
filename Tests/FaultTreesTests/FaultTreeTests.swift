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
}
