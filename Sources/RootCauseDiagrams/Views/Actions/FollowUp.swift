import RootCause

/// What was found with the actions that answer it, in the order in which it is told: findings, root causes that no finding
/// rests on, and actions that answer neither.
struct FollowUp {
  private(set) var groups: [Group] = []
  /// The root causes, without those shown not to be so.
  let roots: [Factor]
  /// The root causes that no action answers.
  let unanswered: [Factor]

  /// Something that was found, and what is done about it.
  struct Group {
    var found: Found
    /// The actions: technical fixes before improvements of processes, and those before organizational change.
    var actions: [CorrectiveAction]

    /// Whether nothing is done about it: what was rejected does not count.
    var isUnanswered: Bool { found != .nothing && actions.allSatisfy { $0.status == .rejected } }
  }

  /// What was found.
  enum Found: Hashable {
    case finding(Finding)
    case root(Factor)
    /// Nothing that the record names.
    case nothing
  }

  /// Near linear.
  init(of investigation: Investigation) {
    roots = investigation.factors.filter { $0.role == .root && $0.certainty != .refuted }
    let answered = investigation.factorsAnswered
    unanswered = roots.filter { !answered.contains($0.id) }
    var byFinding: [Finding.ID: [CorrectiveAction]] = [:]
    var byControl: [Control.ID: [CorrectiveAction]] = [:]
    for action in investigation.actions {
      for id in Set(action.addresses) { byFinding[id, default: []].append(action) }
      for id in Set(action.implements) { byControl[id, default: []].append(action) }
    }
    var told: Set<CorrectiveAction.ID> = []
    var rested: Set<Factor.ID> = []
    for finding in investigation.findings {
      append(.finding(finding), byFinding[finding.id] ?? [], &told)
      rested.formUnion(finding.restsOn.compactMap(\.factor))
      // What answers a finding on a control answers what the control stops.
      for case .control(let id) in finding.restsOn { byControl[id, default: []] += byFinding[finding.id] ?? [] }
    }
    var controls: [Factor.ID: [Control.ID]] = [:]
    for control in investigation.controls {
      for factor in control.factorsAnswered { controls[factor, default: []].append(control.id) }
    }
    for root in roots where !rested.contains(root.id) {
      var seen: Set<CorrectiveAction.ID> = []
      let actions = (controls[root.id] ?? []).flatMap { byControl[$0] ?? [] }.filter { seen.insert($0.id).inserted }
      append(.root(root), actions, &told)
    }
    let rest = investigation.actions.filter { !told.contains($0.id) }
    if !rest.isEmpty { append(.nothing, rest, &told) }
  }

  private mutating func append(_ found: Found, _ actions: [CorrectiveAction], _ told: inout Set<CorrectiveAction.ID>) {
    told.formUnion(actions.map(\.id))
    let sorted = CorrectiveAction.Scope?.inOrder.flatMap { scope in actions.filter { $0.scope == scope } }
    groups.append(Group(found: found, actions: sorted))
  }
}

extension CorrectiveAction.Scope? {
  fileprivate static var inOrder: [Self] { [.technical, .process, .organizational, nil] }
}

extension Finding.Basis {
  /// The factor it is about: of a link, the cause.
  var factor: Factor.ID? {
    switch self {
    case .factor(let id): id
    case .link(let id): id.cause
    case .control: nil
    }
  }

  var inWords: String {
    switch self {
    case .factor(let id): id.rawValue
    case .link(let id): "\(id)"
    case .control(let id): id.rawValue
    }
  }
}

extension Control {
  /// The factors that something done about it answers.
  fileprivate var factorsAnswered: Set<Factor.ID> {
    var factors = Set(whyFailed?.factors ?? [])
    for target in stops {
      switch target {
      case .factor(let id): factors.insert(id)
      case .link(let id): factors.insert(id.cause)
      }
    }
    return factors
  }
}
