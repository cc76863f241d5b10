import RootCause
import RootCauseDocument
import Testing

@Suite struct DuplicateKeyTests {
  @Test("A duplicate key leaves lists of mappings in the same document readable")
  func listsBesideADuplicateKey() {
    let reading = DocumentReader().read(
      """
      rca: 1
      title: Checkout failed
      factors:
        outage:
          kind: outcome
          kind: event
          statement: Checkout failed
      accept:
        - rule: open-end
          at: outage
          because: nothing more is known
          by: analyst
        -
          rule: lone-cause
          at: outage
          because: nothing more is known
          by: analyst
      """, named: "checkout.rca.yaml")
    #expect(reading.diagnostics.map(\.rule) == ["duplicate-key"])
    #expect(reading.investigation?.waivers.map(\.rule) == ["open-end", "lone-cause"])
  }
}
