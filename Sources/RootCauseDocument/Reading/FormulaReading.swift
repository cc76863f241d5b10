import RootCause

extension FormulaForm {
  /// Whether the keys that are there make one form of formula, and nothing is recorded of a link without its cause.
  fileprivate var isOneForm: Bool {
    switch written {
    case [.all], [.any], [.atLeast, .of]: answers == LinkAnswers()
    case [.cause]: true
    default: false
    }
  }
}

extension DocumentDecoder {
  /// Reads a formula. Causes named in it are noted in ``links``.
  ///
  /// - Parameter takesLinks: Whether records of links can stand in it.
  func formula(_ node: Tree.Node, takesLinks: Bool) -> Formula? {
    depth = 0
    formulaTakesLinks = takesLinks
    if tree.kind(of: node) == .list, tree.isEmpty(node) { return nil }
    return part(node)
  }

  /// The formulas in a list, or the one that stands alone; nil if there were some and none could be understood.
  func inputs(_ node: Tree.Node) -> [Formula]? {
    guard tree.kind(of: node) == .list else { return part(node).map { [$0] } }
    let items = Array(tree.items(of: node))
    let inputs = items.compactMap(part)
    return inputs.isEmpty && !items.isEmpty ? nil : inputs
  }

  private func part(_ node: Tree.Node) -> Formula? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Formula.maximumDepth else {
      report(
        .formulaTooDeep, "the formula of \(here) nests deeper than \(Formula.maximumDepth) levels", at: node,
        suggestion: "give a part of it a factor of its own")
      isFormulaUnclear = true
      return nil
    }
    let formula: Formula?
    switch tree.kind(of: node) {
    case .list: formula = inputs(node).map(Formula.all)
    case .mapping: formula = self.formula(ofMapping: node)
    case .unreadable: formula = nil
    case .plain, .quoted, .block: formula = leaf(node)
    }
    if formula == nil { isFormulaUnclear = true }
    return formula
  }

  private func leaf(_ node: Tree.Node) -> Formula? {
    guard let id = Codec<Factor.ID>.reference(Factor.self).read(self, node) else { return nil }
    links.append(ReadLink(cause: id, node: node, answers: LinkAnswers()))
    return .factor(id)
  }

  private func formula(ofMapping node: Tree.Node) -> Formula? {
    var form = FormulaForm()
    let found = problems.count
    read(.formula, node, into: &form, named: node)
    guard form.isOneForm else {
      if problems.count == found { reportForm(form, node) }
      return nil
    }
    if let all = form.all { return .all(all) }
    if let any = form.any { return .any(any) }
    if let count = form.atLeast, let inputs = form.of { return .atLeast(count, inputs) }
    guard let cause = form.cause else { return nil }
    if !formulaTakesLinks, form.answers != LinkAnswers() {
      report(
        .wrongType, "\(here) takes factors alone, without records of a link", at: node, suggestion: "write “\(cause)”")
      form.answers = LinkAnswers()
    }
    links.append(ReadLink(cause: cause, node: node, answers: form.answers))
    return .factor(cause)
  }

  private func reportForm(_ form: FormulaForm, _ node: Tree.Node) {
    let message =
      switch form.written {
      case [.atLeast]: "“at-least” of \(here) doesn't say of what"
      case [.of]: "“of” of \(here) doesn't say how many"
      case []: "this part of \(here) names no cause"
      default: "this part of \(here) has more than one form"
      }
    report(
      .invalidValue, message, at: node,
      suggestion: "write {all: […]}, {any: […]}, {at-least: 2, of: […]} or {cause: …, necessary: yes}")
  }

  /// What was recorded of the links into the factor just read.
  func finishLinks(into effect: Factor.ID) -> [Link] {
    defer {
      links = []
      tested = nil
      isFormulaUnclear = false
    }
    if isFormulaUnclear { unclearEffects.insert(effect.rawValue) }
    guard tested != nil || links.contains(where: { $0.answers != LinkAnswers() }) else { return [] }
    var places: [Factor.ID: Int] = [:]
    var recorded: [Factor.ID: Tree.Node] = [:]
    var result: [Link] = []
    for read in links {
      let place = places[read.cause] ?? result.count
      if place == result.count {
        places[read.cause] = place
        var link = Link(read.cause, effect)
        tested?.apply(to: &link)
        result.append(link)
      }
      guard read.answers != LinkAnswers() else { continue }
      if let first = recorded.updateValue(read.node, forKey: read.cause) {
        report(
          .duplicateKey, "what is known of the link “\(read.cause) -> \(effect)” is recorded twice", at: read.node,
          notes: [.init(message: "the first is here", spot: .node(first))], suggestion: "record it once")
        continue
      }
      read.answers.apply(to: &result[place])
    }
    return result.filter { !$0.isBare }
  }
}
