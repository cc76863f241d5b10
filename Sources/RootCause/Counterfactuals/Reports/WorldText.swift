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
      contentsOf: world.base.targets.filter { Self.isWorthTelling($0, in: world) }.map { target in
        "\(verdicts.heading(target))\n  \(Self.fate(of: target, in: world))\n"
      })
    if let trajectory = world.trajectory {
      blocks.append(VerdictText.lines(trajectory).map { "  \($0)\n" }.joined())
    }
    blocks.append(contentsOf: Self.tables(of: investigation, in: world))
    text = blocks.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  /// An outcome or impact that did not come about, and does not here, is no answer to the question.
  private static func isWorthTelling(_ target: Factor.ID, in world: World) -> Bool {
    world.base.actual.state(of: target) != .doesNotOccur || world.state(of: target) != .doesNotOccur
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
    var added: [[String]] = []
    var open: [[String]] = []
    var reasons: [String] = []
    for factor in investigation.factors {
      let row = [factor.id.rawValue, factor.statement]
      let before = actual.state(of: factor.id)
      switch world.state(of: factor.id) {
      case .doesNotOccur: if before != .doesNotOccur { gone.append(row) }
      case .occurs: if before == .doesNotOccur { added.append(row) }
      case .undetermined(let unknowns):
        open.append(row)
        reasons.append(VerdictText.remark(unknowns))
      case nil: break
      }
    }
    var blocks: [String] = []
    if !gone.isEmpty { blocks.append("No longer happens:\n" + TextTable(gone).text) }
    if !added.isEmpty { blocks.append("Happens instead:\n" + TextTable(added).text) }
    if !open.isEmpty { blocks.append("Undetermined:\n" + TextTable(open, remarks: reasons).text) }
    if !world.tooLate.isEmpty {
      let rows = world.tooLate.map { [$0.control.rawValue, "could only have acted after \($0.target)"] }
      blocks.append("Too late to act:\n" + TextTable(rows).text)
    }
    return blocks
  }
}
