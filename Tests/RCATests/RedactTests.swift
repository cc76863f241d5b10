import Foundation
import Testing

@Suite("--redact")
struct RedactTests {
  private static let document = """
    rca: 1
    title: Ada Lovelace stopped it
    people: { ada: { role: database lead, name: Ada Lovelace } }
    evidence:
      log: { statement: "Her shell, https://vault-7.example/log", source: vault-7.example, locator: page twelve }
    factors:
      typed: { kind: action, statement: Ada typed it, actor: night shift, evidence: log }
      out: { kind: outcome, statement: Data was lost, because: typed }
    controls:
      check: { statement: The night shift checks, owner: night shift, status: missing, stops: typed }
    chains: { why: [out, typed] }

    """
  private static let secrets = ["Ada", "Lovelace", "night shift", "vault-7", "page twelve", "https://vault"]

  @Test(
    "nothing taken out is left in any output",
    arguments: [
      ["diagram", "--format", "svg"], ["diagram", "--format", "dot"], ["diagram", "--format", "txt"],
      ["diagram", "--format", "mmd"], ["diagram", "--format", "png"], ["diagram", "--format", "html"],
      ["diagram", "--view", "timeline"], ["diagram", "--rank"], ["diagram", "--view", "whys"],
      ["diagram", "--view", "bowtie"], ["diagram", "--what-if", "check"], ["whatif", "--format", "json"], ["whatif"],
    ])
  func gone(_ arguments: [String]) throws {
    let rca = try Program(["a.rca.yaml": Self.document])
    let run = try rca.run(
      [arguments[0], "a.rca.yaml"] + arguments.dropFirst() + ["--redact", "people,sources"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    for secret in Self.secrets {
      #expect(run.output.range(of: Data(secret.utf8)) == nil, "\(secret)")
      #expect(!run.complaint.contains(secret))
    }
    #expect(run.complaint.contains("may still be there"))
  }

  @Test("a redacted document can be written as one")
  func convert() throws {
    let rca = try Program(["a.rca.yaml": Self.document])
    let run = try rca.run(["convert", "a.rca.yaml", "-o", "b.json", "--redact", "sources", "--redact", "people"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    let text = try rca.contents(of: "b.json")
    for secret in Self.secrets { #expect(!text.contains(secret), "\(secret)") }
    #expect(try rca.run(["check", "b.json"]).exitCode != 2)
  }

  @Test("the source is not put into a picture that something was taken out of")
  func contradiction() throws {
    let run = try Program().run(["diagram", "none.yaml", "-o", "a.svg", "--redact", "people", "--embed-source"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("put back"), "\(run.complaint)")
    #expect(try Program().run(["diagram", "none.yaml", "--redact", "names"]).complaint.contains("people"))
  }
}
