import RootCause

/// The cells of the view of actions.
struct ActionCells {
  private let investigation: Investigation
  private let verdicts: PlateVerdicts

  init(of counterfactuals: Counterfactuals) {
    investigation = counterfactuals.investigation
    verdicts = PlateVerdicts(counterfactuals)
  }

  /// Why there are no verdicts on some outcomes, if there are not.
  var notes: [String] { investigation.actions.allSatisfy(\.implements.isEmpty) ? [] : verdicts.notes }

  /// What was found, and what it is called.
  func found(_ found: FollowUp.Found) -> (cell: Diagram.Table.Cell, name: String) {
    switch found {
    case .finding(let finding):
      let roots = finding.restsOn.filter { basis in
        basis.factor.flatMap { investigation[$0] }?.role == .root
      }
      let rest = finding.restsOn.filter { !roots.contains($0) }
      let remarks = [("root cause", roots), ("rests on", rest)].filter { !$0.1.isEmpty }.map { name, basis in
        "\(name): \(basis.map(\.inWords).joined(separator: ", "))"
      }
      return (
        .init(finding.statement, caption: finding.id.rawValue, remarks: remarks), finding.id.rawValue
      )
    case .root(let factor):
      return (
        .init(factor.statement, caption: "root cause \(factor.id)", remarks: ["in no finding"]),
        "root cause \(factor.id)"
      )
    case .nothing: return (.init("no finding", notation: [.gap]), "no finding")
    }
  }

  func action(_ action: CorrectiveAction) -> Diagram.Table.Cell {
    let kind = [action.scope?.inWords, action.strength?.rawValue].compactMap(\.self).joined(separator: " · ")
    var remarks = [kind, action.ticket ?? ""]
    if let reason = action.reason { remarks.append("because: \(reason)") }
    return .init(
      action.statement, caption: "\(action.id), \(action.status.inWords)", remarks: remarks.filter { !$0.isEmpty },
      notation: [action.status.notation])
  }

  /// An action that was told of already.
  func reference(to action: CorrectiveAction, under place: String) -> Diagram.Table.Cell {
    .init("\(action.id), told under \(place)")
  }

  func owner(of action: CorrectiveAction) -> Diagram.Table.Cell {
    let owner = action.owner ?? ""
    return owner.plain().isEmpty ? gap("no owner", if: action.isPlanned) : .init(owner)
  }

  func due(of action: CorrectiveAction) -> Diagram.Table.Cell {
    action.due.map { .init("\($0)") } ?? gap("not dated", if: action.isPlanned && !action.isDone)
  }

  /// The controls it puts in place, each with what it would have done by itself.
  func controls(of action: CorrectiveAction) -> [Diagram.Table.Cell] {
    action.implements.map { id in
      guard let control = investigation[id] else { return .init(id.rawValue) }
      var plate = Diagram.Node(control, id: id.rawValue)
      verdicts.say(on: &plate, id)
      let verdict = plate.finding ?? ""
      return .init(
        control.statement, caption: "\(id), \(control.status.rawValue)",
        remarks: [verdict.isEmpty ? "no verdict" : verdict, plate.share ?? ""].filter { !$0.isEmpty })
    }
  }

  func metrics(of action: CorrectiveAction) -> [Diagram.Table.Cell] {
    action.metrics.isEmpty
      ? [gap("no metric", if: action.isPlanned)] : action.metrics.map { investigation[$0]?.cell ?? .init($0.rawValue) }
  }

  private func gap(_ words: String, if isMissing: Bool) -> Diagram.Table.Cell {
    isMissing ? .init(words, notation: [.gap]) : .init("–", words: "")
  }
}

extension CorrectiveAction {
  /// Whether it has been done or is meant to be.
  fileprivate var isPlanned: Bool { status != .rejected && status != .riskAccepted }

  fileprivate var isDone: Bool { status == .done || status == .verified }
}

extension CorrectiveAction.Scope {
  fileprivate var inWords: String {
    switch self {
    case .technical: "technical fix"
    case .process: "process improvement"
    case .organizational: "organizational change"
    }
  }
}

extension CorrectiveAction.Status {
  fileprivate var inWords: String {
    switch self {
    case .inProgress: "in progress"
    case .riskAccepted: "risk accepted"
    default: rawValue
    }
  }

  fileprivate var notation: Notation {
    switch self {
    case .proposed, .accepted: .planned
    case .inProgress: .underWay
    case .done: .done
    case .verified: .proven
    case .rejected, .riskAccepted: .turnedDown
    }
  }
}

extension Metric {
  /// What it measures, from where to where, what was read last and when it is looked at again.
  fileprivate var cell: Diagram.Table.Cell {
    let unit = unit.map { " \($0)" } ?? ""
    var remarks: [String] = []
    let from = baseline.map { "from \($0.inShort)" }
    let to = target.map { "to \($0.comparison.sign) \($0.value.inShort)" }
    let course = [from, to].compactMap(\.self).joined(separator: " ")
    remarks.append(course.isEmpty ? "no target" : course + unit + (target == nil ? ", no target" : ""))
    // Of several of one day the last written.
    if let latest = readings.enumerated().max(by: { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) })?
      .element
    {
      let verdict = target.map { $0.isReached(by: latest.value) ? ": reached" : ": not reached" } ?? ""
      remarks.append("\(latest.value.inShort)\(unit) on \(latest.date)\(verdict)")
    }
    if let review { remarks.append("review \(review)") }
    return .init(statement, caption: id.rawValue, remarks: remarks)
  }
}

extension Metric.Target.Comparison {
  fileprivate var sign: String {
    switch self {
    case .atMost: "≤"
    case .atLeast: "≥"
    case .below, .exactly, .above: rawValue
    }
  }
}
