/// What a rule sees: the investigation, the day, and what the rules share, worked out once when it is first asked for.
///
/// It lives for one run and is used by one task.
public final class CheckContext {
  /// What is checked.
  public let investigation: Investigation
  /// The rules of this run.
  let rules: [Rule]
  /// The day of the check, if one was given.
  public let today: CalendarDate?
  /// How far computed answers are followed.
  let limits: Limits
  /// What the other rules found; only for those that conclude.
  var conclusion = Conclusion()

  /// The severities of the rule that is being checked.
  var severities: Severities { current?.severities ?? .note }

  private var current: Rule?
  private var reports: [Report] = []

  init(_ investigation: Investigation, rules: [Rule], today: CalendarDate?, limits: Limits) {
    self.investigation = investigation
    self.rules = rules
    self.today = today
    self.limits = limits
  }

  /// Something a rule found, before waivers and profile.
  struct Report {
    let diagnostic: Diagnostic
    let severities: Severities
  }

  /// What was found before the concluding rules.
  struct Conclusion {
    /// The errors that are not accepted.
    var errors: [Diagnostic] = []
    /// The rule and the subject of everything that was found, told or not.
    var reported: Set<CheckCollector.Claim> = []
  }

  /// What one rule finds.
  func reports(of rule: Rule) -> [Report] {
    current = rule
    reports = []
    rule.check(self)
    return reports
  }

  /// Reports a fault.
  ///
  /// - Parameters:
  ///   - place: What it is about.
  ///   - message: What is wrong, in one line.
  ///   - notes: The other places involved.
  ///   - witness: What shows it, where it was computed.
  ///   - suggestion: What to do about it.
  ///   - severities: Where it differs from the rule's: how bad this one is.
  public func report(
    _ place: Place, _ message: String, notes: [Diagnostic.Note] = [], witness: Diagnostic.Witness? = nil,
    suggestion: String? = nil, severities: Severities? = nil
  ) {
    guard let current else { return }
    reports.append(
      Report(
        diagnostic: Diagnostic(
          rule: current.name, severity: .note, at: place, message, notes: notes, witness: witness,
          suggestion: suggestion),
        severities: severities ?? current.severities))
  }

  /// The number that the rule being checked compares with; 0 if it has no parameter of this name.
  public func parameter(_ name: String) -> Double {
    current?.parameters.first { $0.name == name }?.value ?? 0
  }

  /// The engine, under the limits of the checks.
  ///
  /// An answer may be cut short by them: then say so with ``cutShort(_:_:by:)`` rather than report a guess.
  public private(set) lazy var counterfactuals = Counterfactuals(of: investigation, limits: limits)

  /// The verdicts of controls that rules ask for.
  lazy var inquiries = Inquiries(in: counterfactuals)

  /// The outcomes and impacts on which there are no verdicts.
  private(set) lazy var withheld = counterfactuals.withheld

  /// The recorded counterfactuals, and what the model has to say to each.
  private(set) lazy var claims: [(claim: CounterfactualClaim, answer: ClaimAnswer)] = {
    guard !investigation.counterfactuals.isEmpty else { return [] }
    var evaluation = Evaluation(counterfactuals.network)
    return investigation.counterfactuals.map { ($0, counterfactuals.answer(to: $0, &evaluation)) }
  }()

  /// Notes that a question of the rule being checked could not be answered within the limits; the rule `cut-short` tells it.
  ///
  /// - Parameters:
  ///   - place: What the question is about.
  ///   - question: What is not known for that, as the rest of the sentence “it was not worked out …”.
  ///   - limit: What was reached.
  public func cutShort(_ place: Place, _ question: String, by limit: Limit) {
    guard let current else { return }
    unfinished.append(Unfinished(rule: current.name, place: place, question: question, limit: limit))
  }

  /// What the limits left unanswered so far.
  private(set) var unfinished: [Unfinished] = []

  /// A question that a rule could not answer within the limits.
  struct Unfinished {
    let rule: String
    let place: Place
    let question: String
    let limit: Limit
  }

  /// The causal story as nodes and edges.
  private(set) lazy var graph = CausalGraph(investigation)

  /// The factors that are outcomes or impacts, or lead to one through causes and failed controls; in order.
  private(set) lazy var factorsOnPath = zip(investigation.factors, graph.isOnPath).filter(\.1).map(\.0)

  /// Whether a factor is an outcome or impact, or leads to one through causes and failed controls.
  func isOnPath(_ id: Factor.ID) -> Bool { investigation.factors.index(of: id).map { graph.isOnPath[$0] } ?? false }

  /// The words of each factor's statement, in the order of the factors.
  private(set) lazy var statements = investigation.factors.map { StatementWords($0.statement) }

  /// The controls that did not hold, by the factors they should have kept from coming about.
  private(set) lazy var failedControls: [Factor.ID: [Control.ID]] = {
    var result: [Factor.ID: [Control.ID]] = [:]
    for control in investigation.controls where control.status.isFailure {
      for factor in control.guarded { result[factor, default: []].append(control.id) }
    }
    return result
  }()

  /// The hypotheses about each factor and link.
  private(set) lazy var hypotheses: [Hypothesis.About: [Hypothesis]] = {
    var result: [Hypothesis.About: [Hypothesis]] = [:]
    for hypothesis in investigation.hypotheses {
      if let about = hypothesis.about { result[about, default: []].append(hypothesis) }
    }
    return result
  }()

  /// The groups of competing hypotheses, held against the evidence.
  private(set) lazy var hypothesisMatrices = investigation.hypothesisMatrices

  /// Whether nothing is said of what is behind a factor: no causes, and no failed control that let it happen.
  func isEnd(_ factor: Factor) -> Bool { factor.because == nil && failedControls[factor.id] == nil }

  /// Whether the document is a first sketch: a draft of whys with nothing recorded of evidence, findings or follow-up.
  ///
  /// Nobody has claimed more yet than an order of whys, so rules about later steps have nothing to say.
  private(set) lazy var isSketch: Bool =
    investigation.status == .draft && investigation.chains[WhyChain.ID("why")]?.factors.first?.rawValue == "why.1"
    && investigation.evidence.isEmpty && investigation.hypotheses.isEmpty && investigation.findings.isEmpty
    && investigation.actions.isEmpty && investigation.questions == SixQuestions()
}
