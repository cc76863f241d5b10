/// Writes what each control would have done, for people: one block for each outcome and impact, two lines for each
/// control, the most promising first.
///
/// Everything from a document is shown on its line, never obeyed by the terminal.
public struct VerdictText: Sendable {
  private let investigation: Investigation

  public init(of investigation: Investigation) { self.investigation = investigation }

  /// The text of all verdicts on an investigation, or why there is none.
  public static func text(of counterfactuals: Counterfactuals) -> String {
    text(of: counterfactuals, counterfactuals.verdicts())
  }

  /// The text of an investigation's verdicts, or why there is none.
  public static func text(of counterfactuals: Counterfactuals, _ verdicts: [RankedVerdict]) -> String {
    let text = VerdictText(of: counterfactuals.investigation).text(of: verdicts)
    if !text.isEmpty { return text }
    if counterfactuals.targets.isEmpty { return "There is no outcome or impact to give a verdict on.\n" }
    if !counterfactuals.withheld.isEmpty { return "" }
    return "There is no control that stops something or moves a milestone.\n"
  }

  /// The text of verdicts, in their order within each outcome; empty if there are none.
  public func text(of verdicts: [RankedVerdict]) -> String {
    let outcomes = investigation.factors(of: .outcome, .impact).map(\.id)
    return outcomes.compactMap { outcome in
      let rows = verdicts.filter { $0.outcome == outcome }
      return rows.isEmpty ? nil : block(outcome, rows)
    }
    .joined(separator: "\n")
  }

  private func block(_ outcome: Factor.ID, _ rows: [RankedVerdict]) -> String {
    var told: Set<String> = []
    let remarks = rows.map { row in
      let remark = Self.remark(row.verdict)
      guard case .noEffect = row.verdict, !told.insert(remark).inserted else { return remark }
      return "as above"
    }
    let table = TextTable(
      rows.map { row in
        [row.verdict.kind.words, row.control.rawValue, investigation[row.control]?.statement ?? ""]
      }, remarks: remarks)
    return heading(outcome) + "\n\n" + table.text + Self.footnote(rows.map(\.verdict))
  }

  /// What limits kept joint verdicts from telling, once for all of them; empty if nothing.
  private static func footnote(_ verdicts: [Verdict]) -> String {
    let limits = verdicts.compactMap { verdict -> Limit? in
      switch verdict {
      case .preventsJointly(let partners): if case .sets = partners.limit { nil } else { partners.limit }
      case .noEffect(let witness): witness.limitOfPartners
      default: nil
      }
    }
    return limits.first.map { "\n  Not all sets of controls were found: \($0).\n" } ?? ""
  }

  /// An outcome or impact as a heading: its statement and its id.
  func heading(_ id: Factor.ID) -> String {
    let statement = investigation[id]?.statement ?? ""
    return "\(statement.withControlsVisible) (\(id))"
  }

  /// What shows a verdict, in one line.
  static func remark(_ verdict: Verdict) -> String {
    switch verdict {
    case .prevents(let proof): return remark(proof)
    case .noEffect(let witness): return remark(witness)
    case .preventsJointly(let partners): return remark(partners)
    case .mitigates(let mitigation):
      let impacts = mitigation.impacts.map { "spares \($0)" }
      return (impacts + (mitigation.trajectory.map(lines) ?? [])).joined(separator: "; ")
    case .mayReduce(let contributors):
      return "takes away \(list(contributors)), which made it more likely or worse"
    case .undetermined(let unknowns): return remark(unknowns)
    }
  }

  /// A few sets of controls, and how many there are besides.
  private static func sets(_ sets: Bounded<[[Control.ID]]>) -> String {
    let shown = sets.value.prefix(3).map { $0.map(\.rawValue).joined(separator: " + ") }.joined(separator: ", or with ")
    let more = sets.value.count - 3
    if case .sets = sets.limit { return "\(shown), or with one of more than \(more) other sets" }
    return more > 0 ? "\(shown), or with one of \(more) other sets" : shown
  }

  static func remark(_ proof: Proof) -> String {
    let cuts = proof.firstBreaks.isEmpty ? "no chain is left" : "broken at \(list(proof.firstBreaks.map(\.place)))"
    return "\(cuts); \(support(proof))"
  }

  /// What a proof rests on.
  private static func support(_ proof: Proof) -> String {
    let fewer = proof.limit == nil ? "" : " (fewer might do)"
    switch proof.restsOn.count {
    case 0: return "tested"
    case 1: return "rests on 1 untested link: \(proof.restsOn[0])"
    default: return "rests on \(proof.restsOn.count) untested links\(fewer): \(list(proof.restsOn))"
    }
  }

  static func remark(_ partners: Partners) -> String {
    let whose = partners.value.count > 1 ? "the first " : ""
    return "with \(sets(Bounded(partners.value, cutShortBy: partners.limit)))"
      + (partners.proof.map { "; \(whose)\(support($0))" } ?? "")
  }

  static func remark(_ witness: Witness) -> String {
    let causes = witness.factors.map(\.rawValue) + witness.failedControls.map { "failure of \($0)" }
    let still =
      causes.isEmpty ? "it comes about all the same" : "still comes about by \(causes.joined(separator: " + "))"
    let presumed = witness.presuming.isEmpty ? "" : ", taking for true \(list(witness.presuming))"
    let sparing = witness.sparingDependsOn.map { "; whether it spares harm \(remark($0))" } ?? ""
    let held = witness.isAlreadyWorking ? "was already in place; " : ""
    let joint = witness.mayPreventWith.map { "; depending on what is not known, prevents with \(sets($0))" } ?? ""
    return held + still + presumed + limit(witness.limit) + sparing + joint
  }

  static func remark(_ unknowns: Bounded<[OpenQuestion]>) -> String {
    if let limit = unknowns.limit { return "is not resolved, as \(limit): \(list(unknowns.value))" }
    return "depends on \(list(unknowns.value))"
  }

  /// A shortened course, a part for each milestone and duration.
  static func lines(_ trajectory: Trajectory) -> [String] {
    trajectory.shifts.map { "\($0.milestone.rawValue) at \($0.moved) instead of \($0.actual)" }
      + trajectory.durations.map { change in
        let about = change.isApproximate ? "about " : ""
        return "\(about)\(change.moved.words) to \(change.milestone.rawValue) instead of \(change.actual.words)"
      }
  }

  static func list<T: CustomStringConvertible>(_ items: [T]) -> String {
    items.map(\.description).joined(separator: ", ")
  }

  private static func limit(_ limit: Limit?) -> String { limit.map { " (cut short: \($0))" } ?? "" }
}

extension Verdict.Kind {
  /// The verdict in words.
  public var words: String {
    switch self {
    case .prevents: "prevents"
    case .preventsJointly: "prevents jointly"
    case .mitigates: "mitigates"
    case .mayReduce: "may reduce"
    case .undetermined: "undetermined"
    case .noEffect: "no effect"
    }
  }
}

extension Duration {
  /// The duration to the minute, or to the second where it is shorter than that: `18 h 33 min`.
  package var words: String {
    let total = abs(components.seconds)
    let sign = components.seconds < 0 ? "-" : ""
    let parts = [(total / 86_400, "d"), (total / 3_600 % 24, "h"), (total / 60 % 60, "min")]
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return sign + (shown.isEmpty ? "\(total) s" : shown.joined(separator: " "))
  }
}
