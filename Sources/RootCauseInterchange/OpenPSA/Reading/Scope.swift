/// The names of one name space of a model, and what a reference to one means where it stands.
///
/// A name is looked for in the container that the reference stands in, then in those around it, then among the public
/// ones; a path relative to each of these containers, then from the model down.
///
/// Source: Open-PSA MEF 2.0d, IV.2, *Solving name conflicts: public versus private elements*.
struct Scope {
  /// What is defined under a name.
  struct Definition {
    var element: ElementTree.Element
    /// The number of the name.
    var name: Int32
    var container: Int
    var isPublic: Bool
    var meaning: Meaning
  }

  /// What a name stands for.
  enum Meaning: Hashable {
    /// A gate, by its number in the fault tree.
    case gate(Int)
    /// A basic event, by its number in the fault tree.
    case basicEvent(Int)
    case houseEvent(Bool)
    case parameter
  }

  private(set) var definitions: [Definition] = []
  /// The definitions of the names that several have.
  private var members: [Member: Int32] = [:]
  /// The first definition of each name, by the number of the name; -1 for names that only occur in references.
  private var first: [Int32]
  /// The first public definition of each name.
  private var publics: [Int32]
  /// Whether several definitions have a name.
  private var isShared: [Bool]

  private struct Member: Hashable {
    var container: Int
    var name: Int32
  }

  /// A name space for so many different texts.
  init(nameCount: Int) {
    first = Array(repeating: -1, count: nameCount)
    publics = first
    isShared = Array(repeating: false, count: nameCount)
  }

  /// Adds a definition, or returns the one that has the name already.
  mutating func define(_ definition: Definition) -> Definition? {
    let name = Int(definition.name)
    let number = Int32(definitions.count)
    if first[name] < 0 {
      first[name] = number
    } else {
      if let existing = member(definition.name, of: definition.container) { return definitions[existing] }
      if definition.isPublic, publics[name] >= 0 { return definitions[Int(publics[name])] }
      if !isShared[name] {
        isShared[name] = true
        members[Member(container: definitions[Int(first[name])].container, name: definition.name)] = first[name]
      }
      members[Member(container: definition.container, name: definition.name)] = number
    }
    if definition.isPublic { publics[name] = number }
    definitions.append(definition)
    return nil
  }

  /// The number of what a name means directly in a container.
  private func member(_ name: Int32, of container: Int) -> Int? {
    if isShared[Int(name)] { return members[Member(container: container, name: name)].map(Int.init) }
    let only = Int(first[Int(name)])
    return only >= 0 && definitions[only].container == container ? only : nil
  }

  /// What a name means in a container: the number of its definition, or nil. Constant time for a name that is defined once.
  func lookUp(_ name: Int32, in container: Int, of containers: Containers) -> Int? {
    let only = first[Int(name)]
    guard only >= 0 else { return nil }
    if !isShared[Int(name)] {
      let definition = definitions[Int(only)]
      return definition.isPublic || containers.encloses(definition.container, container) ? Int(only) : nil
    }
    var next: Int? = container
    while let container = next {
      if let number = member(name, of: container) { return number }
      next = containers[container].parent
    }
    return publics[Int(name)] >= 0 ? Int(publics[Int(name)]) : nil
  }

  /// What a path means in a container: the number of the definition, or nil.
  func lookUp(path: String, in container: Int, of containers: Containers, names: TextPool) -> Int? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { names.existingNumber(of: $0) }
    guard numbers.count == parts.count, let name = numbers.last else { return nil }
    var next: Int? = container
    while let start = next {
      if let inner = containers.descend(from: start, by: numbers.dropLast()),
        let number = member(name, of: inner)
      {
        return number
      }
      next = containers[start].parent
    }
    return nil
  }

  /// The first definition of a name, wherever it may be seen from.
  func anyDefinition(of name: Int32) -> Definition? {
    first[Int(name)] < 0 ? nil : definitions[Int(first[Int(name)])]
  }
}
