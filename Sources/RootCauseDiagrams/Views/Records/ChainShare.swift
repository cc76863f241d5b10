import DecisionDiagrams
import RootCause

/// How many of the chains of causes a control breaks, in a few words for its plate; none if it breaks none, which its
/// verdict says.
struct ChainShare {
  var broken: Natural = 0
  var total: Natural = 0

  var words: String {
    if broken == 0 { return "" }
    if broken == total { return total == 1 ? "breaks the only chain" : total == 2 ? "breaks both chains" : all }
    return isLong ? "breaks \(percentage) of the chains" : "breaks \(broken) of \(total) chains"
  }

  private var all: String { isLong ? "breaks all chains" : "breaks all \(total) chains" }

  /// Whether the numbers take more room than a small line has.
  var isLong: Bool { total > 9_999_999 }

  private var percentage: String {
    let share = Double(broken) / Double(total) * 100
    guard share.isFinite else { return "some" }
    return share < 1 ? "less than 1 %" : share > 99 ? "more than 99 %" : "about \(Int(share.rounded())) %"
  }
}

/// The chains to what counts most, and how many of them each control breaks.
struct ChainShares {
  private let chains: [CausalChains]

  /// - Parameter targets: What the chains lead to; what there is no verdict on is left out.
  init(_ counterfactuals: Counterfactuals, to targets: [Factor.ID]) {
    chains = targets.compactMap { try? counterfactuals.chains(to: $0) }
  }

  /// The share of all chains, to any of the targets, that a control breaks.
  func share(brokenBy control: Control.ID) -> ChainShare { shareAndFacts(brokenBy: control).share }

  /// That share, and the same for each target with exact
  /// numbers where the share's own words don't say all of it.
  func shareAndFacts(brokenBy control: Control.ID) -> (share: ChainShare, facts: [String]) {
    var share = ChainShare()
    var facts: [String] = []
    for chains in chains {
      guard let broken = try? chains.count(brokenBy: [control]) else { continue }
      let total = chains.count
      share.broken = share.broken + broken
      share.total = share.total + total
      guard broken > 0 else { continue }
      facts.append("alone it breaks \(broken) of \(total) \(total == 1 ? "chain" : "chains") to “\(chains.outcome)”")
    }
    return (share, chains.count > 1 || share.isLong ? facts : [])
  }
}
