import RootCause

/// What one mapping in a formula says, before it is known which form it has.
struct FormulaForm {
  var all: [Formula]?
  var any: [Formula]?
  var atLeast: Int?
  var of: [Formula]?
  var cause: Factor.ID?
  var answers = LinkAnswers()
  /// Which of these keys were there, understood or not.
  var written: Set<Field> = []
}

/// What is recorded of a link, as far as it is.
struct LinkAnswers: Equatable, Sendable {
  var necessity: Link.Answer?
  var sufficiency: Link.Answer?
  var certainty: Certainty?
  var isFeedback: Bool?
  var evidence: [Evidence.ID]?
  var against: [Evidence.ID]?

  /// Puts what is recorded in a link.
  func apply(to link: inout Link) {
    if let necessity { link.necessity = necessity }
    if let sufficiency { link.sufficiency = sufficiency }
    if let certainty { link.certainty = certainty }
    if let isFeedback { link.isFeedback = isFeedback }
    if let evidence { link.evidence = evidence }
    if let against { link.against = against }
  }
}

/// One naming of a cause in the formula of the factor being read.
struct ReadLink {
  var cause: Factor.ID
  var node: Tree.Node
  var answers: LinkAnswers
}

extension Key<LinkAnswers> {
  static let necessary = Key.optional(
    .necessary, \.necessity, .answer, "would the effect have failed to come about without this cause")
  static let sufficient = Key.optional(
    .sufficient, \.sufficiency, .answer, "do the causes named suffice for the effect")
  static let certainty = Key.optional(
    .certainty, \.certainty, .word(Certainty.self), "how sure it is that the link is real; asserted if left out")
  static let feedback = Key.optional(
    .feedback, \.isFeedback, .flag, "whether the link closes a feedback loop")
  static let evidence = Key.optionalList(
    .evidence, \.evidence, .reference(Evidence.self), "evidence for the link and the answers")
  static let against = Key.optionalList(
    .against, \.against, .reference(Evidence.self), "evidence against the link")
}

extension Key {
  /// A list for which it matters whether it was left out.
  static func optionalList<Value>(
    _ field: Field, _ path: WritableKeyPath<Owner, [Value]?> & Sendable, _ codec: Codec<Value>, _ meaning: String
  ) -> Key {
    Key(
      field: field, type: .list(codec.type), isRequired: false, meaning: meaning,
      read: { decoder, node, owner in owner[keyPath: path] = decoder.list(node, codec) },
      write: { owner, _ in
        owner[keyPath: path].flatMap { $0.isEmpty ? nil : .list($0.map(codec.write)) }
      })
  }

  /// The same key in a mapping that holds more.
  func within<Outer>(_ path: WritableKeyPath<Outer, Owner> & Sendable) -> Key<Outer> {
    Key<Outer>(
      field: field, type: type, isRequired: isRequired, meaning: meaning,
      read: { read($0, $1, &$2[keyPath: path]) },
      write: { write($0[keyPath: path], $1) })
  }
}

extension Shape<LinkAnswers> {
  /// What is recorded of every link into a factor that says nothing else of itself.
  static let tested = Shape("tested", [.necessary, .sufficient, .evidence])

  static let answers = Shape("link", [.necessary, .sufficient, .certainty, .feedback, .evidence, .against])
}

extension Shape<FormulaForm> {
  static let formula = Shape(
    "formula",
    [
      .inputs(.all, \.all, "every one of these held: each is necessary"),
      .inputs(.any, \.any, "at least one of these held: each is sufficient"),
      .atLeast,
      .inputs(.of, \.of, "what `at-least` counts"),
      .cause,
    ] + Shape<LinkAnswers>.answers.keys.map { $0.within(\.answers) })
}

extension Key<FormulaForm> {
  static func inputs(
    _ field: Field, _ path: WritableKeyPath<FormulaForm, [Formula]?> & Sendable, _ meaning: String
  ) -> Key {
    Key(
      field: field, type: .list(.formula(links: true)), isRequired: false, meaning: meaning,
      read: { decoder, node, form in
        form.written.insert(field)
        form[keyPath: path] = decoder.inputs(node)
      },
      write: { _, _ in nil })
  }

  static let atLeast = Key(
    field: .atLeast, type: .wholeNumber, isRequired: false,
    meaning: "at least this many of those under `of` held",
    read: { decoder, node, form in
      form.written.insert(.atLeast)
      form.atLeast = Codec.count.read(decoder, node)
    },
    write: { _, _ in nil })

  static let cause = Key(
    field: .cause, type: .reference([.factor]), isRequired: false,
    meaning: "a factor, where something is recorded of its link to the effect",
    read: { decoder, node, form in
      form.written.insert(.cause)
      form.cause = Codec<Factor.ID>.reference(Factor.self).read(decoder, node)
    },
    write: { _, _ in nil })
}

extension Codec<Int> {
  static let count = Codec(
    type: .wholeNumber,
    read: { decoder, node in
      decoder.notation(node, .invalidValue, expected: "a whole number", suggestion: "write it like 2") {
        decoder.tree.kind(of: node) == .plain ? Int($0) : nil
      }
    },
    write: { .bare("\($0)") })
}
