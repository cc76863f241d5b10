import OrderedCollections

extension Investigation {
  /// Every link, effect by effect in the order of the factors, causes in the order of their formula; each with what was
  /// recorded of it. Computed in one pass over the formulas.
  public var links: [Link] { factors.flatMap { links(into: $0.id) } }

  /// The links into one effect, in the order of its formula; empty for a basic factor or an unknown id.
  public func links(into effect: Factor.ID) -> [Link] {
    guard let formula = self[effect]?.because else { return [] }
    return formula.factors.map { cause in
      let id = Link.ID(cause, effect)
      return recordedLinks[id] ?? Link(id)
    }
  }

  /// One link, or nil if the cause is not in the effect's formula. Linear in that formula.
  public func link(_ id: Link.ID) -> Link? {
    if let recorded = recordedLinks[id] { return recorded }
    return hasLink(id) ? Link(id) : nil
  }

  /// Whether the cause is in the effect's formula.
  public func hasLink(_ id: Link.ID) -> Bool {
    recordedLinks[id] != nil || self[id.effect]?.because?.factors.contains(id.cause) == true
  }
}
