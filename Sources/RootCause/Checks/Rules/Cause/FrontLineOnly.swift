extension Rule {
  /// Causes are looked for above the work, too.
  static let frontLineOnly = Rule(
    name: "front-line-only",
    family: .cause,
    severity: .note,
    title: "every cause lies at the level of the work itself",
    rationale: """
      The last to touch a system inherit what others decided: how many people there were, what was bought, what was \
      measured and rewarded. A story of equipment and operators alone has stopped too low, and its remedies will be about \
      equipment and operators. Asked once three causes have a `level`, and only of records that give levels to most.
      """,
    source: "AcciMap (Rasmussen, Svedung)",
    parameters: [Rule.Parameter("fewest-levels", "how many causes must have a level before the rule speaks", 3)],
    failing: """
      factors:
        outage:
      # ^^^^^^
          kind: outcome
          statement: Checkout failed
          because: [restart, no-limit, slow-disk]
          tested: { necessary: yes, sufficient: yes }
        restart: { kind: action, actor: engineer, statement: An engineer restarted the broker, level: staff, stop: Usual }
        no-limit: { kind: condition, statement: The queue took any number of requests, level: physical, role: root, category: capacity }
        slow-disk: { kind: condition, statement: Writes took a second each, level: physical, role: root, category: equipment }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [restart, no-limit, slow-disk]
          tested: { necessary: yes, sufficient: yes }
        restart: { kind: action, actor: engineer, statement: An engineer restarted the broker, level: staff, stop: Usual }
        no-limit: { kind: condition, statement: The queue took any number of requests, level: physical, role: root, category: capacity }
        slow-disk:
          kind: condition
          statement: Writes took a second each
          level: physical
          because: [load, spared]
          tested: { necessary: yes, sufficient: yes }
        load: { kind: condition, statement: Backups went to the same disk, level: physical, stop: As designed }
        spared: { kind: condition, statement: The budget for disks was put off by a year, level: management, role: root, category: organization }
      """
  ) { context in
    let causes = context.factorsOnPath.filter { $0.kind != .outcome && $0.kind != .impact }
    let levels = causes.compactMap(\.level)
    guard Double(levels.count) >= max(1, context.parameter("fewest-levels")), 2 * levels.count > causes.count,
      levels.allSatisfy({ $0 == .physical || $0 == .staff }),
      let outcome = context.factorsOnPath.first(where: { $0.kind == .outcome })
    else { return }
    context.report(
      Place(.factor(outcome.id)),
      "all \(levels.count) causes that have a level lie at that of the work itself: physical or staff",
      suggestion: "ask what above the work shaped these: priorities, staffing, purchases, rules; "
        + "level: management, company …")
  }
}
