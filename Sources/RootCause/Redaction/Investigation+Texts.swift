import OrderedCollections

extension Investigation {
  /// Hands each free text of the record to a function that may change it. Ids, links and names of rules are none.
  mutating func visitTexts(_ body: (inout String) -> Void) {
    visit(&id, body)
    body(&title)
    for path in [\Investigation.version, \.severity, \.scope, \.trigger, \.impact] { visit(&self[keyPath: path], body) }
    for path in [\SixQuestions.who, \.what, \.when, \.where, \.why, \.how] { visit(&questions[keyPath: path], body) }
    var named: [Category: String] = [:]
    for (category, meaning) in taxonomy.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      var (name, text) = (category.rawValue, meaning)
      body(&name)
      body(&text)
      named[Category(rawValue: name)] = text
    }
    taxonomy = named
    people.visit(body, required: [\.role], optional: [\.name])
    factors.visit(body, required: [\.statement], optional: [\.actor, \.place, \.stop, \.duty, \.categoryName])
    controls.visit(
      body, required: [\.statement], optional: [\.owner, \.requirement, \.component, \.hazard, \.target])
    chains.visit(body, required: [], optional: [\.title])
    evidence.visit(body, required: [\.statement], optional: [\.source, \.locator, \.collectedBy, \.hash])
    hypotheses.visit(body, required: [\.statement], optional: [\.disprovedIf])
    counterfactuals.visit(body, required: [], optional: [\.reason])
    findings.visit(body, required: [\.statement], optional: [\.categoryName])
    actions.visit(body, required: [\.statement], optional: [\.owner, \.ticket, \.reason])
    metrics.visit(body, required: [\.statement], optional: [\.unit])
    reservations.visit(body, required: [\.statement], optional: [\.by, \.answer])
    for index in waivers.indices {
      visit(&waivers[index].reason, body)
      visit(&waivers[index].by, body)
    }
  }
}

private func visit(_ text: inout String?, _ body: (inout String) -> Void) {
  guard var value = text else { return }
  body(&value)
  text = value
}

extension RecordTable {
  /// Changes each record in place; no id may change.
  mutating func changeEach(_ change: (inout R) -> Void) {
    for index in records.values.indices { change(&records.values[index]) }
  }

  fileprivate mutating func visit(
    _ body: (inout String) -> Void, required: [WritableKeyPath<R, String>], optional: [WritableKeyPath<R, String?>]
  ) {
    changeEach { record in
      for path in required { body(&record[keyPath: path]) }
      for path in optional {
        guard var value = record[keyPath: path] else { continue }
        body(&value)
        record[keyPath: path] = value
      }
    }
  }
}

extension Factor {
  fileprivate var categoryName: String? {
    get { category?.rawValue }
    set { category = newValue.map(Category.init(rawValue:)) }
  }
}

extension Finding {
  fileprivate var categoryName: String? {
    get { category?.rawValue }
    set { category = newValue.map(Category.init(rawValue:)) }
  }
}
