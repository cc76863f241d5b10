/// Writes a world for people: what becomes of the outcomes, where chains are cut, and what else no longer happens.
///
/// Everything from a document is shown on its line, never obeyed by the terminal.
public struct WorldText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// The text of a world.
  public init(of world: World) {
    let investigation = world.base.investigation
    let changes = world.interventions.map(\.phrase)
    var blocks = [changes.isEmpty ? "As it was:" : "What if one were to \(changes.joined(separator: ", and "))?"]
    let verdicts = VerdictText(of: investigation)
    blocks.append(
      contentsOf: world.base.targets.map { target in
        "\(verdicts.heading(target))\n  \(Self.fate(of: target, in: world))\n"
      })
    if let trajectory = world.trajectory {
      blocks.append(VerdictText.lines(trajectory).map { "  \($0)\n" }.joined())
    }
    blocks.append(contentsOf: Self.tables(of: investigation, in: world))
    text = blocks.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  private static func fate(of target: Factor.ID, in world: World) -> String {
    if let proof = world.proof(against: target) { return "does not come about: \(VerdictText.remark(proof))" }
    if case .undetermined(let unknowns) = world.state(of: target) {
      return "undetermined: \(VerdictText.remark(unknowns))"
    }
    guard let witness = world.witness(for: target) else { return "comes about" }
    return VerdictText.remark(witness)
  }

  private static func tables(of investigation: Investigation, in world: World) -> [String] {
    let actual = world.base.actual
    var gone: [[String]] = []
    var open: [[String]] = []
    for factor in investigation.factors where actual.state(of: factor.id) != .doesNotOccur {
      switch world.state(of: factor.id) {
      case .doesNotOccur: gone.append([factor.id.rawValue, factor.statement])
      case .undetermined(let unknowns):
        open.append([factor.id.rawValue, factor.statement, VerdictText.remark(unknowns)])
      case .occurs, nil: break
      }
    }
    var blocks: [String] = []
    if !gone.isEmpty { blocks.append("No longer happens:\n" + TextTable(gone).text) }
    if !open.isEmpty {
      blocks.append("Undetermined:\n" + TextTable(open.map { Array($0.prefix(2)) }, remarks: open.map { $0[2] }).text)
    }
    if !world.tooLate.isEmpty {
      let rows = world.tooLate.map { [$0.control.rawValue, "could only have acted after \($0.target)"] }
      blocks.append("Too late to act:\n" + TextTable(rows).text)
    }
    return blocks
  }
}
