/// Why an outcome cannot come about in a world: a closed set of factors and links that do not occur there, each because
/// of others in the set or of a control that works.
///
/// Of a formula that needs all its inputs one in the set is enough, of alternatives all are in it, of `n` inputs of which
/// `k` are needed `n - k + 1`. Nothing in the set can be the first to come about. Of several such sets one is chosen that
/// rests on few untested links.
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

  /// Whether it rests on no untested link.
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
  /// Linear in the investigation, times the logarithm of what does not occur.
  public func proof(against id: Factor.ID) -> Proof? {
    guard let node = try? base.node(of: id), !extremes.worst[Int(node)] else { return nil }
    let network = base.network
    let disproof = Disproof(network, where: extremes.worst, under: changes.with(off: fit.settledOff)) { node in
      guard case .link(let index) = network.role(of: node) else { return 0 }
      return network.links[index].isNecessityTested ? 0 : 1
    }
    var proof = Proof(
      outcome: id, firstBreaks: firstBreaks(before: node), factors: [], links: [], controls: [], restsOn: [])
    for node in disproof.closure(of: node) {
      switch network.role(of: node) {
      case .factor: proof.factors.append(base.factor(node))
      case .control: proof.controls.append(base.control(node))
      case .link(let index):
        proof.links.append(base.link(index))
        if !network.links[index].isNecessityTested { proof.restsOn.append(base.link(index)) }
      case .unknown, .gate: break
      }
    }
    return proof
  }
}
