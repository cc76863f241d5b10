import RootCause

/// What a generated model is mostly made of. The same shape and size give the same model.
enum Shape: String, CaseIterable {
  /// Causes that are all needed, as in a record blown up (the shape of generate.py).
  case causes
  /// A long chain of stages, each with two ways that share a cause: many records are decisive, and no simple pass finds
  /// them.
  case alternatives
  /// The same with ways that lead back.
  case loops

  func investigation(factors count: Int, controls: Int) throws -> Investigation {
    var random = SplitMix(state: UInt64(count))
    let ids = (0..<count).map { Factor.ID("f\($0)") }
    var result = Investigation(title: "Generated")
    let factors = ids.indices.map { index in
      Factor(ids[index], index == 0 ? .outcome : .event, "A factor", because: formula(of: index, ids, &random))
    }
    try result.edit { batch throws(InvestigationError) in
      for factor in factors { try batch.add(factor) }
      for number in 0..<controls {
        let stopped = ids[number * (count / max(controls, 1))]
        try batch.add(Control(Control.ID("c\(number)"), "A control", status: .missing, stops: [.factor(stopped)]))
      }
    }
    return result
  }

  private func formula(of index: Int, _ ids: [Factor.ID], _ random: inout SplitMix) -> Formula? {
    self == .causes ? layered(index, ids, &random) : staged(index, ids, &random)
  }

  private func layered(_ index: Int, _ ids: [Factor.ID], _ random: inout SplitMix) -> Formula? {
    guard index * 10 < ids.count * 7 else { return nil }
    var causes: Set<Int> = [index * 2 + 1, index * 2 + 2]
    for _ in 0..<[1, 2, 2, 3][random.below(4)] { causes.insert(index + 1 + random.below(index + 7)) }
    let inputs = causes.filter { $0 < ids.count }.sorted().map { ids[$0] }
    guard !inputs.isEmpty else { return nil }
    switch random.below(10) {
    case 0: return .atLeast(min(2, inputs.count), inputs)
    case 1...2: return .any(inputs)
    default: return .all(inputs)
    }
  }

  /// Stages of four: what comes about in either of two ways, the two ways, and what both need.
  private func staged(_ index: Int, _ ids: [Factor.ID], _ random: inout SplitMix) -> Formula? {
    let first = index / 4 * 4
    let next = first + 4
    guard next < ids.count else { return nil }
    switch index - first {
    case 0:
      let back = first - 4 * (1 + random.below(50))
      let ways = [ids[first + 1], ids[first + 2]]
      return .any(self == .loops && random.below(20) == 0 && back >= 0 ? ways + [ids[back]] : ways)
    case 1, 2: return .all([ids[first + 3], ids[next]])
    default: return nil
    }
  }
}

/// Steele, Lea and Flood's generator: the same numbers everywhere.
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
