import RootCause

// Everything here is said in lines that room is kept for in every picture of the causes, or in place of what stands
// there, so that nothing moves.
extension CausesView {
  /// Points out what is asked for, and says in the title that it does.
  func pointOut(_ emphasis: Diagram.Emphasis, in diagram: inout Diagram) {
    var words: [String] = []
    if emphasis.responsibility {
      showResponsibility(in: &diagram)
      words.append("how much each cause decides")
    }
    if emphasis.singlePoints {
      let isAny = showSinglePoints(in: &diagram)
      words.append(isAny ? "what every chain passes" : "what every chain passes: nothing")
    }
    if let goal = emphasis.preventionSet {
      words.append("the \(goal.superlative) prevention set\(showPreventionSet(by: goal, in: &diagram))")
    }
    if !words.isEmpty { diagram.title.premise += Self.pointedOut + words.joined(separator: "; ") }
  }

  private static let pointedOut = ". Pointed out: "

  /// Room for what the title says of anything that can be pointed out.
  var longestEmphasis: String {
    let names = investigation.controls.map(\.id.rawValue).sorted { $0.count > $1.count }.prefix(3)
    let sets = targets.map { "against “\($0.id)”: \(names.joined(separator: " with ")) (one of more than 20)" }
    return Self.pointedOut
      + "how much each cause decides; what every chain passes: nothing; the strongest prevention set "
      + sets.joined(separator: ", ")
  }

  private func showResponsibility(in diagram: inout Diagram) {
    var sizes: [Cause: [Factor.ID: Int]] = [:]
    var worked: [Factor.ID] = []
    forEachTarget(in: &diagram) { outcome, diagram throws(CounterfactualError) in
      let sets = try counterfactuals.removalSets(against: outcome)
      if let limit = sets.limit {
        diagram.notes.append("How much each cause decides about “\(outcome)” was not worked out: \(limit).")
        return
      }
      worked.append(outcome)
      for responsibility in sets.responsibilities where responsibility.cause != .factor(outcome) {
        sizes[responsibility.cause, default: [:]][outcome] = responsibility.smallestSet
      }
    }
    let deciding = sizes.mapValues { sizes in Deciding(worked.map { ($0, sizes[$0]) }) }
    for index in diagram.nodes.indices {
      if let plate = plates[diagram.nodes[index].id] {
        guard let deciding = deciding[.failure(of: plate.control)] else { continue }
        diagram.nodes[index].share = "its failure \(deciding.words)"
        diagram.nodes[index].facts += deciding.facts.map { "its failure: \($0)" }
      } else if let deciding = deciding[.factor(Factor.ID(diagram.nodes[index].id))] {
        diagram.nodes[index].finding = deciding.words
        diagram.nodes[index].facts += deciding.facts
        if let notation = deciding.notation { diagram.nodes[index].notation.append(notation) }
      }
    }
  }

  /// - Returns: whether there is any.
  private func showSinglePoints(in diagram: inout Diagram) -> Bool {
    var passed: [Factor.ID: [Factor.ID]] = [:]
    forEachTarget(in: &diagram) { outcome, _ throws(CounterfactualError) in
      for factor in try counterfactuals.singlePoints(on: outcome) { passed[factor, default: []].append(outcome) }
    }
    for index in diagram.nodes.indices where diagram.nodes[index].form == .factor {
      guard let outcomes = passed[Factor.ID(diagram.nodes[index].id)] else { continue }
      let said = diagram.nodes[index].finding ?? ""
      if outcomes.count < targets.count {
        let share = outcomes.count == 1 ? "\(outcomes[0])" : "\(outcomes.count) of \(targets.count)"
        if said.isEmpty { diagram.nodes[index].finding = "every chain to \(share)" }
        diagram.nodes[index].facts += outcomes.map { "every chain to “\($0)” passes here" }
      } else {
        diagram.nodes[index].finding = said.isEmpty ? "every chain passes here" : "\(said) · on every chain"
      }
      diagram.nodes[index].notation.append(.singlePoint)
    }
    return !passed.isEmpty
  }

  /// - Returns: what the title says of the sets.
  private func showPreventionSet(by goal: Goal, in diagram: inout Diagram) -> String {
    var found: [BestPrevention] = []
    forEachTarget(in: &diagram) { outcome, diagram throws(CounterfactualError) in
      let best = try BestPrevention(against: outcome, by: goal, in: counterfactuals)
      found.append(best)
      diagram.notes += best.notes
    }
    for index in diagram.nodes.indices {
      guard let plate = plates[diagram.nodes[index].id] else { continue }
      let outcomes = found.filter { $0.controls?.contains(plate.control) ?? false }.map(\.outcome)
      guard !outcomes.isEmpty else { continue }
      diagram.nodes[index].notation.append(.preventionSet)
      diagram.nodes[index].remarks[0] += " · \(goal.superlative) set"
      if found.count > 1 {
        diagram.nodes[index].facts += outcomes.map { "in the \(goal.superlative) set against “\($0)”" }
      }
    }
    let words = Set(found.map(\.words))
    let isForAll = found.count > 1 && found[0].controls != nil
    if words.count <= 1 {
      return
        ": \(words.first ?? "none")\(isForAll ? ", against \(found.count == 2 ? "both outcomes" : "each outcome")" : "")"
    }
    return " " + found.map { "against “\($0.outcome)”: \($0.words)" }.joined(separator: ", ")
  }

  /// Does something for everything that matters most; what there is no answer on is told in a note, unless one on the
  /// verdicts tells it already.
  private func forEachTarget(
    in diagram: inout Diagram, _ body: (Factor.ID, inout Diagram) throws(CounterfactualError) -> Void
  ) {
    for target in targets {
      do throws(CounterfactualError) {
        try body(target.id, &diagram)
      } catch {
        let note = "Nothing is pointed out about “\(target.id)”: \(error)."
        if !diagram.notes.contains(note) { diagram.notes.append(note) }
      }
    }
  }
}
