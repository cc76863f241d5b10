import RootCause

extension RecordShape<Evidence> {
  static let evidence = RecordShape(
    [
      .optional(.kind, \.kind, .word(Evidence.Kind.self), "what sort of thing it is"),
      .required(.statement, \.statement, .text, "what it shows"),
      .optional(.source, \.source, .text, "where it comes from: a host, a system, a report, a role"),
      .optional(.locator, \.locator, .text, "where in the source: a line, a page, a URL"),
      .optional(.at, \.time, .timeSpan, "the time it tells of"),
      .optional(.collected, \.collected, .timestamp, "when it was collected"),
      .optional(.collectedBy, \.collectedBy, .text, "who collected it"),
      .optional(.hash, \.hash, .text, "a hash of its content, with the algorithm: `sha256:…`"),
      .defaulted(
        .derived, \.isDerived, .flag, default: false, "whether it was worked out from other data; false if left out"),
      .optional(.grade, \.grade, .grade, "how far it can be trusted: reliability A to F and credibility 1 to 6"),
    ],
    blank: { Evidence($0, "") })
}
