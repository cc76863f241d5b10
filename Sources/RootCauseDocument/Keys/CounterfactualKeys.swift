import RootCause

extension RecordShape<CounterfactualClaim> {
  static let counterfactual = RecordShape(
    [
      .list(.given, \.given, .intervention, isRequired: true, "what is supposed to have been different"),
      .pairs(
        .then, \.thenPairs, .reference(Factor.self), .word(CounterfactualClaim.Effect.self), isRequired: true,
        "what is claimed to have become of each outcome or impact"),
      .optional(.because, \.reason, .text, "the reason given"),
    ],
    blank: { CounterfactualClaim($0, given: [], then: []) })
}

extension CounterfactualClaim {
  fileprivate var thenPairs: [(Factor.ID, Effect)] {
    get { then.map { ($0.factor, $0.effect) } }
    set { then = newValue.map { Expectation($0.0, $0.1) } }
  }
}

/// What the mapping of an intervention says, before it is known which one it is.
struct InterventionForm {
  var putInPlace: Control.ID?
  var takeAway: Control.ID?
  var remove: Factor.ID?
  var assume: Factor.ID?
  var settle: Unknown?
  var value: Bool?
}

extension Shape<InterventionForm> {
  static let intervention = Shape(
    "intervention",
    [
      .optional(.putInPlace, \.putInPlace, .reference(Control.self), "the control is in place and works"),
      .optional(.takeAway, \.takeAway, .reference(Control.self), "the control does not work"),
      .optional(.remove, \.remove, .reference(Factor.self), "the factor does not occur"),
      .optional(.assume, \.assume, .reference(Factor.self), "the factor occurs whatever its causes"),
      .optional(.settle, \.settle, .unknown, "something the record leaves open is taken to be as said under `as`"),
      .optional(.value, \.value, .flag, "what `settle` takes it to be"),
    ])
}

extension Codec<Intervention> {
  /// A control's id alone puts it in place.
  static let intervention = Codec(
    type: .either([.reference([.control]), .record("intervention")]),
    read: { $0.intervention($1) },
    write: { intervention in
      func entry(_ field: Field, _ id: String) -> DocumentValue { .mapping([.init(field.rawValue, .word(id))]) }
      return switch intervention {
      case .putInPlace(let id): .word(id.rawValue)
      case .takeAway(let id): entry(.takeAway, id.rawValue)
      case .remove(let id): entry(.remove, id.rawValue)
      case .assume(let id): entry(.assume, id.rawValue)
      case .settle(let unknown, let value):
        .mapping([
          .init(Field.settle.rawValue, .word(unknown.description)),
          .init(Field.value.rawValue, .bare(value ? "true" : "false")),
        ])
      }
    })
}

extension DocumentDecoder {
  fileprivate func intervention(_ node: Tree.Node) -> Intervention? {
    guard tree.kind(of: node) == .mapping else {
      return Codec<Control.ID>.reference(Control.self).read(self, node).map(Intervention.putInPlace)
    }
    let keys = tree.pairs(of: node).filter { !tree.isNull($0.value) }.count
    let found = problems.count
    var form = InterventionForm()
    read(.intervention, node, into: &form, named: node)
    if keys == 1 {
      if let id = form.putInPlace { return .putInPlace(id) }
      if let id = form.takeAway { return .takeAway(id) }
      if let id = form.remove { return .remove(id) }
      if let id = form.assume { return .assume(id) }
      if form.settle == nil, form.value == nil { return nil }
    } else if keys == 2, let unknown = form.settle, let value = form.value {
      return .settle(unknown, value)
    }
    if problems.count == found {
      report(
        .invalidValue, "this says no intervention, or more than one", at: node,
        suggestion:
          "write a control, or {remove: factor}, {take-away: control}, {assume: factor}, {settle: …, as: true}")
    }
    return nil
  }
}

extension Codec<Unknown> {
  static let unknown: Codec = Codec<Subject>.reference(to: [.factor, .control], link: true).map(
    { subject in
      switch subject {
      case .record(let id) where id.kind == .control: .control(Control.ID(id.rawValue))
      case .record(let id): .factor(Factor.ID(id.rawValue))
      case .link(let id): .link(id)
      case .investigation, .waiver: nil
      }
    },
    { unknown in
      switch unknown {
      case .factor(let id): .factor(id)
      case .link(let id): .link(id)
      case .control(let id): .control(id)
      }
    })
}
