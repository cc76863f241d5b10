import RootCause

extension ValueType {
  /// The schemas of which a value of this type fits one.
  var schemas: [DocumentValue] {
    switch self {
    case .text: [.definition("text")]
    case .id: [.definition("id")]
    case .number: [.definition("number")]
    case .probability: [.definition("probability")]
    case .wholeNumber: [.definition("whole-number")]
    case .flag: [.definition("flag")]
    case .date: [.definition("date")]
    case .timestamp: [.definition("timestamp")]
    case .timePoint: [.definition("time")]
    case .timeSpan: [.definition("time-span")]
    case .grade: [.definition("grade")]
    case .target: [.definition("target")]
    case .category:
      [["enum": .list(Category.defaults.map { .text($0.category.rawValue) })], .definition("text")]
    case .word(let words): Self.schemas(of: words)
    case .reference(_, let link, let investigation):
      [.definition("id")] + (link ? [.definition("link")] : []) + (investigation ? [["const": "investigation"]] : [])
    case .formula(let links): [.definition(links ? "formula" : "plain-formula")]
    // A list of formulas is a formula itself.
    case .list(.formula(let links)): ValueType.formula(links: links).schemas
    case .list(let item): item.schemas + [["type": "array", "items": .anyOf(item.schemas)]]
    case .mapping(let key, let value): Self.schemas(from: key, to: value)
    case .record(let name): [.definition(name)]
    case .records(let name):
      [["type": "object", "propertyNames": .definition("id"), "additionalProperties": .definition(name)]]
    case .either(let types): types.flatMap(\.schemas)
    }
  }

  /// Words are offered in kebab-case; other spellings are accepted. Where a word is `yes`, some readers of YAML make a
  /// truth value of it.
  private static func schemas(of words: [String]) -> [DocumentValue] {
    var spellings = words.map(\.camelCased).filter { !words.contains($0) }
    var schemas: [DocumentValue] = [["enum": .list(words.map { .text($0) })]]
    if words.contains("yes") {
      schemas.append(["type": "boolean"])
      spellings += ["true", "false"]
    }
    if !spellings.isEmpty {
      schemas.append(["type": "string", "pattern": .text("^(?:\(spellings.joined(separator: "|")))$")])
    }
    return schemas
  }

  /// Pairs stand in a mapping, or in a list of mappings where a name is needed more than once.
  private static func schemas(from key: ValueType, to value: ValueType) -> [DocumentValue] {
    let values = DocumentValue.anyOf(value.schemas)
    var mapping: DocumentValue = ["type": "object"]
    if case .word(let words) = key {
      let meanings = WordMeanings.of(words) ?? [:]
      mapping = mapping.with([
        "properties": .mapping(
          words.map { word in
            .init(word, meanings[word].map { .described($0, values) } ?? values)
          })
      ])
      let others = words.map(\.camelCased).filter { !words.contains($0) }
      if !others.isEmpty {
        mapping = mapping.with([
          "patternProperties": .mapping([.init("^(?:\(others.joined(separator: "|")))$", values)])
        ])
      }
      mapping = mapping.with(["additionalProperties": false])
    } else {
      mapping = mapping.with(["propertyNames": .anyOf(key.schemas), "additionalProperties": values])
    }
    return [mapping, ["type": "array", "items": mapping]]
  }
}

extension DocumentValue {
  /// A schema that stands under `$defs`.
  static func definition(_ name: String) -> DocumentValue { ["$ref": .text("#/$defs/\(name)")] }

  /// The schema that one of these has to fit.
  static func anyOf(_ schemas: [DocumentValue]) -> DocumentValue {
    if schemas.count == 1, let only = schemas.first { return only }
    return ["anyOf": .list(schemas)]
  }

  /// A schema with what the value says.
  static func described(_ meaning: String, _ schema: DocumentValue) -> DocumentValue {
    DocumentValue.mapping([.init("description", .text(meaning))]).with(schema)
  }

  /// This mapping with the entries of another after its own.
  func with(_ other: DocumentValue) -> DocumentValue {
    guard case .mapping(let entries) = self, case .mapping(let more) = other else { return other }
    return .mapping(entries + more)
  }
}

extension DocumentValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  init(dictionaryLiteral elements: (String, DocumentValue)...) { self = .mapping(elements.map { Entry($0.0, $0.1) }) }
  init(arrayLiteral elements: DocumentValue...) { self = .list(elements) }
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .bare(value ? "true" : "false") }
  init(integerLiteral value: Int) { self = .bare("\(value)") }
}
