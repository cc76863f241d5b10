/// Why an outcome cannot come about in a world: a closed set of factors and links that do not occur there, each because
/// of others in the set or of a control that works.
///
/// Of a formula that needs all its inputs one in the set is enough, of alternatives all are in it, of `n` inputs of which
/// `k` are needed `n - k + 1`. Nothing in the set can be the first to come about. Of all such sets one is chosen that rests
/// on the fewest untested links.
public struct Proof: Hashable, Sendable, CustomStringConvertible {
  /// What does not come about.
  public var outcome: Factor.ID
  /// Where each chain to it is first cut: factors and links that no longer occur although their causes do. Factors first,
  /// each in the order of the records.
  public var firstBreaks: [Break]
  /// The factors in the set, in the order of the records.
  public var factors: [Factor.ID]
  /// The links in the set, in the order of the records.
  public var links: [Link.ID]
  /// The controls whose working the set relies on, in the order of the records.
  public var controls: [Control.ID]
  /// The links in the set whose necessity was never asked, or answered without evidence.
  public var restsOn: [Link.ID]
  /// The limit that kept a set from being looked for that may rest on fewer; nil if none does.
  public var limit: Limit?

  /// Whether it rests on no untested link: whoever grants the answers that were given about links, with evidence, has to
  /// grant the verdict.
  public var isTested: Bool { restsOn.isEmpty }

  public var description: String {
    let base = "“\(outcome)”: no way to it is left"
    switch restsOn.count {
    case 0: return base + "; tested"
    case 1: return base + "; rests on 1 link nobody has tested: \(restsOn[0])"
    default:
      return base + "; rests on \(restsOn.count) links nobody has tested: "
        + restsOn.map(\.description).joined(separator: ", ")
    }
  }
}

extension World {
  /// Why a factor does not occur in this world, whatever the unknowns; nil if it occurs, may occur or is not there.
  ///
  /// Linear in the investigation, times the logarithm of what does not occur; where that does not show that no other
  /// proof rests on fewer untested links, decision diagrams are asked.
  public func proof(against id: Factor.ID) -> Proof? { proof(against: id, isFewest: true) }

  /// - Parameter isFewest: whether it is to rest on as few untested links as any does.
  func proof(against id: Factor.ID, isFewest: Bool) -> Proof? {
    guard let node = try? base.node(of: id), !extremes.worst[Int(node)] else { return nil }
    let network = base.network
    let set = closedSet(with: node, isFewest: isFewest)
    var proof = Proof(
      outcome: id, firstBreaks: firstBreaks(before: node), factors: [], links: [], controls: [], restsOn: [],
      limit: set.limit)
    for node in set.value {
      switch network.role(of: node) {
      case .factor: proof.factors.append(base.factor(node))
      case .control: proof.controls.append(base.control(node))
      case .link(let index):
        proof.links.append(base.link(index))
        if network.isNecessityUntested(node) { proof.restsOn.append(base.link(index)) }
      case .unknown, .gate: break
      }
    }
    return proof
  }
}
