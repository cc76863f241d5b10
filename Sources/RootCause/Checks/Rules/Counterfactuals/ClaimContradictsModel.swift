extension Rule {
  /// What is claimed would have happened is what the story says would have.
  static let claimContradictsModel = Rule(
    name: "claim-contradicts-model",
    family: .counterfactuals,
    severity: .error,
    title: "a recorded counterfactual says one thing, and the causes recorded say another",
    rationale: """
      “It would not have happened with …” is soon said and hard to check by reading. The causes, gates and controls of the \
      record decide it: where they say otherwise, either the claim is wrong or something is missing among the causes, and \
      readers must not be left with both. The witness shows what the claim overlooks. A factor that would not have \
      occurred is not held against a claim that it would have been less or later; where an alarm is said to have helped, \
      the record has to say what it moves.
      """,
    source: "counterfactual analysis of the record; Why-Because Analysis, counterfactual test (Ladkin)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
      counterfactuals:
        CF1:
          given: [queue-limit]
          then: { outage: prevented }
      #           ^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload, disk-full] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
      counterfactuals:
        CF1:
          given: [queue-limit]
          then: { outage: prevented }
      """
  ) { context in
    for (claim, answer) in context.claims {
      guard case .impossible(let error) = answer else { continue }
      context.report(
        Place(.record(claim.id), .given), "what “\(claim.id)” supposes does not go with the record: \(error)",
        suggestion: "correct what is given")
    }
    for judged in context.judgedClaims {
      let claimed = "“\(judged.claim.id)” says that “\(judged.factor)” would have been \(judged.effect.rawValue)"
      switch judged.answer {
      case .borneOut, .withheld, .dependsOn: continue
      case .stillOccurs(let witness):
        if context.partners(for: judged) != nil { continue }
        context.report(
          judged.place, "\(claimed), but it still occurs", witness: .stillOccurs(by: witness),
          suggestion: "correct the claim, or what the record says of the causes in the witness")
      case .nothingChanges(let witness):
        context.report(
          judged.place, "\(claimed), but nothing is different that leads to it or follows from it",
          witness: .stillOccurs(by: witness),
          suggestion: "correct the claim, or record what would have been different as a factor that a control stops")
      case .doesNotOccur:
        context.report(
          judged.place, "\(claimed), but it does not occur", witness: judged.prevention,
          suggestion: "correct the claim, or name what else brings “\(judged.factor)” about")
      case .notDetectedEarlier(let controls):
        context.report(
          judged.place, "\(claimed), but no milestone comes earlier than it did",
          notes: controls.map {
            Diagnostic.Note("“\($0)” moves one to a time that is no earlier", at: Place(.control($0), .moves))
          },
          suggestion: "correct the claim, or the times under `moves`")
      case .movesNothing:
        context.report(
          judged.place, "\(claimed), but no control put in place is said to move the detection",
          suggestion: "say under `moves` of the control when the incident would have been detected",
          severities: .warning)
      case .cutShort(let limit):
        context.cutShort(
          judged.place, "whether “\(judged.factor)” would have been \(judged.effect.rawValue)", by: limit)
      }
    }
  }
}

extension CheckContext.JudgedClaim {
  /// Without what the factor does not occur, of what was supposed.
  fileprivate var prevention: Diagnostic.Witness? {
    var controls: [Control.ID] = []
    var removed: [Factor.ID] = []
    for intervention in claim.given {
      switch intervention {
      case .putInPlace(let id): controls.append(id)
      case .remove(let id): removed.append(id)
      case .takeAway, .assume, .settle: break
      }
    }
    if removed.isEmpty { return controls.isEmpty ? nil : .prevented(factor, by: controls) }
    return controls.isEmpty ? .needs(factor, removed.map(Cause.factor)) : nil
  }
}
