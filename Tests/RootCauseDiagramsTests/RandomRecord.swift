import RootCause

/// Random investigations with times of every sort, orders without times, and factors with neither.
struct RandomRecord {
  private(set) var investigation = Investigation(title: "Random")
  private var generator: SplitMix
  /// The offset that times are written with, one for each span.
  private var zone = "Z"

  init(seed: UInt64, factors count: Int) throws {
    generator = SplitMix(state: seed)
    var factors: [Factor] = []
    for index in 0..<count { factors.append(try factor(index)) }
    for milestone in Milestone.allCases where pick(2) == 0 {
      investigation.milestones[milestone] = TimePoint(point(pick(3_000)))
    }
    try investigation.edit { batch throws(InvestigationError) in
      for factor in factors { try batch.add(factor) }
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func factor(_ index: Int) throws -> Factor {
    let kinds = Factor.Kind.allCases
    var factor = Factor(
      Factor.ID("f\(index)"), kinds[pick(kinds.count)], String(repeating: "What happened ", count: 1 + pick(6)))
    if pick(2) == 0 { factor.actor = "actor \(pick(4))" }
    if pick(3) == 0 { factor.place = "place \(pick(3))" }
    if pick(3) == 0 { factor.level = Factor.Level.allCases[pick(6)] }
    if pick(4) > 0 { factor.time = span() }
    if index > 0, pick(4) == 0 { factor.after = [Factor.ID("f\(pick(index))")] }
    if index > 0, pick(3) == 0 { factor.because = .factor(Factor.ID("f\(pick(index))")) }
    return factor
  }

  private mutating func span() -> TimeSpan? {
    let start = pick(3_000)
    zone = ["Z", "+02:00", "-05:00"][pick(3)]
    switch pick(7) {
    case 0: return TimeSpan("\(plain(start))..\(plain(start + 1 + pick(90)))")
    case 1: return TimeSpan("\(point(start))/\(point(start + 1 + pick(900)))")
    case 2: return TimeSpan("../\(point(start))")
    case 3: return TimeSpan("\(point(start))/..")
    case 4: return TimeSpan(String(point(start).prefix(10)))
    default: return TimeSpan(point(start))
    }
  }

  /// A time of the first days of March, in one of three ways to write it.
  private mutating func point(_ minute: Int) -> String {
    let text = plain(minute)
    return pick(5) == 0 ? "~" + text : text
  }

  private func plain(_ minute: Int) -> String {
    "2024-03-\(two(1 + minute / 1_440))T\(two(minute / 60 % 24)):\(two(minute % 60))\(zone)"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
