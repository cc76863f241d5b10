import Foundation
import Testing

@Suite("rca diagram")
struct DiagramTests {
  @Test(
    "takes the format from the extension",
    arguments: [
      ("a.svg", "<?xml"), ("a.png", "\u{89}PNG"), ("a.pdf", "%PDF"), ("a.dot", "digraph"), ("a.txt", "Checkout failed"),
      ("a.mmd", "flowchart BT"), ("a.mermaid", "flowchart BT"),
    ])
  func formats(name: String, beginning: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let run = try rca.run(["diagram", "a.rca.yaml", "-o", name])
    #expect(run.exitCode == 0, "\(run.complaint)")
    #expect(run.output.isEmpty)
    let bytes = try Data(contentsOf: rca.folder.appendingPathComponent(name))
    #expect(
      String(decoding: bytes.prefix(400), as: UTF8.self).contains(
        beginning.replacingOccurrences(of: "\u{89}", with: "")))
    #expect(try rca.files() == ["a.rca.yaml", name].sorted())
  }

  @Test("writes SVG to standard output when nothing else is asked for")
  func standardOutput() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let run = try rca.run(["diagram", "a.rca.yaml"])
    #expect(run.text.contains("<svg"))
    #expect(try rca.run(["diagram", "a.rca.yaml"]).output == run.output)
  }

  @Test("a view that Mermaid has no form for is refused with the formats that work")
  func notInMermaid() throws {
    let rca = try Program([:])
    let run = try rca.run(["diagram", "none.rca.yaml", "--view", "bowtie", "-o", "a.mmd"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("Mermaid draws the views causes, whys"), "\(run.complaint)")
    #expect(run.complaint.contains("svg, png, pdf, dot, txt"))
  }

  @Test("a picture beyond Mermaid's limits is written, and that is said")
  func beyondMermaid() throws {
    let factors = (1...501).map { "  f\($0): { kind: event, statement: S, because: f\($0 - 1) }" }
    let document = """
      rca: 1
      title: Long
      factors:
        f0: { kind: condition, statement: S }
      \(factors.joined(separator: "\n"))
      """
    let rca = try Program(["a.rca.yaml": document])
    let run = try rca.run(["diagram", "a.rca.yaml", "-o", "a.mmd"])
    #expect(run.exitCode == 0)
    #expect(run.complaint.contains("501 lines, and Mermaid draws 500"), "\(run.complaint)")
    #expect(try rca.files() == ["a.mmd", "a.rca.yaml"])
  }

  @Test("an unknown extension is refused before anything is done")
  func unknownExtension() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let run = try rca.run(["diagram", "a.rca.yaml", "-o", "a.gif"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains(".svg"))
    #expect(try rca.files() == ["a.rca.yaml"])
  }

  @Test("a picture that cannot be drawn or written leaves the old file as it was")
  func oldFile() throws {
    let rca = try Program(["a.rca.yaml": Documents.late, "bad.rca.yaml": "rca: 1\n", "a.svg": "old"])
    #expect(try rca.run(["diagram", "bad.rca.yaml", "-o", "a.svg"]).exitCode == 2)
    #expect(try rca.run(["diagram", "a.rca.yaml", "--what-if", "nope", "-o", "a.svg"]).exitCode == 2)
    #expect(try rca.run(["diagram", "a.rca.yaml", "-o", "missing/a.svg"]).exitCode == 2)
    #expect(try rca.contents(of: "a.svg") == "old")
    #expect(try rca.files() == ["a.rca.yaml", "a.svg", "bad.rca.yaml"])
  }

  #if os(Linux)
    @Test("says that there is no font instead of drawing boxes", arguments: ["png", "pdf", "svg"])
    func noFont(_ format: String) throws {
      let rca = try Program(["a.rca.yaml": Documents.checkout, "fonts.conf": "<fontconfig></fontconfig>"])
      let fonts = rca.folder.appendingPathComponent("fonts.conf").path
      let run = try rca.run(["diagram", "a.rca.yaml", "-o", "a.\(format)"], environment: ["FONTCONFIG_FILE": fonts])
      // The letters of an SVG are drawn by who shows it.
      #expect(run.exitCode == (format == "svg" ? 0 : 2))
      #expect(run.complaint.contains("no font") == (format != "svg"))
      #expect(try rca.files().contains("a.\(format)") == (format == "svg"))
    }
  #endif

  @Test("shows in a what-if where the chain is broken")
  func whatIf() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let outline = try rca.run(["diagram", "a.rca.yaml", "--what-if", "shedding", "--format", "txt"])
    #expect(outline.text.contains("broken here"))
  }

  @Test("puts two worlds side by side, or one beside what happened")
  func compare() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let one = try rca.run(["diagram", "a.rca.yaml", "--compare", "shedding", "--format", "txt"])
    #expect(one.text.contains("As it happened"))
    #expect(one.text.contains("What if: shedding in place"))
    let none = try rca.run(["diagram", "a.rca.yaml", "--compare", "nope", "nor-this"])
    #expect(none.exitCode == 2)
    #expect(none.complaint.contains("nope"))
  }

  @Test("a timeline has both courses on one axis, so two are not laid side by side; a part of it is placed anew")
  func timeline() throws {
    let dated = """
      rca: 1
      title: T
      factors:
        far: { kind: event, statement: Far, at: 2024-03-01T09:00Z }
        near: { kind: event, statement: Near, at: 2024-03-01T10:00Z, because: far }
        out: { kind: outcome, statement: Out, at: 2024-03-01T11:00Z, because: near }
      """
    let rca = try Program(["a.rca.yaml": dated])
    let timeline = ["diagram", "a.rca.yaml", "--view", "timeline"]
    #expect(try rca.run(timeline).text.contains("<svg"))
    let refused = try rca.run(timeline + ["--compare", "x"])
    #expect(refused.exitCode != 0)
    #expect(refused.complaint.contains("--compare is drawn in the views causes, whys"))
    let outline = try rca.run(timeline + ["--focus", "out", "--depth", "1", "--format", "txt"]).text
    #expect(outline.contains("event near") && !outline.contains("event far"))
    #expect(outline.contains("A part: 2 factors of 3."))
  }

  @Test("points out what is asked for")
  func show() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let outline = try rca.run([
      "diagram", "a.rca.yaml", "--show", "responsibility,single-points", "--show", "prevention-set", "--format", "txt",
    ])
    #expect(outline.text.contains("decides"))
    #expect(outline.text.contains("the smallest prevention set: "))
    #expect(outline.text.contains("every chain"))
  }

  @Test(
    "what can't be pointed out together is refused before anything is read",
    arguments: [
      (["--show", "blame"], "single-points"), (["--show", "responsibility,"], nil),
      (["--show", "single-points", "--what-if", "shedding"], "--what-if"),
      (["--show", "single-points", "--view", "whys"], "causes"), (["--goal", "cost"], "prevention-set"),
      (["--compare", "a", "b", "c"], "two worlds"), (["--compare", "a", "--what-if", "b"], "--what-if"),
      (["--show", "responsibility", "--goal", "size"], "prevention-set"),
      (["--show", "prevention-set", "--goal", "x"], "lead-time"),
    ])
  func badShow(arguments: [String], complaint: String?) throws {
    let rca = try Program([:])
    let run = try rca.run(["diagram", "none.rca.yaml"] + arguments)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains(complaint ?? "none.rca.yaml"), "\(run.complaint)")
  }

  @Test(
    "ranks the controls, and draws the tables",
    arguments: [["--rank"], ["--rank", "--goal", "cost"], ["--view", "hypotheses"], ["--view", "actions"]])
  func tables(arguments: [String]) throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let outline = try rca.run(["diagram", "a.rca.yaml", "--format", "txt"] + arguments)
    #expect(outline.exitCode == 0, "\(outline.complaint)")
    #expect(outline.text.contains("Checkout failed") || outline.text.contains("yet"))
    #expect(try rca.run(["diagram", "a.rca.yaml"] + arguments).text.contains("<svg"))
  }

  @Test(
    "what a table cannot show is refused before anything is read",
    arguments: [
      (["--rank", "--what-if", "a"], "--what-if"), (["--rank", "--compare", "a"], "--compare"),
      (["--rank", "--show", "single-points"], "--show"), (["--rank", "--view", "whys"], "--view"),
      (["--rank", "--focus", "a"], "--focus"), (["--view", "actions", "--what-if", "a"], "causes, "),
      (["--view", "hypotheses", "--depth", "2"], "hypotheses"),
    ])
  func badTable(arguments: [String], complaint: String) throws {
    let rca = try Program([:])
    let run = try rca.run(["diagram", "none.rca.yaml"] + arguments)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains(complaint), "\(run.complaint)")
  }

  @Test("draws the chains of whys when asked for them, and nothing beside them")
  func whys() throws {
    let press = """
      rca: 1
      title: The press stopped
      whys: [The press stopped, An overload blew the fuse]
      factors:
        shift-lost: { kind: impact, statement: The line lost a shift, because: why.1 }
      """
    let rca = try Program(["a.rca.yaml": press])
    let outline = try rca.run(["diagram", "a.rca.yaml", "--view", "whys", "--format", "txt"])
    #expect(outline.text.contains("An overload blew the fuse"))
    #expect(!outline.text.contains("The line lost a shift"))
  }

  @Test("draws barriers and bow ties, as they were and as they would have been", arguments: ["barriers", "bowtie"])
  func barriers(view: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let plain = try rca.run(["diagram", "a.rca.yaml", "--view", view, "--format", "txt"])
    #expect(plain.text.contains("control shedding") && !plain.text.contains("broken here"))
    let world = try rca.run(["diagram", "a.rca.yaml", "--view", view, "--what-if", "shedding", "--format", "txt"])
    #expect(world.text.contains("broken here"))
    #expect(try rca.run(["diagram", "a.rca.yaml", "--view", view, "--what-if", "nope"]).exitCode == 2)
  }
}
