import RootCause
import Testing

@Suite("A baseline")
struct BaselineTests {
  private func found(_ rule: String, _ subject: String, line: Int = 1, file: String = "a") -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .note, at: Place(.factor(Factor.ID(subject))), "message \(line)",
      location: SourceLocation(file: file, line: line, column: 1))
  }

  @Test("knows what it was made of, wherever it has moved, and nothing else")
  func known() {
    let baseline = Baseline(of: [found("open-end", "a"), found("lone-cause", "b", line: 9)])
    let now = [found("open-end", "a", line: 70), found("open-end", "b"), found("lone-cause", "b", file: "other")]
    let comparison = baseline.compare(now, files: ["a", "other"])
    #expect(comparison.known == [now[0]])
    #expect(comparison.new == [now[1], now[2]])
    #expect(comparison.mended == 1)
    #expect(baseline.count == 2)
  }

  @Test("knows as many of one place as there were")
  func counts() {
    let baseline = Baseline(of: [found("open-end", "a"), found("open-end", "a", line: 2)])
    let three = (1...3).map { found("open-end", "a", line: $0) }
    #expect(baseline.compare(three, files: ["a"]).new == [three[2]])
    #expect(baseline.compare([three[0]], files: ["a"]).mended == 1)
  }

  @Test("counts nothing as mended that was not looked for")
  func mended() {
    let baseline = Baseline(of: [found("open-end", "a"), found("lone-cause", "a", file: "b")])
    #expect(baseline.compare([], files: ["a", "b"]).mended == 2)
    #expect(baseline.compare([], files: ["a"]).mended == 1)
    #expect(baseline.compare([], rules: Rule.all.filter { $0.name == "silent-gap" }, files: ["a", "b"]).mended == 0)
  }

  @Test("never holds what reading finds, nor what is wrong with a waiver")
  func never() {
    let waiver = Diagnostic(rule: "bare-waiver", severity: .error, at: Place(.waiver(0)), "expired")
    let all = [waiver, found("unknown-key", "a"), found("unknown-reference", "a")]
    #expect(Baseline(of: all).count == 0)
    let forged = Baseline(counts: [Fingerprint(waiver): 1, Fingerprint(all[1]): 1, Fingerprint(all[2]): 1])
    #expect(forged.compare(all, files: ["a"]).new == all)
  }

  @Test("knows every place that a rule speaks of at once, and lets it speak again for another")
  func gathered() {
    func told(_ first: String, _ others: [String]) -> Diagnostic {
      var diagnostic = found("open-end", first)
      diagnostic.alike = others.map { Place(.factor(Factor.ID($0))) }
      return diagnostic
    }
    let baseline = Baseline(of: [told("a", ["b", "c"])])
    #expect(baseline.compare([told("b", ["c"])], files: ["a"]).new.isEmpty)
    #expect(baseline.compare([found("open-end", "c"), found("open-end", "a")], files: ["a"]).new.isEmpty)
    #expect(baseline.compare([told("a", ["b", "c", "d"])], files: ["a"]).new.count == 1)
  }

  @Test("goes by the name a file is given")
  func names() {
    let name = { (file: String) in file == "./a" ? "sub/a" : file }
    let baseline = Baseline(of: [found("open-end", "a", file: "./a")], name: name)
    #expect(baseline.counts.keys.map(\.file) == ["sub/a"])
    #expect(baseline.compare([found("open-end", "a", file: "./a")], files: ["./a"], name: name).new.isEmpty)
  }
}
