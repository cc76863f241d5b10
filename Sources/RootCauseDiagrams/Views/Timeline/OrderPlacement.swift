/// Where things stand of which only the order is recorded, and the steps of those at one time that came after each other.
struct OrderPlacement {
  /// The step of each factor among those at its time.
  private(set) var steps: [Int]
  /// Where each factor without a time stands; nil where no order is recorded either.
  private(set) var moments: [Moment?]

  /// - Parameter times: When each factor began; nil where that is not known. Linear in factors and references.
  init(_ times: [Int64?], _ precedence: Precedence) {
    steps = [Int](repeating: 0, count: times.count)
    moments = [Moment?](repeating: nil, count: times.count)
    let latest = Self.latest(times, precedence)
    for index in precedence.order { placeAfter(index, times, latest, precedence) }
    for index in precedence.order.reversed() where times[index] == nil && moments[index] == nil {
      placeBefore(index, times, precedence)
    }
    placeAmongThemselves(times, precedence)
  }

  /// The first time that what comes after each factor is at, over others without a time; nil where nothing does.
  private static func latest(_ times: [Int64?], _ precedence: Precedence) -> [Int64?] {
    var latest = [Int64?](repeating: nil, count: times.count)
    for index in precedence.order.reversed() where times[index] == nil {
      latest[index] = precedence.before[index].compactMap { times[$0] ?? latest[$0] }.min()
    }
    return latest
  }

  private func moment(_ index: Int, _ times: [Int64?]) -> Moment? {
    times[index].map { Moment(time: $0, step: steps[index]) } ?? moments[index]
  }

  /// Right after the last thing it is recorded to have come after; after its causes too, if that leaves it before the rest.
  private mutating func placeAfter(_ index: Int, _ times: [Int64?], _ latest: [Int64?], _ precedence: Precedence) {
    let earlier = precedence.after[index].compactMap { moment($0, times) }
    if let time = times[index] {
      steps[index] = (earlier.filter { $0.time == time }.map(\.step).max() ?? -1) + 1
      return
    }
    guard var last = earlier.max() else { return }
    let causes = precedence.causes[index].compactMap { moment($0, times) }
    if let cause = causes.max(), cause > last, cause.time < latest[index] ?? .max { last = cause }
    steps[index] = last.step + 1
    moments[index] = Moment(time: last.time, step: last.step + 1)
  }

  /// Right before the first thing that is recorded to have come after it.
  private mutating func placeBefore(_ index: Int, _ times: [Int64?], _ precedence: Precedence) {
    guard let first = precedence.before[index].compactMap({ moment($0, times) }).min() else { return }
    steps[index] = first.step - 1
    moments[index] = Moment(time: first.time, step: first.step - 1)
  }

  /// What is in order with nothing that has a time: after everything else, one behind the other.
  private mutating func placeAmongThemselves(_ times: [Int64?], _ precedence: Precedence) {
    for index in precedence.order where times[index] == nil && moments[index] == nil {
      let earlier = precedence.after[index].filter { $0 != index }
      guard !earlier.isEmpty || precedence.before[index].contains(where: { $0 != index }) else { continue }
      let step = (earlier.compactMap { moments[$0]?.step }.max() ?? -1) + 1
      steps[index] = step
      moments[index] = .undated(step: step)
    }
  }
}
