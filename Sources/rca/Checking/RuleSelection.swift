import ArgumentParser
import RootCause
import RootCauseDocument

/// Which rules are checked, how strictly, and against which numbers.
struct RuleSelection: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Check these rules alone. Repeat it, or separate names by commas.", valueName: "rules"))
  var only: [IDList] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Check the rules of these families alone.", valueName: "families"))
  var family: [IDList] = []

  @Option(parsing: .singleValue, help: ArgumentHelp("Leave these rules out.", valueName: "rules"))
  var except: [IDList] = []

  @Option(help: "How strictly to speak, whatever the status of an investigation.")
  var profile: Profile?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "A number that a rule compares with; “rca explain” names them.", valueName: "rule.parameter=number"))
  var settings: [RuleSetting] = []

  @Option(
    help: ArgumentHelp("The day by which actions are due and waivers expire (default: today).", valueName: "date"))
  var today: CalendarDate?

  /// The checks to run.
  ///
  /// - Throws: ``Failure`` with all names that are not there, not just the first.
  func checks() throws -> Checks {
    var problems: [String] = []
    let wanted = Set(only.flatMap(\.names).filter { isRule($0, &problems) })
    let unwanted = Set(except.flatMap(\.names).filter { isRule($0, &problems) })
    let families = family.flatMap(\.names).compactMap { known($0, &problems) }
    var chosen = Rule.all
    if !only.isEmpty || !family.isEmpty {
      // What a rule could not finish belongs to that rule's answer, so the rule that tells it stays.
      chosen.removeAll { !wanted.contains($0.name) && !families.contains($0.family) && $0.stage != .afterwards }
    }
    chosen.removeAll { unwanted.contains($0.name) }
    for setting in settings { setting.apply(to: &chosen, &problems) }
    guard problems.isEmpty else { throw Failure(problems.joined(separator: "\nrca: ")) }
    return Checks(profile: profile, rules: chosen, today: today ?? .today)
  }

  private func isRule(_ name: String, _ problems: inout [String]) -> Bool {
    if let rule = Rule.named(name), rule.stage != .reading { return true }
    problems.append(
      ReadingProblem.all.contains { $0.name == name }
        ? "“\(name)” is found while reading, and always told; it cannot be chosen or left out"
        : unknownRule(name))
    return false
  }

  private func known(_ name: String, _ problems: inout [String]) -> Rule.Family? {
    if let family = Rule.Family(rawValue: name) { return family }
    let names = Rule.Family.allCases.map(\.rawValue)
    let near = nearestNames(to: name, among: names)
    problems.append(
      "there is no family “\(name)”"
        + (near.isEmpty ? "; the families are \(names.joined(separator: ", "))" : "; did you mean \(near.inQuotes)?"))
    return nil
  }
}

/// Says that there is no such rule, and which are like it.
func unknownRule(_ name: String) -> String {
  let near = Rule.names(like: name).inQuotes
  return "there is no rule “\(name)”" + (near.isEmpty ? "; “rca explain” lists them" : "; did you mean \(near)?")
}
