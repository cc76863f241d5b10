import RootCause

/// The controls between hazards and targets, a row for each pair.
struct BarrierRows {
  /// One end of a row.
  enum End: Hashable {
    /// As a control calls it.
    case named(String)
    /// As the causes say: these factors.
    case factors([Factor.ID])
    /// Neither a control nor the causes say.
    case unrecorded
  }

  struct Row {
    var hazard: End
    var target: End
    /// In the order in which they would have acted.
    var controls: [Control]
  }

  private(set) var rows: [Row] = []
  /// The controls of which nothing says what they stand between.
  private(set) var left: [Control.ID] = []
  let order: CausalOrder

  init(of investigation: Investigation) {
    order = CausalOrder(of: investigation)
    var found: [Pair: [Control]] = [:]
    var pairs: [Pair] = []
    for control in investigation.controls {
      let hazards = hazards(of: control, investigation)
      let targets = targets(of: control, investigation)
      if hazards == [.unrecorded], targets == [.unrecorded] { left.append(control.id) }
      for hazard in hazards {
        for target in targets where (hazard, target) != (.unrecorded, .unrecorded) {
          let pair = Pair(hazard: hazard, target: target)
          if found[pair] == nil { pairs.append(pair) }
          found[pair, default: []].append(control)
        }
      }
    }
    gather(pairs.map { Row(hazard: $0.hazard, target: $0.target, controls: order.sorted(found[$0] ?? [])) })
  }

  private struct Pair: Hashable {
    var hazard: End
    var target: End
  }

  /// Draws causes that the same controls stand before as one hazard, and keeps rows of one hazard together.
  private mutating func gather(_ found: [Row]) {
    struct Key: Hashable {
      var target: End
      var controls: [Control.ID]
    }
    var places: [Key: Int] = [:]
    var merged: [Row] = []
    for row in found {
      guard case .factors(let causes) = row.hazard else {
        merged.append(row)
        continue
      }
      let key = Key(target: row.target, controls: row.controls.map(\.id))
      if let place = places[key], case .factors(let others) = merged[place].hazard {
        merged[place].hazard = .factors(others + causes)
      } else {
        places[key] = merged.count
        merged.append(row)
      }
    }
    var hazards: [End: Int] = [:]
    for row in merged where hazards[row.hazard] == nil { hazards[row.hazard] = hazards.count }
    rows = merged.enumerated().sorted {
      (hazards[$0.element.hazard] ?? 0, $0.offset) < (hazards[$1.element.hazard] ?? 0, $1.offset)
    }.map(\.element)
  }

  private func hazards(of control: Control, _ investigation: Investigation) -> [End] {
    if let hazard = control.hazard?.plain(), !hazard.isEmpty { return [.named(hazard)] }
    let causes = control.stops.reduce(into: Set<Factor.ID>()) { $0.formUnion(order.firstCauses(behind: $1)) }
    let ends = investigation.factors.lazy.map(\.id).filter(causes.contains).map { End.factors([$0]) }
    return ends.isEmpty ? [.unrecorded] : Array(ends)
  }

  private func targets(of control: Control, _ investigation: Investigation) -> [End] {
    if let target = control.target?.plain(), !target.isEmpty { return [.named(target)] }
    let targets = order.targets(of: control)
    let ends = investigation.factors.lazy.map(\.id).filter(targets.contains).map { End.factors([$0]) }
    return ends.isEmpty ? [.unrecorded] : Array(ends)
  }
}
