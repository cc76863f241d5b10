import RootCause

extension RecordShape<Factor> {
  static let factor = RecordShape(
    [
      .required(.kind, \.kind, .word(Factor.Kind.self), "what sort of factor it is"),
      .required(.statement, \.statement, .text, "one sentence that says it"),
      .optional(.actor, \.actor, .text, "who or what acted: a role, a team or a system"),
      .optional(.place, \.place, .text, "where it happened"),
      .optional(.at, \.time, .timeSpan, "when it happened or held"),
      .list(.after, \.after, .reference(Factor.self), "factors it came after, where only the order is known"),
      .defaulted(
        .certainty, \.certainty, .word(Certainty.self), default: .asserted,
        "how sure it is that it occurred; asserted if left out"),
      .because,
      .tested,
      .list(
        .contributing, \.contributing, .reference(Factor.self),
        "factors that made it likelier or worse without being necessary"),
      .list(.evidence, \.evidence, .reference(Evidence.self), "evidence that it occurred"),
      .list(.against, \.against, .reference(Evidence.self), "evidence that speaks against it"),
      .optional(
        .category, \.category, .category, "the kind of cause, from the usual categories or those under `categories`"),
      .optional(.level, \.level, .word(Factor.Level.self), "the level of the organization or the world it belongs to"),
      .list(.humanFactors, \.humanFactors, .word(Factor.HumanFactor.self), "human factors involved, without blame"),
      .optional(.role, \.role, .word(Factor.Role.self), "the part it is declared to play in the story"),
      .optional(.stop, \.stop, .text, "why the analysis stops here, if it does so on purpose"),
      .optional(
        .probability, \.probability, .probability,
        "how likely a factor without causes is to be there; importance is worked out from it"),
      .optional(.duty, \.duty, .text, "for an omission: the duty or expectation that was not met"),
    ],
    blank: { Factor($0, .event, "") })
}

extension Key<Factor> {
  static let because = Key(
    field: .because, type: .formula(links: true), isRequired: false, meaning: "why it occurred: a formula",
    read: { decoder, node, factor in factor.because = decoder.formula(node, takesLinks: true) },
    write: { factor, investigation in
      factor.because.map { .formula($0, recording: investigation.links(into: factor.id), in: investigation) }
    })

  static let tested = Key(
    field: .tested, type: .record("tested"), isRequired: false,
    meaning: "what is recorded of every link into it, where the link itself says nothing else",
    read: { decoder, node, factor in
      var answers = LinkAnswers()
      decoder.read(.tested, node, into: &answers, named: node)
      decoder.tested = answers
    },
    write: { _, _ in nil })
}
