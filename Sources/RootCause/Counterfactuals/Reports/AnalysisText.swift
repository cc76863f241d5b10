import DecisionDiagrams

/// Writes analyses for people: how each outcome came about, what hangs on each cause, and what would have prevented it.
///
/// Everything from a document is shown on its line, never obeyed by the terminal.
public struct AnalysisText: Sendable {
  private let base: Counterfactuals
  private let count: Int
  private let goal: Goal

  /// - Parameters:
  ///   - counterfactuals: What the analyses were worked out from.
  ///   - count: How many sets are listed at most.
  ///   - goal: What the listed sets of controls are best at.
  public init(of counterfactuals: Counterfactuals, listing count: Int, by goal: Goal = .size) {
    base = counterfactuals
    self.count = count
    self.goal = goal
  }

  /// The text of one analysis.
  public func text(of analysis: OutcomeAnalysis) -> String {
    let heading = VerdictText(of: base.investigation).heading(analysis.outcome)
    let blocks = [heading, causation(analysis), causes(analysis), prevention(analysis), controls(analysis)]
    return blocks.filter { !$0.isEmpty }.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  /// The text of sets of controls against one outcome.
  public func text(of sets: MinimalSets<Control.ID>) -> String {
    let heading = "\(VerdictText(of: base.investigation).heading(sets.outcome)): "
    let found = "\(Self.amount(sets, "minimal set")) of controls\(goal.order)\n"
    return heading
      + (found + list(base.best(count, of: sets, by: goal), of: sets.count, Self.line)).withControlsVisiblePerLine
  }

  private func causation(_ analysis: OutcomeAnalysis) -> String {
    let sets = analysis.causalSets
    // What every set holds is told once.
    let inEverySet = sets.inEverySet
    let necessary = sets.isComplete && sets.count > 1 ? inEverySet : []
    var text = "How it came about: \(Self.amount(sets, "minimal causal set"))\n"
    if !necessary.isEmpty { text += "  In each of them: \(VerdictText.list(necessary))\n  And besides:\n" }
    let isNecessary = Set(necessary)
    text += list(sets.smallest(count), of: sets.count) { set in
      let others = set.filter { !isNecessary.contains($0) }
      return others.isEmpty ? "nothing else" : others.map(\.description).joined(separator: " + ")
    }
    if let certain = analysis.certainCausalSets, certain.count != sets.count {
      text += "  Whatever the unknowns turn out to be: \(Self.amount(certain, "set"))\n"
    }
    let isInEverySet = Set(inEverySet)
    let between = analysis.butFor.preventing.filter { !isInEverySet.contains(.factor($0)) }
    if !between.isEmpty { text += "  Needed on the way: \(VerdictText.list(between))\n" }
    text += chains(analysis.chains)
    for found in analysis.overdetermined {
      let alternatives = found.alternatives.map { $0.map(\.rawValue).joined(separator: " + ") }
      text +=
        "  Overdetermined: \(found.factor) came about by \(alternatives.joined(separator: ", and by ")); "
        + "\(found.need) of these \(alternatives.count) would have been enough\n"
    }
    return text.withControlsVisiblePerLine
  }

  private func chains(_ chains: CausalChains) -> String {
    var text = "  Causal chains: \(chains.count)"
    if let shortest = chains.shortest(1).value.first { text += ", the shortest \(shortest)" }
    if !chains.leftOut.isEmpty { text += "; feedback left out: \(VerdictText.list(chains.leftOut))" }
    text += "\n"
    if !chains.singlePoints.isEmpty {
      text += "  Every chain passes through: \(VerdictText.list(chains.singlePoints))\n"
    }
    return text
  }

  private func causes(_ analysis: OutcomeAnalysis) -> String {
    let rows = analysis.causes.map { analyzed in
      [
        analyzed.responsibility.words, analyzed.importance.map { $0.structural.short } ?? "?",
        "\(analyzed.setCount) of \(analysis.causalSets.count)", analyzed.cause.description,
        statement(of: analyzed.cause),
      ]
    }
    if rows.isEmpty { return "" }
    var text =
      "What hangs on each cause (how it decides, structural importance, in how many causal sets)\n"
      + TextTable(rows).text
    text += Self.note(analysis.removalSets.limit ?? analysis.importance.limit)
    return text
  }

  private func prevention(_ analysis: OutcomeAnalysis) -> String {
    let sets = analysis.preventionSets
    var text = "What would have prevented it: \(Self.amount(sets, "minimal set")) of controls\(goal.order)\n"
    let best = base.best(count, of: sets, by: goal)
    text += list(best, of: sets.count, Self.line)
    if let possible = analysis.possiblePreventionSets {
      let others = base.best(count, of: possible, by: goal)
      let robust = Set(best.value)
      let shown = others.value.filter { !robust.contains($0) }
      if !shown.isEmpty {
        text += "  Depending on what is not known, these too:\n"
        text += shown.map { "    \(Self.line($0))\n" }.joined()
      }
    }
    return text.withControlsVisiblePerLine
  }

  private func controls(_ analysis: OutcomeAnalysis) -> String {
    let isProbable = analysis.likelihood.value != nil
    let rows = analysis.controls.map { analyzed -> [String] in
      let words = analyzed.smallestSet.map { $0 == 1 ? "prevents alone" : "with \($0 - 1) other\($0 == 2 ? "" : "s")" }
      let probability = isProbable ? [analyzed.probability.map { "P \($0.short)" } ?? "?"] : []
      return [
        words ?? "no part", analyzed.structuralImportance.map(\.short) ?? "?",
        "\(analyzed.setCount) of \(analysis.preventionSets.count)",
      ] + probability + [analyzed.control.rawValue, base.investigation[analyzed.control]?.statement ?? ""]
    }
    if rows.isEmpty { return "" }
    let columns = "in the smallest set, structural importance, in how many sets"
    var text = "What each control has to do with that (\(columns)\(isProbable ? ", probability then" : ""))\n"
    text += TextTable(rows).text
    if let likelihood = analysis.likelihood.value {
      text += "  Probability as it was: \(likelihood.probability.short)\n"
    } else if analysis.withoutProbability.count < base.investigation.factors.count,
      base.investigation.factors.contains(where: { $0.probability != nil })
    {
      text += "  No probability: that of \(VerdictText.list(analysis.withoutProbability)) is not known\n"
    }
    return text
  }

  private func statement(of cause: Cause) -> String {
    switch cause {
    case .factor(let id): base.investigation[id]?.statement ?? ""
    case .failure(let id): base.investigation[id]?.statement ?? ""
    }
  }

  /// "3 minimal causal sets", and whether there may be more.
  private static func amount<Element>(_ sets: MinimalSets<Element>, _ noun: String) -> String {
    let words = "\(sets.count == 0 ? "no" : "\(sets.count)") \(noun)\(sets.count == 1 ? "" : "s")"
    return sets.limit.map { "\(words) found; there may be more: \($0)" } ?? words
  }

  private static func note(_ limit: Limit?) -> String { limit.map { "  Not all was found: \($0)\n" } ?? "" }

  private func list<Item>(_ items: Bounded<[Item]>, of total: Natural, _ line: (Item) -> String) -> String {
    var text = ""
    for (number, item) in items.value.enumerated() { text += "  \(number + 1). \(line(item))\n" }
    if case .sets = items.limit { text += "  … of \(total)\n" }
    return text
  }

  static func line(_ prevention: Prevention) -> String {
    let days = prevention.leadTime.map { "\($0.short) days" }
    let facts = [prevention.cost.map { "cost \($0.short)" }, days, prevention.strength?.rawValue].compactMap(\.self)
    let controls = prevention.controls.map(\.rawValue).joined(separator: " + ")
    let set = controls.isEmpty ? "nothing needs to be put in place" : controls
    return facts.isEmpty ? set : "\(set)  (\(facts.joined(separator: ", ")))"
  }
}

extension Goal {
  /// How sets chosen by it are ordered, as the end of a heading.
  var order: String {
    switch self {
    case .size: ""
    case .cost: ", the cheapest first"
    case .leadTime: ", what is soonest in place first"
    case .strength: ", the strongest first"
    }
  }
}

extension Responsibility {
  /// How it decides, in words that say nothing of blame.
  public var words: String {
    switch smallestSet {
    case nil: "does not decide"
    case 1: "decides alone"
    case 2: "decides with 1 other"
    case let size?: "decides with \(size - 1) others"
    }
  }
}

extension Double {
  /// Three significant digits.
  var short: String {
    if self == rounded(), abs(self) < 1e6 { return "\(Int(self))" }
    guard isFinite, self != 0 else { return "\(self)" }
    var scale = 1.0
    while abs(self) * scale < 100 { scale *= 10 }
    return "\((self * scale).rounded() / scale)"
  }
}

extension String {
  /// Each line with its control characters shown.
  var withControlsVisiblePerLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).withControlsVisible }
      .joined(separator: "\n")
  }
}
