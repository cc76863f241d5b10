import RootCause
import Testing

@Suite("Looking a record up by a name somebody typed")
struct LookupTests {
  let investigation: Investigation

  init() throws {
    var it = Investigation(title: "Checkout failed")
    try it.add(Factor("outage", .outcome, "Checkout failed"))
    try it.add(Control("staged-rollout", "A staged roll-out"))
    try it.add(Control("canary", "A canary"))
    investigation = it
  }

  @Test("finds the record of the kind that is wanted")
  func found() throws {
    #expect(try investigation.find("canary", as: Control.self) == "canary")
  }

  @Test("offers the nearest names of that kind, and says if the name is that of another")
  func missing() {
    let near = #expect(throws: LookupError.self) { try investigation.find("canery", as: Control.self) }
    #expect(near?.description == "there is no control “canery”; did you mean “canary”?")
    let far = #expect(throws: LookupError.self) { try investigation.find("x", as: Control.self) }
    #expect(far?.description == "there is no control “x”")
    let other = #expect(throws: LookupError.self) { try investigation.find("outage", as: Control.self) }
    #expect(other?.description == "“outage” is a factor, not a control")
  }
}
