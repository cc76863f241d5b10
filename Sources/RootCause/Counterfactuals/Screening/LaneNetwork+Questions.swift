// What is asked about the candidates of a lane network, 512 worlds at a time.
extension LaneNetwork {
  /// The candidates that are decisive: with each alone off, the target is.
  func decisive() -> [Network.Node] {
    var evaluation = LaneEvaluation(self)
    return evaluation.decisive(among: candidates.indices).map { candidates[$0] }
  }

  /// The candidates that stay when each in turn is turned off for good, unless that turns the target off.
  func kept() -> [Network.Node] {
    var evaluation = LaneEvaluation(self)
    var stays = [Bool](repeating: false, count: candidates.count)
    for candidate in evaluation.decisive(among: candidates.indices) { stays[candidate] = true }
    // What can't go alone can't go with others, so only the rest is tried one after the other.
    let rest = candidates.indices.filter { !stays[$0] }
    var next = 0
    while let stay = evaluation.turnOff(rest.dropFirst(next)) {
      stays[rest[stay]] = true
      next = stay + 1
    }
    return candidates.indices.filter { stays[$0] }.map { candidates[$0] }
  }
}

extension LaneEvaluation {
  fileprivate mutating func decisive(among candidates: Range<Int>) -> [Int] {
    var result: [Int] = []
    for first in stride(from: 0, to: candidates.count, by: Lanes.width) {
      let tried = first..<min(first + Lanes.width, candidates.count)
      for candidate in tried { ceilings[candidate] = .all(but: candidate - first) }
      let isOn = run()
      for candidate in tried { ceilings[candidate] = .all }
      result += tried.filter { !isOn.contains($0 - first) }
    }
    return result
  }

  /// Turns candidates off one after the other, up to the first that turns the target off; the place of that.
  ///
  /// The target is on with the longer of two rows off only if it is with the shorter, so one run is enough for 512.
  fileprivate mutating func turnOff(_ candidates: ArraySlice<Int>) -> Int? {
    var left = candidates
    while !left.isEmpty {
      let tried = left.prefix(Lanes.width)
      // In lane n all up to the n-th are off.
      for (lane, candidate) in tried.enumerated() { ceilings[candidate] = .first(lane) }
      let isOn = run()
      let stay = tried.indices.first { !isOn.contains($0 - tried.startIndex) }
      for place in tried.indices { ceilings[tried[place]] = place < stay ?? tried.endIndex ? .none : .all }
      if let stay { return stay }
      left = left.dropFirst(tried.count)
    }
    return nil
  }
}
