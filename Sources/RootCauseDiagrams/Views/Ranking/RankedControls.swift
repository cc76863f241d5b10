import DecisionDiagrams
import RootCause

/// The controls in the order of their verdicts, and what is said of each.
struct RankedControls {
  /// The controls there are verdicts on, each where its first verdict on an outcome stands.
  private(set) var controls: [Control.ID] = []
  /// The outcomes and impacts there are verdicts on, outcomes first.
  let targets: [Factor.ID]
  private var verdicts: [VerdictID: Verdict] = [:]
  private var support: [Control.ID: [Link.ID]] = [:]
  private var chains: [Factor.ID: ChainShares] = [:]

  init(_ counterfactuals: Counterfactuals) {
    var seen: Set<Control.ID> = []
    var judged: Set<Factor.ID> = []
    let rows = counterfactuals.verdicts()
    let matters = Set(counterfactuals.whatMatters)
    // What prevents some harm only ranks behind what prevents the outcome.
    for row in rows.filter({ matters.contains($0.outcome) }) + rows where seen.insert(row.control).inserted {
      controls.append(row.control)
    }
    for row in rows {
      judged.insert(row.outcome)
      verdicts[row.id] = row.verdict
      if row.verdict.kind != .noEffect {
        for link in row.verdict.restsOn where support[row.control]?.contains(link) != true {
          support[row.control, default: []].append(link)
        }
      }
    }
    let drawn = counterfactuals.targets.filter(judged.contains)
    targets = drawn.filter(matters.contains) + drawn.filter { !matters.contains($0) }
    for target in targets { chains[target] = ChainShares(counterfactuals, to: [target]) }
  }

  /// What a control would have done about an outcome or impact, and how many of the chains to it it breaks.
  func cell(for control: Control.ID, on target: Factor.ID) -> Diagram.Table.Cell {
    guard let verdict = verdicts[VerdictID(control, on: target)] else { return .init("") }
    var remarks: [String] = []
    if case .mitigates(let mitigation) = verdict { remarks = mitigation.remarks }
    let text = VerdictSummary.words(verdict)
    var spoken = [text] + remarks
    if !verdict.isAlreadyWorking, let share = chains[target]?.share(brokenBy: control), !share.words.isEmpty {
      remarks += [share.bar, share.words]
      spoken.append(share.words)
    }
    return .init(
      text, remarks: remarks, notation: verdict.notation.map { [$0] } ?? [], words: spoken.joined(separator: ", "))
  }

  /// How many links that nobody has tested what it would have changed rests on.
  func support(of control: Control.ID) -> Diagram.Table.Cell {
    let isOfUse = targets.contains { target in
      let kind = verdicts[VerdictID(control, on: target)]?.kind
      return kind == .prevents || kind == .preventsJointly
    }
    guard isOfUse else { return .init("–", words: "") }
    let links = support[control] ?? []
    guard !links.isEmpty else { return .init("tested") }
    let words = links.count == 1 ? "1 untested link" : "\(links.count) untested links"
    let named = links.prefix(2).map { "\($0)" }
    let left = links.count - named.count
    return .init(
      words, remarks: named + (left > 0 ? ["and \(left) more"] : []),
      words: "\(words): \(links.map(\.description).joined(separator: ", "))")
  }
}

extension ChainShare {
  /// The share as a row of squares, one of them filled for any share and all only for the whole.
  fileprivate var bar: String {
    let length = 8
    let share = Double(broken) / Double(total)
    guard share.isFinite else { return "" }
    let filled = broken == total ? length : min(length - 1, max(1, Int((share * Double(length)).rounded())))
    return String(repeating: "■", count: filled) + String(repeating: "□", count: length - filled)
  }
}

extension Verdict {
  /// How a cell with it looks.
  fileprivate var notation: Notation? {
    switch self {
    case .prevents: .preventsAlone
    case .preventsJointly: .preventsTogether
    case .mitigates: .mitigates
    case .mayReduce: .mayReduce
    case .undetermined: .undetermined
    case .noEffect: isAlreadyWorking ? nil : .changesNothing
    }
  }
}

extension Mitigation {
  /// What it spares, a line for each thing.
  fileprivate var remarks: [String] {
    impacts.map { "spares \($0)" } + (trajectory.map { ["\($0)"] } ?? [])
  }
}
