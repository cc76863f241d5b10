import RootCause
import Testing

@Suite("large models end")
struct LargeModelTests {
  static let size = 100_000

  @Test("a chain of 100,000 factors is walked without using the stack, and its first control prevents")
  func chain() throws {
    let ids = (0..<Self.size).map { Factor.ID("f\($0)") }
    let factors = ids.indices.map { index in
      index == 0
        ? outcome(ids[0], because: .all([ids[1]]))
        : event(ids[index], because: index + 1 < ids.count ? .all([ids[index + 1]]) : nil)
    }
    let model = try investigation(factors, controls: [control("c", stops: [.factor(ids[Self.size - 1])])])
    guard case .prevents(let proof) = try Counterfactuals(of: model).verdict(of: "c") else {
      Issue.record("does not prevent")
      return
    }
    #expect(proof.factors.count == Self.size)
    #expect(proof.restsOn.count == Self.size - 1)
  }

  @Test("a loop of 100,000 factors that can't begin is named once")
  func loop() throws {
    let ids = (0..<Self.size).map { Factor.ID("f\($0)") }
    let factors = ids.indices.map { index in
      Factor(ids[index], index == 0 ? .outcome : .event, "f", because: .all([ids[(index + 1) % ids.count]]))
    }
    let unexplained = Counterfactuals(of: try investigation(factors)).unexplained
    #expect(unexplained.count == Self.size)
    #expect(unexplained.first?.missing.count == 1)
  }

  @Test("100,000 causes of one effect, any of them enough, are one step")
  func wide() throws {
    let ids = (1..<Self.size).map { Factor.ID("f\($0)") }
    let model = try investigation(
      [outcome("f0", because: .any(ids))] + ids.map { event($0) },
      controls: (1...200).map { control(Control.ID("c\($0)"), stops: [.factor(Factor.ID("f\($0)"))]) })
    let verdicts = Counterfactuals(of: model).verdicts()
    #expect(verdicts.count == 200)
    #expect(verdicts.allSatisfy { $0.verdict.kind == .noEffect })
  }
}
