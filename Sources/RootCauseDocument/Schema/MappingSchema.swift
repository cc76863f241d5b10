import RootCause

/// The schema of a mapping, from the table of its keys.
///
/// Keys are offered in kebab-case; their camelCase spellings stand under `patternProperties`, where editors accept them
/// without offering them.
struct MappingSchema {
  let value: DocumentValue

  /// - Parameters:
  ///   - location: Where the schema stands in the whole, so that one spelling of a key can refer to the other.
  ///   - required: Keys that have to be there beyond those that the table says.
  ///   - forms: The sets of keys of which one has to be there, without the others.
  ///   - empty: Keys that may be there as long as they have no value.
  init<Owner>(
    _ shape: Shape<Owner>, at location: String, required: [Field] = [], forms: [MappingForm] = [], empty: [Field] = []
  ) {
    var properties: [DocumentValue.Entry] = []
    var patterns: [DocumentValue.Entry] = []
    var exclusions: [DocumentValue.Entry] = []
    var names: [DocumentValue] = []
    for key in shape.keys {
      let name = key.field.rawValue
      let isRequired = key.isRequired || required.contains(key.field)
      properties.append(.init(name, key.schema(in: shape.name, isRequired: isRequired)))
      if isRequired { names.append(.text(name)) }
      guard let other = key.field.otherSpelling else { continue }
      patterns.append(.init("^\(other)$", ["$ref": .text("\(location)/properties/\(name)")]))
      exclusions.append(.init(other, ["properties": .mapping([.init(name, false)])]))
    }
    if !empty.isEmpty {
      let spellings = empty.flatMap { [$0.rawValue] + ($0.otherSpelling.map { [$0] } ?? []) }
      patterns.append(.init("^(?:\(spellings.joined(separator: "|")))$", ["type": "null"]))
    }
    var value: DocumentValue = ["type": "object", "properties": .mapping(properties)]
    if !patterns.isEmpty { value = value.with(["patternProperties": .mapping(patterns)]) }
    value = value.with(["additionalProperties": false])
    if !names.isEmpty { value = value.with(["required": .list(names)]) }
    if !exclusions.isEmpty { value = value.with(["dependentSchemas": .mapping(exclusions)]) }
    if !forms.isEmpty { value = value.with(["anyOf": .list(forms.flatMap(\.schemas))]) }
    self.value = value
  }
}

/// Keys of a mapping that belong together: all of them have a value, and no others but the optional ones.
struct MappingForm {
  let fields: [Field]
  let optional: [Field]

  init(_ fields: [Field], optional: [Field] = []) {
    self.fields = fields
    self.optional = optional
  }

  /// One schema for each combination of spellings. A key without a value counts as left out.
  var schemas: [DocumentValue] {
    let spellings = fields.reduce([[]] as [[String]]) { names, field in
      ([field.rawValue] + (field.otherSpelling.map { [$0] } ?? [])).flatMap { name in names.map { $0 + [name] } }
    }
    return spellings.map { names in
      [
        "required": .list(names.map { .text($0) }),
        "properties": .mapping(
          names.map { .init($0, ["not": ["type": "null"]]) } + optional.map { .init($0.rawValue, true) }),
        "additionalProperties": ["type": "null"],
      ]
    }
  }
}

extension Field {
  /// The key in camelCase, where that is another word.
  var otherSpelling: String? {
    let camelCased = rawValue.camelCased
    return camelCased == rawValue ? nil : camelCased
  }
}

extension Key {
  /// The schema of the key's value, in the mapping of a name. A key without a value counts as left out.
  func schema(in name: String, isRequired: Bool) -> DocumentValue {
    var head: DocumentValue = ["description": .text(meaning + type.wordMeanings)]
    if let example = KeyExample.value(of: field, as: type, in: name) { head = head.with(["examples": [example]]) }
    let value = field == .rca ? [.definition("version")] : type.schemas
    return head.with(.anyOf(isRequired ? value : value + [["type": "null"]]))
  }
}
