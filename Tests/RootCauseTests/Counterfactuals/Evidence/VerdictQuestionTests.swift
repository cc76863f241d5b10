import RootCause
import RootCauseTesting
import Testing

@Suite("questions for the next meeting")
struct VerdictQuestionTests {
  @Test("they are asked in plain words, what most verdicts hang on first")
  func order() throws {
    let model = try investigation(
      [
        Factor("outage", .outcome, "The shop was down", because: .any(["load", "leak"])),
        Factor("load", .event, "Too many orders came in", because: .all(["sale"])),
        Factor("sale", .event, "The sale began"),
        Factor("leak", .event, "Memory leaked", certainty: .presumptive),
      ],
      controls: [
        control("queue", stops: [.factor("load")]), control("cap", stops: [.factor("sale")]),
        control("standby", stops: [.factor("outage")]), control("page", stops: [.factor("leak")]),
      ],
      hypotheses: [Hypothesis("H1", "It leaked", about: .factor("leak"))])
    let questions = Counterfactuals(of: model).questions()
    #expect(
      questions.map(\.text) == [
        "Was it so that “Memory leaked”?",
        "Would “The shop was down” have come about without “Too many orders came in”?",
        "Would “The shop was down” have come about without “Memory leaked”?",
      ])
    #expect(questions.map(\.verdicts.count) == [2, 1, 1])
    #expect(questions[0].verdicts.map(\.control) == ["queue", "cap"])
    #expect(questions[0].subject == .unknown(OpenQuestion(.factor("leak"), hypotheses: ["H1"])))
    #expect(questions[1].verdicts == [VerdictID("page", on: "outage")])
  }

  @Test("each verdict is named with every question it hangs on, and with no other", arguments: 170..<180)
  func complete(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, _, _ in
      let counterfactuals = Counterfactuals(of: investigation)
      let questions = counterfactuals.questions()
      for row in counterfactuals.verdicts() {
        let asked = questions.filter { $0.verdicts.contains(row.id) }.map(\.subject)
        let expected: [VerdictQuestion.Subject] =
          switch row.verdict {
          case .prevents(let proof): proof.restsOn.map { .necessity(of: $0) }
          case .preventsJointly(let partners): (partners.proof?.restsOn ?? []).map { .necessity(of: $0) }
          case .noEffect(let witness):
            witness.restsOn.map { .sufficiency(of: $0) } + witness.presuming.map { .unknown($0) }
              + (witness.sparingDependsOn?.value ?? []).map { .unknown($0) }
          case .undetermined(let unknowns): unknowns.value.map { .unknown($0) }
          case .mitigates, .mayReduce: []
          }
        #expect(Set(asked) == Set(expected), "\(row)\n\(text(investigation))")
      }
      let counts = questions.map(\.verdicts.count)
      #expect(counts == counts.sorted(by: >))
      #expect(Set(questions.map(\.subject)).count == questions.count)
    }
  }
}
