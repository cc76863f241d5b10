import RootCause
import Testing

@Suite struct CompetingHypothesesTests {
  /// Hypotheses written as `id about>alternative,alternative`, in order.
  private func groups(_ hypotheses: (Hypothesis.ID, about: Factor.ID?, alternatives: [Hypothesis.ID])...) throws
    -> [[Hypothesis.ID]]
  {
    var investigation = Investigation(title: "Rivals")
    try investigation.add(Factor("overload", .event, "The queue filled up"))
    for (id, about, _) in hypotheses {
      try investigation.add(Hypothesis(id, "Something", about: about.map { .factor($0) }))
    }
    for (id, _, alternatives) in hypotheses { try investigation.update(id) { $0.alternatives = alternatives } }
    return investigation.competingHypotheses
  }

  @Test("alternatives compete both ways and all that they join")
  func joined() throws {
    #expect(
      try groups(("H1", nil, []), ("H2", nil, ["H1"]), ("H3", nil, []), ("H4", nil, ["H5"]), ("H5", nil, ["H1"]))
        == [["H1", "H2", "H4", "H5"]])
  }

  @Test("a hypothesis without a rival is in no group, and is no rival of itself")
  func alone() throws { #expect(try groups(("H1", "overload", ["H1"]), ("H2", nil, [])) == []) }

  @Test("those that name no rival compete about the same thing")
  func about() throws {
    #expect(
      try groups(("H1", "overload", []), ("H2", nil, []), ("H3", "overload", []), ("H4", "overload", []))
        == [["H1", "H3", "H4"]])
  }

  @Test("two questions about one thing stay two where the rivals are named")
  func questions() throws {
    #expect(
      try groups(
        ("H1", "overload", ["H3"]), ("H2", "overload", ["H4"]), ("H3", "overload", []), ("H4", "overload", []))
        == [["H1", "H3"], ["H2", "H4"]])
  }
}
