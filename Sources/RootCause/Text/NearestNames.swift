/// The names most like a given one, for a "did you mean": those within a third of its length in edits, nearest first.
///
/// Case does not count, and two neighboring letters swapped are one edit (optimal string alignment). Linear in the number
/// of names; a name much longer or shorter is passed over unread.
///
/// - Parameters:
///   - name: The name that was written.
///   - names: The valid names. Of equally near ones the earlier comes first.
///   - limit: How many to return at the most.
package func nearestNames(to name: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
  let wanted = Array(name.prefix(64).lowercased())
  let allowed = max(1, wanted.count / 3)
  var found: [(name: String, distance: Int)] = []
  for candidate in names {
    guard abs(candidate.count - wanted.count) <= allowed else { continue }
    let distance = editDistance(wanted, Array(candidate.lowercased()))
    if distance <= allowed { found.append((candidate, distance)) }
  }
  return found.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    .prefix(limit).map(\.element.name)
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, a) in left.enumerated() {
    var current = [row + 1]
    for (column, b) in right.enumerated() {
      var best = min(last[column] + (a == b ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, a == right[column - 1], b == left[row - 1] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
