import RootCause

extension RecordShape<WhyChain> {
  /// A chain may be written as the list of its steps alone.
  static let chain = RecordShape(
    [
      .optional(.title, \.title, .text, "what the chain asks, for a heading"),
      .steps,
      .confirmed,
    ],
    shorthand: .steps,
    blank: { WhyChain($0, []) })
}

extension Key<WhyChain> {
  static let steps = Key.list(
    .steps, \.factors, .reference(Factor.self), isRequired: true, "the factors from the symptom down to the last answer"
  )

  static let confirmed = Key(
    field: .confirmed, type: .either([.flag, .list(.reference([.factor]))]), isRequired: false,
    meaning: "the steps confirmed by the reverse reading (“this, therefore the one before”), or true for all",
    read: { decoder, node, chain in
      if decoder.tree.kind(of: node) == .plain, decoder.declared[decoder.tree.text(of: node)] == nil,
        ["true", "false", "yes", "no"].contains(decoder.tree.text(of: node))
      {
        // The steps may stand after this key, so they are taken over when the record is done.
        decoder.isWholeChainConfirmed = Codec.flag.read(decoder, node) == true
      } else {
        chain.confirmed = decoder.list(node, .reference(Factor.self))
      }
    },
    write: { chain, investigation in
      guard !chain.confirmed.isEmpty else { return nil }
      return chain.confirmed == chain.factors && investigation.kind(of: "true") == nil
        ? .bare("true") : .list(chain.confirmed.map { .word($0.rawValue) })
    })
}
