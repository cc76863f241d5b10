import RootCause

/// One pass over a document's tree: what it has found out so far, and what it has to say.
///
/// Keys and values are read by the tables in `Keys/`; this is what they share. A decoder is used once.
final class DocumentDecoder {
  let tree: Tree
  var problems: [Problem]
  /// What had to be taken out of the text before it could be parsed.
  private let recovery: Recovery?
  /// What the values being read belong to, for the place in diagnostics.
  var subject = Subject.investigation
  var field: Field?
  /// The ids the document declares.
  var declared: [String: Declaration] = [:]
  /// The declared ids of some kinds of records, once they were asked for.
  var idsByKinds: [[RecordKind]: [String]] = [:]
  /// The formula that the five-line form gives factors that are declared elsewhere and have none.
  var implied: [String: Formula] = [:]
  /// Where the records and waivers stand.
  var landmarks = Landmarks()
  /// The links found in the factor being read.
  var links: [ReadLink] = []
  /// What the factor being read says of every link into it.
  var tested: LinkAnswers?
  /// Whether the chain being read is confirmed in all of its steps.
  var isWholeChainConfirmed = false
  /// How deep the formula being read has nested so far.
  var depth = 0
  /// Whether records of links can stand in it.
  var formulaTakesLinks = false
  /// Whether a part of it could not be understood.
  var isFormulaUnclear = false
  /// The formula of each factor that has one.
  var formulas: [String: Formula] = [:]
  /// The causes in the formulas that were asked for.
  var causes: [String: Set<String>] = [:]
  /// Effects whose formula has a fault, so that a link missing from it may only follow from that.
  var unclearEffects: Set<String> = []
  /// Whether the key of a mapping is being read, not its value.
  var isReadingKey = false
  /// How many names may still be compared: a document with thousands of unknown ones is answered in bounded time, its
  /// last ones without a proposal.
  private var comparisons = 500_000
  private var isFull = false

  init(_ composition: Composition) {
    tree = composition.tree
    recovery = composition.recovery
    problems = composition.problems
  }

  /// An id that is declared.
  struct Declaration {
    var kind: RecordKind
    /// The key that declares it.
    var node: Tree.Node
    /// Whether a record of that kind and id is part of the investigation, so that it can be referred to.
    var isUsable = true
    /// Whether it is declared again as something else.
    var isAmbiguous = false
  }

  /// As many problems as a person could want to read at once.
  static let maximumProblems = 1_000

  func report(
    _ problem: ReadingProblem, _ message: String, at node: Tree.Node, notes: [Problem.Note] = [],
    suggestion: String? = nil, item: String? = nil
  ) {
    guard !isFull else { return }
    guard problems.count < Self.maximumProblems else {
      isFull = true
      problems.append(
        Problem(
          problem: .tooManyProblems,
          message: "there are more than \(Self.maximumProblems) problems; the rest is not listed",
          spot: .node(node), place: Place(.investigation)))
      return
    }
    problems.append(
      Problem(
        problem: problem, message: message, spot: .node(node), place: Place(subject, field, item: item), notes: notes,
        suggestion: suggestion))
  }

  /// Whether a name that isn't found may stand in what was taken out of the text.
  func isLost(_ name: String) -> Bool { recovery?.words.contains(name) == true }

  /// Whether a line was lost between a name and the end of what it names, so that a key may only seem to be missing.
  func isDamaged(_ node: Tree.Node, named name: Tree.Node) -> Bool {
    guard let recovery, !recovery.lost.isEmpty else { return false }
    let end = Int(tree[node].end)
    let first = Int(min(tree[name].line, tree[node].line))
    let next = end < tree.elements.count ? Int(tree.elements[end].line) : Int.max
    return recovery.lost.contains { (first - 1...max(first, next)).contains($0) }
  }

  /// What a key or record is called in a message: “because” of “outage”.
  var here: String {
    switch (subject, field) {
    case (.investigation, nil): "the document"
    case (.investigation, let field?): "“\(field.rawValue)”"
    case (let subject, nil): "“\(subject)”"
    case (let subject, let field?): "“\(field.rawValue)” of “\(subject)”"
    }
  }

  /// The valid names nearest to one that isn't, in a sentence; nil if none is near.
  func proposal(for text: String, among names: some Collection<String>) -> String? {
    let found = nearest(to: text, among: names)
    guard !found.isEmpty else { return nil }
    return "did you mean \(found.map { "“\($0)”" }.enumerated(or: "or"))?"
  }

  func nearest(to text: String, among names: some Collection<String>, limit: Int = 3) -> [String] {
    comparisons -= names.count
    guard comparisons >= 0, (2...256).contains(text.utf8.count) else { return [] }
    return nearestNames(to: text, among: names, limit: limit)
  }
}

extension Tree {
  /// What a node is, for a message.
  func describe(_ node: Node) -> String {
    switch kind(of: node) {
    case .list: "a list"
    case .mapping: "a mapping"
    case .plain where isNull(node): "nothing"
    case .plain, .quoted, .block: "text"
    case .unreadable: "not readable"
    }
  }
}
