import ArgumentParser
import RootCause

/// A number for a rule to compare with: `crowded-effect.most-causes=8`.
struct RuleSetting: ExpressibleByArgument {
  let rule: String
  let parameter: String
  let value: Double

  init?(argument: String) {
    let sides = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, let value = Double(sides[1]), value.isFinite else { return nil }
    let names = sides[0].split(separator: ".", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty }) else { return nil }
    (rule, parameter, self.value) = (String(names[0]), String(names[1]), value)
  }

  /// Puts the number into the rule it is for, if that is among those that are checked.
  func apply(to rules: inout [Rule], _ problems: inout [String]) {
    guard let known = Rule.named(rule) else { return problems.append(unknownRule(rule)) }
    guard known.setting(parameter, to: value) != nil else {
      let names = known.parameters.map(\.name).inQuotes
      return problems.append(
        "\(rule) has no number “\(parameter)”" + (names.isEmpty ? ", nor any other" : "; it has \(names)"))
    }
    for index in rules.indices where rules[index].name == rule {
      if let set = rules[index].setting(parameter, to: value) { rules[index] = set }
    }
  }
}
