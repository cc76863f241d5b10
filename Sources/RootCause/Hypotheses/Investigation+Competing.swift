extension Investigation {
  /// The hypotheses that compete, group by group: in the order of the first of each group, and within it in the order of
  /// the investigation. A hypothesis without a rival is in none. Linear.
  ///
  /// Two compete if either names the other among its ``Hypothesis/alternatives``, and so do all that are joined by such
  /// names: they answer one question. A hypothesis that names none, and that none names, competes with all that are about
  /// the same factor or link, as whoever writes two claims about one thing and names no rivals means it. Where rivals are
  /// named, being about the same is not enough: two questions can be asked about one factor.
  public var competingHypotheses: [[Hypothesis.ID]] {
    var groups = DisjointGroups(count: hypotheses.count)
    var isNamed = Array(repeating: false, count: hypotheses.count)
    for (index, hypothesis) in hypotheses.enumerated() {
      for rival in hypothesis.alternatives.lazy.compactMap({ hypotheses.index(of: $0) }) where rival != index {
        groups.join(index, rival)
        isNamed[index] = true
        isNamed[rival] = true
      }
    }
    var about: [Hypothesis.About: [Int]] = [:]
    for (index, hypothesis) in hypotheses.enumerated() {
      if let subject = hypothesis.about { about[subject, default: []].append(index) }
    }
    for (index, hypothesis) in hypotheses.enumerated() where !isNamed[index] {
      // Joined with all of them now, the next one without a name finds nothing left to join.
      guard let subject = hypothesis.about, let same = about.removeValue(forKey: subject) else { continue }
      for rival in same { groups.join(index, rival) }
    }
    return groups.all.filter { $0.count > 1 }.map { $0.map { hypotheses[$0].id } }
  }

  /// A matrix for each group of competing hypotheses. Near linear.
  public var hypothesisMatrices: [HypothesisMatrix] {
    competingHypotheses.map { HypothesisMatrix(of: $0, in: self) }
  }
}

/// Numbers in groups that can be joined (union-find with path halving).
private struct DisjointGroups {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  /// Joins the groups of two numbers; the smaller first number stands for the joined group.
  mutating func join(_ first: Int, _ second: Int) {
    let (one, other) = (root(first), root(second))
    parent[max(one, other)] = min(one, other)
  }

  /// The groups, in the order of their first numbers, each ascending.
  var all: [[Int]] {
    var copy = self
    var members: [[Int]] = Array(repeating: [], count: parent.count)
    for number in parent.indices { members[copy.root(number)].append(number) }
    return members.filter { !$0.isEmpty }
  }

  private mutating func root(_ number: Int) -> Int {
    var number = number
    while parent[number] != number {
      parent[number] = parent[parent[number]]
      number = parent[number]
    }
    return number
  }
}
