import FaultTrees
import RootCause

/// One pass over the elements of a model: what it has found out so far, and what it has to say. Used once.
///
/// Names are declared first, then gates are defined, since a formula can refer to what is defined after it.
final class ModelDecoder {
  let elements: ElementTree
  /// The gate that was asked for as the top.
  let wantedTop: String?
  private(set) var problems: [OpenPSAProblem] = []
  /// The gates that can be the top.
  var tops: [String] = []
  var tree: NamedFaultTree
  var places = OpenPSAReading.Places()
  var containers = Containers(model: 0)
  /// Gates, basic events and house events.
  var events: Scope
  var parameters: Scope
  /// The gates and basic events that are defined, by their numbers in the tree.
  var gateDefinitions: [Scope.Definition] = []
  var basicEventDefinitions: [Scope.Definition] = []
  /// The gates that each gate with a name refers to, and the elements that do.
  var references = GateReferences()
  /// What each parameter comes to, as far as it was asked for.
  var parameterValues: [Int: ParameterValue] = [:]
  /// Elements that are passed over, by their tag, and how many there are.
  var passedOver: [Tag: (first: ElementTree.Element, count: Int)] = [:]
  /// Events whose probability is left open, by the expression that is not read.
  var openProbabilities: [String: (first: ElementTree.Element, events: [String])] = [:]

  /// What the names in the text are, by their numbers.
  private let tags: [Tag?]
  let attributeNames: [AttributeName?]
  /// How many names may still be compared: a model with thousands of undefined ones is answered in bounded time, its last
  /// ones without a proposal.
  private var comparisons = 500_000
  /// Whether no more problems are listed.
  private(set) var isFull = false
  private(set) var hasErrors = false
  private lazy var eventNames = definedNames(of: events)
  private lazy var parameterNames = definedNames(of: parameters)

  /// As many problems as a person could want to read at once.
  static let maximumProblems = 1_000

  init(_ elements: ElementTree, top: String?) {
    self.elements = elements
    wantedTop = top
    tree = NamedFaultTree(name: "")
    events = Scope(nameCount: elements.values.count)
    parameters = Scope(nameCount: elements.values.count)
    let names = elements.names.all
    tags = names.map(Tag.init(name:))
    attributeNames = names.map(AttributeName.init)
  }

  func decode() -> NamedFaultTree? {
    guard tag(of: 0) == .model else {
      report(
        .unknownElement, "a model begins with “opsa-mef”, not with “\(elements.name(of: 0))”", .tag(offset(of: 0)),
        suggestion: "is this file an Open-PSA model?")
      return nil
    }
    declareAll()
    defineGates()
    setProbabilities()
    reportPassedOver()
    findCycles()
    chooseTop()
    return tree
  }

  func tag(of element: ElementTree.Element) -> Tag? { tags[Int(elements.records[Int(element)].name)] }

  func offset(of element: ElementTree.Element) -> Int { Int(elements.records[Int(element)].offset) }

  /// The number of an attribute's value; nil if there is no such attribute.
  func value(_ name: AttributeName, of element: ElementTree.Element) -> Int32? {
    for index in elements.attributes(of: element) {
      let attribute = elements.attributes[index]
      if attributeNames[Int(attribute.name)] == name { return attribute.value }
    }
    return nil
  }

  func report(
    _ problem: ReadingProblem, as severity: Severity = .error, _ message: String, _ spot: OpenPSAProblem.Spot,
    notes: [OpenPSAProblem.Note] = [], suggestion: String? = nil
  ) {
    if severity == .error { hasErrors = true }
    guard !isFull else { return }
    if problems.count >= Self.maximumProblems {
      isFull = true
      problems.append(
        OpenPSAProblem(
          problem: .tooManyProblems,
          message: "there are more than \(Self.maximumProblems) problems; the rest is not listed", spot: spot))
      return
    }
    problems.append(
      OpenPSAProblem(
        problem: problem, severity: severity, message: message, spot: spot, notes: notes, suggestion: suggestion))
  }

  /// A sentence that proposes the events nearest to a name that is none; nil if none is near.
  func proposal(forEvent name: String) -> String? { proposal(for: name, among: eventNames) }

  func proposal(forParameter name: String) -> String? { proposal(for: name, among: parameterNames) }

  func proposal(for name: String, among names: some Collection<String>) -> String? {
    comparisons -= names.count
    guard comparisons >= 0, (2...256).contains(name.utf8.count) else { return nil }
    let found = nearestNames(to: name, among: names).map { "“\($0)”" }
    guard let last = found.last else { return nil }
    let others = found.dropLast().joined(separator: ", ")
    return "did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
  }

  private func definedNames(of scope: Scope) -> [String] { scope.definitions.map { reference(to: $0) } }

  /// What something defined can be referred to by from everywhere: its name, or its path if it is private.
  func reference(to definition: Scope.Definition) -> String {
    let name = elements.values[definition.name]
    guard !definition.isPublic else { return name }
    return containers.path(of: definition.container, names: elements.values) + "." + name
  }
}
