extension World {
  /// A minimal set of causes that still produces a factor in this world; nil if it does not occur whatever the unknowns,
  /// is undetermined, or is not there.
  ///
  /// Linear in the investigation, times the size of the set.
  public func witness(for id: Factor.ID) -> Witness? {
    guard let node = try? base.node(of: id), extremes.best[Int(node)] || state(of: id) == .occurs else { return nil }
    var evaluation = Evaluation(base.network)
    return base.way(to: node, in: self, &evaluation).witness
  }
}
