/// What would have become of an incident had something been different: worlds, and the verdict on each control.
///
/// Every answer follows from the formulas, not from whether a path leads somewhere. Each factor is true or false; one
/// with a formula occurs when the formula holds, no working control stops it and the record does not refute what
/// the model would have; a link passes when
/// its cause occurs and no working control guards it. A control that was expected to hold and did not is itself a cause of
/// what it stops. Loops get the least fixpoint: nothing occurs merely because it would sustain itself.
///
/// What is presumptive, disputed or subject to an unresolved hypothesis, and whether a control of unknown status worked,
/// is unknown: true or false, but only so that every fact still comes about. An answer is given for all of that at once.
///
/// Making one costs time linear in the investigation (more where alternatives leave unknowns in doubt); a world costs
/// one linear pass for each end of what is unknown.
public struct Counterfactuals: Sendable {
  /// What the questions are about.
  public let investigation: Investigation
  /// How far to go for an answer.
  public let limits: Limits
  /// The facts that the model does not produce even if every unknown is at its worst, in the order of the factors.
  ///
  /// Verdicts on a factor that such a fact has a part in are withheld. Other answers leave these facts out of account.
  public let unexplained: [Unexplained]

  let network: Network
  /// What the facts leave of the unknowns, once those in ``given`` are known.
  var fit: Fit
  /// The unknowns' nodes that are taken for known, and how.
  var given: [(node: Network.Node, isOn: Bool)] = []
  /// The facts the model explains.
  let facts: [Network.Node]

  /// Compiles an investigation.
  public init(of investigation: Investigation, limits: Limits = Limits()) {
    self.investigation = investigation
    self.limits = limits
    network = NetworkCompiler.compile(investigation)
    var evaluation = Evaluation(network)
    evaluation.run(network, Changes())
    let isOn = evaluation.isOn
    facts = network.facts.filter { isOn[Int($0)] }
    unexplained = Explanation(of: investigation, in: network, where: isOn).missing(for: network.facts)
    fit = Fit(facts, settled: [], in: network, limits: limits, &evaluation)
  }

  /// The unknowns that the facts leave only one answer to, in the order of the records.
  ///
  /// All of them, unless more unknowns are in doubt than ``Limits/worlds``.
  public var settled: [SettledQuestion] {
    fit.forced.sorted { $0.node < $1.node }.map { node, fact in
      let question = network.questions[Int(node - network.unknown(0))]
      let isOn = if case .control = question.unknown { false } else { true }
      return SettledQuestion(question: question, answer: isOn, given: factor(fact))
    }
  }

  /// What the record leaves open, settled by the facts or not, in the order of the records.
  public var unknowns: [OpenQuestion] { network.questions }

  /// The stops left out of account because the control could only have acted after what it is said to stop.
  public var tooLate: [LateStop] { network.tooLate }

  /// The outcomes and impacts, on which verdicts are given, in the order of the factors.
  public var targets: [Factor.ID] {
    investigation.factors.lazy.filter { $0.kind == .outcome || $0.kind == .impact }.map(\.id)
  }
}

// The ids behind the numbers of the network.
extension Counterfactuals {
  func factor(_ node: Network.Node) -> Factor.ID { investigation.factors[Int(node)].id }

  func control(_ node: Network.Node) -> Control.ID { investigation.controls[Int(node) - network.factorCount].id }

  func link(_ index: Int) -> Link.ID {
    let link = network.links[index]
    return Link.ID(factor(link.cause), factor(link.effect))
  }

  func cause(_ node: Network.Node) -> Cause {
    node < network.factorCount ? .factor(factor(node)) : .failure(of: control(node))
  }

  func node(of id: Factor.ID) throws(CounterfactualError) -> Network.Node {
    guard let index = investigation.factors.index(of: id) else { throw .noSuchRecord(id.untyped) }
    return network.factor(index)
  }

  func node(of id: Control.ID) throws(CounterfactualError) -> Network.Node {
    guard let index = investigation.controls.index(of: id) else { throw .noSuchRecord(id.untyped) }
    return network.control(index)
  }

  func node(of id: Link.ID) throws(CounterfactualError) -> Network.Node {
    guard let index = network.index(of: id, in: investigation) else { throw .noSuchLink(id) }
    return network.link(index)
  }
}
