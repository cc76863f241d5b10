/// Which variable stands at which level: level 0 is on top.
struct VariableOrder {
  /// The variables by level.
  let variables: [Int]
  private let levels: [UInt32]

  init(_ variables: [Int]) {
    precondition(variables.count < 1 << 31, "a forest has fewer than 2^31 variables")
    var levels = [UInt32](repeating: .max, count: variables.count)
    for (level, variable) in variables.enumerated() {
      precondition(
        variables.indices.contains(variable) && levels[variable] == .max,
        "an order holds each of the variables 0..<\(variables.count) once; \(variable) is out of range or there twice")
      levels[variable] = UInt32(level)
    }
    self.variables = variables
    self.levels = levels
  }

  func level(of variable: Int) -> UInt32 {
    precondition(levels.indices.contains(variable), "there is no variable \(variable) among \(levels.count)")
    return levels[variable]
  }

  func variable(at level: UInt32) -> Int { variables[Int(level)] }

  /// Values given by variable, put in order of level.
  func byLevel<Value>(_ values: [Value]) -> [Value] {
    precondition(
      values.count == variables.count, "\(values.count) values were given for \(variables.count) variables")
    return variables.map { values[$0] }
  }
}
