extension Rule {
  /// Addresses can be followed by whoever reads the record.
  static let unsafeAddress = Rule(
    name: "unsafe-address",
    family: .evidence,
    severity: .warning,
    title: "an address would run code or open a file of the reader's",
    rationale: """
      Pictures link to evidence by `http`, `https`, `mailto` or an address relative to the picture. Anything else is left \
      as text, and whoever copies it from there, or a ticket's, should not have to beware: an address that begins with `javascript:` or `data:` would run what the record says in the \
      reader's browser, and one that begins with `file:` names a file that only its author has.
      """,
    source: "OWASP Cross-Site Scripting Prevention; RFC 3986, 7",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, evidence: [E1], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero, locator: file:///home/kim/orders.png }
      #                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, evidence: [E1], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero, locator: https://metrics.example/orders }
      """
  ) { context in
    for item in context.investigation.evidence {
      for (field, text) in [(Field.source, item.source), (.locator, item.locator)] {
        context.refuse(text, Place(.record(item.id), field))
      }
    }
    for action in context.investigation.actions { context.refuse(action.ticket, Place(.record(action.id), .ticket)) }
  }
}

extension CheckContext {
  fileprivate func refuse(_ text: String?, _ place: Place) {
    guard let text, let scheme = WebAddress.refusedScheme(in: text) else { return }
    report(
      place, "“\(place.subject)” is found at a “\(scheme):” address, which is not linked",
      suggestion: "give an address that every reader can open: https, http, mailto, or one relative to the record")
  }
}
