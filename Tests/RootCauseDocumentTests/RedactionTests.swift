import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDocument

@Suite("Redaction")
struct RedactionTests {
  private static let secrets = [
    "Ada Lovelace", "Lovelace", "B. Hopper", "night shift", "opsdesk", "vault-7.example", "sha256:beef",
    "page 12", "TICKET-99", "https://", "ada@example.org", "ada-typed",
  ]

  private func investigation() throws -> Investigation {
    var it = Investigation(title: "Ada Lovelace typed it, see https://vault-7.example/x.")
    it.questions.who = "Ada Lovelace and others"
    try it.add(Person("ada", role: "database lead", name: "Ada Lovelace", part: .author))
    var item = Evidence("log", "Lovelace's shell at vault-7.example", source: "vault-7.example")
    item.locator = "page 12"
    item.hash = "sha256:beef"
    item.collectedBy = "B. Hopper"
    try it.add(item)
    var typed = Factor("ada-typed", .action, "Ada Lovelace typed it (ada@example.org)", actor: "Ada Lovelace")
    typed.evidence = ["log"]
    try it.add(typed)
    try it.add(Factor("missed", .omission, "The night shift missed it", actor: "night shift"))
    try it.add(Factor("also", .omission, "So did others", actor: "opsdesk"))
    try it.add(Factor("out", .outcome, "Data was lost", because: .all(["ada-typed", "missed", "also"])))
    var control = Control("check", "The night shift checks", status: .failed, stops: [.factor("ada-typed")])
    control.owner = "night shift"
    try it.add(control)
    try it.add(Finding("f", "It rests on Ada Lovelace", restsOn: [.factor("ada-typed")]))
    var action = CorrectiveAction("do", "Ask B. Hopper", owner: "database lead", addresses: ["f"])
    action.ticket = "TICKET-99"
    try it.add(action)
    return it
  }

  @Test("nothing that was taken out is left in the document")
  func gone() throws {
    let redacted = try investigation().redacted([.people, .sources])
    for format in DocumentWriter.Format.allCases {
      let text = DocumentWriter().write(redacted, as: format)
      for secret in Self.secrets { #expect(!text.contains(secret), "\(secret)") }
      // It is still a sound document with the same story.
      let reading = DocumentReader().read(text, named: "redacted")
      #expect(reading.investigation == redacted)
    }
    #expect(redacted.factors.count == 4)
  }

  @Test("who acted stays apart, and a declared person's role takes the place of the name")
  func apart() throws {
    let redacted = try investigation().redacted([.people])
    #expect(redacted.factors.map(\.actor) == ["database lead", "person 2", "person 3", nil])
    #expect(redacted.factors.first?.id == "database-lead-typed")
    #expect(redacted.factors[1].statement == "The person 2 missed it")
    #expect(redacted.actions.first?.owner == "database lead")
    #expect(redacted.people.first?.id == "person-1")
    // Sources stay where only people were asked for.
    #expect(redacted.evidence.first?.source == "vault-7.example")
    #expect(redacted.actions.first?.ticket == "TICKET-99")
  }

  @Test("words are replaced as whole words only")
  func wholeWords() throws {
    var it = Investigation(title: "Stops at opsdesks, (opsdesk) and opsdesk.")
    try it.add(Factor("a", .action, "x", actor: "opsdesk"))
    #expect(it.redacted([.people]).title == "Stops at opsdesks, (person 1) and person 1.")
  }

  @Test("what is asked of the causes is answered alike")
  func sameStory() throws {
    for seed in UInt64(0)..<60 {
      let original = try RandomInvestigation.make(seed: seed)
      let redacted = original.redacted([.people, .sources])
      #expect(redacted.factors.count == original.factors.count)
      #expect(redacted.factors.map(\.kind) == original.factors.map(\.kind))
      #expect(redacted.controls.map(\.stops.count) == original.controls.map(\.stops.count))
      let written = DocumentWriter().write(redacted, as: .json)
      #expect(DocumentReader().read(written, named: "x").investigation == redacted, "seed \(seed)")
      #expect(original.redacted([]) == original)
    }
  }

  @Test("every field for text is looked at")
  func everyField() throws {
    var it = try Investigation.saying("the mark of Zorro")
    try it.add(Person("z", role: "fencer", name: "Zorro"))
    let text = DocumentWriter().write(it.redacted([.people]), as: .json)
    // The name of a rule is none of these.
    #expect(text.split(separator: "Zorro").count == 2)
  }
}
