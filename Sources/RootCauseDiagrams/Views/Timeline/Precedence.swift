import RootCause

/// Which factors came before which: as recorded under `after`, and as far as time allows, causes before their effects.
struct Precedence {
  /// For each factor, by its place in the list, those it is recorded to have come after.
  private(set) var after: [[Int]]
  /// For each factor those that explain it or made it likelier.
  private(set) var causes: [[Int]]
  /// The reverse of ``after``.
  let before: [[Int]]
  /// The reverse of ``causes``.
  let effects: [[Int]]
  /// The factors so that what comes before others stands before them, but on loops.
  let order: [Int]

  /// Linear in factors and references.
  init(_ factors: [Factor]) {
    let places = Dictionary(factors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    after = factors.map { $0.after.compactMap { places[$0] } }
    causes = factors.map { (($0.because?.factors ?? []) + $0.contributing).compactMap { places[$0] } }
    before = Self.reverse(after)
    effects = Self.reverse(causes)
    order = Self.order(zip(after, causes).map { $0 + $1 })
  }

  private static func reverse(_ lists: [[Int]]) -> [[Int]] {
    var result = [[Int]](repeating: [], count: lists.count)
    for (index, list) in lists.enumerated() { for other in list { result[other].append(index) } }
    return result
  }

  private static func order(_ before: [[Int]]) -> [Int] {
    var result: [Int] = []
    var isEntered = [Bool](repeating: false, count: before.count)
    for start in before.indices where !isEntered[start] {
      var path: [(index: Int, next: Int)] = [(start, 0)]
      isEntered[start] = true
      while let (index, next) = path.last {
        guard next < before[index].count else {
          result.append(index)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = before[index][next]
        if !isEntered[other] {
          isEntered[other] = true
          path.append((other, 0))
        }
      }
    }
    return result
  }
}
