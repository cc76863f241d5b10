public import FaultTrees
public import RootCause

/// What came of reading a model.
public struct OpenPSAReading: Sendable {
  /// The fault tree; nil if the model has errors.
  ///
  /// It holds every gate and basic event the model defines, in the order of the text, whether or not the top depends on
  /// it, then the gates nested in formulas. House events are constants in it.
  public let tree: NamedFaultTree?
  /// What is wrong with the model, in the order of the text, each with its location.
  public let diagnostics: [Diagnostic]
  /// The gates that no other refers to: those that can be the top.
  public let tops: [String]

  private let source: SourceText
  private let places: Places

  /// Where the parts of a tree begin in the text, in bytes, by their numbers.
  struct Places: Sendable {
    var gates: [UInt32] = []
    var events: [UInt32] = []
  }

  /// Whether the model has errors, so that there is no tree.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether there were no bytes to read: no such file, a folder, no permission.
  public var isUnreadable: Bool { diagnostics.contains { $0.rule == ReadingProblem.unreadableFile.name } }

  init(
    _ source: SourceText, problems: [OpenPSAProblem], tree: NamedFaultTree? = nil, tops: [String] = [],
    places: Places = Places()
  ) {
    self.source = source
    self.places = places
    self.tops = tops
    diagnostics = problems.isEmpty ? [] : MarkupLocator(source).diagnostics(problems)
    self.tree = problems.contains { $0.severity == .error } ? nil : tree
  }

  /// The answer where there is no text to read.
  public init(nothingIn diagnostic: Diagnostic) {
    source = SourceText(file: diagnostic.location?.file ?? "", text: "")
    places = Places()
    tops = []
    tree = nil
    diagnostics = [diagnostic]
  }

  /// Where gates of ``tree`` are defined, or stand in the formula of another. Linear in the text.
  public func locations(ofGates gates: some Sequence<Int>) -> [SourceLocation] {
    let locator = MarkupLocator(source)
    return gates.map { locator.location(of: .tag(Int(places.gates[$0]))) }
  }

  /// Where events of ``tree`` are defined. Linear in the text.
  public func locations(ofEvents events: some Sequence<Int>) -> [SourceLocation] {
    let locator = MarkupLocator(source)
    return events.map { locator.location(of: .tag(Int(places.events[$0]))) }
  }
}
