/// A function of six variables as what it says for each of the 64 assignments: bit *a* for the assignment in which
/// exactly the variables in the binary digits of *a* are true.
struct TruthTable: Hashable {
  var bits: UInt64

  static let variableCount = 6
  static let assignments = 0..<64

  init(bits: UInt64) { self.bits = bits }

  init(_ isTrue: (_ assignment: Int) -> Bool) {
    bits = TruthTable.assignments.reduce(0) { isTrue($1) ? $0 | 1 << UInt64($1) : $0 }
  }

  init(variable: Int) { self.init { $0 >> variable & 1 == 1 } }

  subscript(assignment: Int) -> Bool { bits >> UInt64(assignment) & 1 == 1 }

  var models: [Int] { TruthTable.assignments.filter { self[$0] } }

  var minimalModels: Set<Set<Int>> {
    let models = models
    let minimal = models.filter { model in !models.contains { $0 != model && $0 & model == $0 } }
    return Set(minimal.map { Set(variables(in: $0)) })
  }
}

func variables(in assignment: Int) -> [Int] {
  (0..<Int.bitWidth).filter { assignment >> $0 & 1 == 1 }
}
