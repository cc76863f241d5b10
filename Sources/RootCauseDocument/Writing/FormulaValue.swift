import RootCause

extension DocumentValue {
  /// A formula as a document writes it. What is recorded of a link stands at the first naming of its cause.
  static func formula(_ formula: Formula, recording links: [Link] = [], in investigation: Investigation)
    -> DocumentValue
  {
    var records = Dictionary(links.filter { !$0.isBare }.map { ($0.id.cause, $0) }, uniquingKeysWith: { $1 })
    func write(_ formula: Formula, isWhole: Bool) -> DocumentValue {
      switch formula {
      case .factor(let id): leaf(id)
      case .all(let inputs) where !(isWhole && inputs.isEmpty): .list(inputs.map { write($0, isWhole: false) })
      case .all(let inputs): .mapping([Entry(Field.all.rawValue, list(inputs))])
      case .any(let inputs): .mapping([Entry(Field.any.rawValue, list(inputs))])
      case .atLeast(let count, let inputs):
        .mapping([Entry(Field.atLeast.rawValue, .bare("\(count)")), Entry(Field.of.rawValue, list(inputs))])
      }
    }
    func list(_ inputs: [Formula]) -> DocumentValue { .list(inputs.map { write($0, isWhole: false) }) }
    func leaf(_ id: Factor.ID) -> DocumentValue {
      guard let link = records.removeValue(forKey: id) else { return .word(id.rawValue) }
      let answers = Shape<LinkAnswers>.answers.write(LinkAnswers(link), investigation)
      return .mapping([Entry(Field.cause.rawValue, .word(id.rawValue))] + answers)
    }
    return write(formula, isWhole: true)
  }
}

extension LinkAnswers {
  /// What is recorded of a link beyond what holds of any.
  init(_ link: Link) {
    let bare = Link(link.id)
    if link.necessity != bare.necessity { necessity = link.necessity }
    if link.sufficiency != bare.sufficiency { sufficiency = link.sufficiency }
    if link.certainty != bare.certainty { certainty = link.certainty }
    if link.isFeedback != bare.isFeedback { isFeedback = link.isFeedback }
    if !link.evidence.isEmpty { evidence = link.evidence }
    if !link.against.isEmpty { against = link.against }
  }
}
