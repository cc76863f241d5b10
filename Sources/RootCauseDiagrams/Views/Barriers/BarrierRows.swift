import RootCause

/// The controls between hazards and targets, a row for each pair.
struct BarrierRows {
  /// One end of a row.
  enum End: Hashable {
    /// As a control calls it.
    case named(String)
    /// As the causes say: the factors at these places.
    case factors([Int])
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
    let controls = Array(investigation.controls)
    let hazards = Self.hazards(of: controls, order)
    var found: [Pair: [Control]] = [:]
    var pairs: [Pair] = []
    for (control, hazards) in zip(controls, hazards) {
      let targets = targets(of: control)
      guard hazards != [.unrecorded] || targets != [.unrecorded] else {
        left.append(control.id)
        continue
      }
      for hazard in hazards {
        for target in targets {
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

  /// The hazards of each control: as it calls it, or the first causes behind what it stops. Causes that lie behind the same
  /// controls are one hazard.
  private static func hazards(of controls: [Control], _ order: CausalOrder) -> [[End]] {
    let named = controls.map { $0.hazard?.plain() ?? "" }
    var behind: [Int: [Int]] = [:]
    for (number, control) in controls.enumerated() where named[number].isEmpty {
      for cause in order.firstCauses(behind: control) { behind[cause, default: []].append(number) }
    }
    var hazards = named.map { $0.isEmpty ? [] : [End.named($0)] }
    let alike = Dictionary(grouping: behind.keys.sorted()) { behind[$0] ?? [] }
    for (numbers, causes) in alike.sorted(by: { $0.value[0] < $1.value[0] }) {
      for number in numbers { hazards[number].append(.factors(causes)) }
    }
    return hazards.map { $0.isEmpty ? [.unrecorded] : $0 }
  }

  private func targets(of control: Control) -> [End] {
    if let target = control.target?.plain(), !target.isEmpty { return [.named(target)] }
    let targets = order.targets(of: control)
    return targets.isEmpty ? [.unrecorded] : targets.map { .factors([$0]) }
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
        merged[place].hazard = .factors((others + causes).sorted())
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
}
