/// The model, its fault trees and their components: what definitions stand in.
struct Containers {
  struct Container {
    /// The container around it; nil for the model.
    var parent: Int?
    /// The number of its name; nil for the model.
    var name: Int32?
    var element: ElementTree.Element
    /// Whether what is defined in it is public unless it says otherwise.
    var isPublic: Bool
  }

  private var all: [Container]
  private var inner: [Child: Int] = [:]

  private struct Child: Hashable {
    var parent: Int
    var name: Int32
  }

  /// A model.
  init(model: ElementTree.Element) {
    all = [Container(parent: nil, name: nil, element: model, isPublic: true)]
  }

  /// The model.
  static let model = 0

  subscript(_ container: Int) -> Container { all[container] }

  /// Adds a container, or returns the one that has the name already.
  mutating func add(_ container: Container) -> Result<Int, Taken> {
    if let parent = container.parent, let name = container.name {
      let child = Child(parent: parent, name: name)
      if let existing = inner[child] { return .failure(Taken(container: existing)) }
      inner[child] = all.count
    }
    all.append(container)
    return .success(all.count - 1)
  }

  /// A container that has the name already.
  struct Taken: Error { var container: Int }

  /// The container at the end of a path of names, or nil.
  func descend(from container: Int, by path: some Sequence<Int32>) -> Int? {
    var place = container
    for name in path {
      guard let next = inner[Child(parent: place, name: name)] else { return nil }
      place = next
    }
    return place
  }

  /// Whether a container is another one or around it.
  func encloses(_ outer: Int, _ container: Int) -> Bool {
    var next: Int? = container
    while let place = next {
      if place == outer { return true }
      next = all[place].parent
    }
    return false
  }

  /// The names from the model down to a container, with dots between them.
  func path(of container: Int, names: TextPool) -> String {
    var parts: [String] = []
    var next: Int? = container
    while let place = next {
      if let name = all[place].name { parts.append(names[name]) }
      next = all[place].parent
    }
    return parts.reversed().joined(separator: ".")
  }
}
