import RootCause
import Testing

@Suite struct HypothesisTextTests {
  private func investigation(hypotheses count: Int) throws -> Investigation {
    var investigation = Investigation(title: "Rivals")
    try investigation.add(Evidence("E1", "A log\u{1B}[31m\nof two lines"))
    for number in 1...count {
      var hypothesis = Hypothesis(Hypothesis.ID("H\(number)"), "Explanation \(number)\u{202E}")
      hypothesis.alternatives = number > 1 ? ["H1"] : []
      hypothesis.ratings = [Hypothesis.EvidenceRating("E1", number == count ? .consistent : .inconsistent)]
      try investigation.add(hypothesis)
    }
    return investigation
  }

  @Test("nothing from a document reaches the terminal raw")
  func hostile() throws {
    let text = HypothesisText(of: try investigation(hypotheses: 2)).text
    #expect(text.contains("A log␛[31m␊of two lines"))
    #expect(text.contains("Explanation 1<U+202E>"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("of many hypotheses those are shown that least speaks against, and the rest is counted")
  func wide() throws {
    let text = HypothesisText(of: try investigation(hypotheses: 40)).text
    #expect(text.contains("H40  open  Explanation 40"))
    #expect(text.contains("  … and 28 more, which no less speaks against\n"))
    #expect(text.contains("“H40” leads: nothing speaks against it, and 1 against “H1”, the next."))
  }

  @Test("an investigation without rivals says so")
  func none() throws {
    #expect(HypothesisText(of: try investigation(hypotheses: 1)).text == "No hypotheses compete.\n")
  }
}
