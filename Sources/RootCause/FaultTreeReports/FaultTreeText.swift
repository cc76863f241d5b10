import DecisionDiagrams
import FaultTrees

/// Writes what was found out about a fault tree, for people.
///
/// Everything from a file is shown on its line, never obeyed by the terminal.
public struct FaultTreeText: Sendable {
  /// The text, ending in a line break.
  public let text: String

  /// - Parameters:
  ///   - findings: What was found out.
  ///   - count: How many cut sets are listed at most.
  public init(of findings: FaultTreeFindings, listing count: Int) {
    let tree = findings.tree
    var text = "\(tree.name.isEmpty ? "Fault tree" : tree.name.withControlsVisible): "
    text += "\(tree.events.count) events, \(tree.gates.count) gates\n\n"
    if let limit = findings.limit {
      text += "Minimal cut sets were not found: \(limit)\n"
    } else {
      text += Self.sets(in: findings, listing: count)
    }
    if let probability = findings.probability.value {
      text += "\nProbability of the top: \(probability)\n"
    } else if let limit = findings.probability.limit {
      text += "\nThe probability was not found: \(limit)\n"
    } else if findings.withoutProbability.count < tree.events.count {
      let names = findings.withoutProbability.prefix(5).map { tree.events[$0].name.withControlsVisible }
      let more = findings.withoutProbability.count > 5 ? " and \(findings.withoutProbability.count - 5) more" : ""
      text += "\nNo probability: that of \(names.joined(separator: ", "))\(more) is not known\n"
    }
    self.text = text + Self.events(in: findings)
  }

  private static func sets(in findings: FaultTreeFindings, listing count: Int) -> String {
    let names = findings.tree.events.map(\.name.withControlsVisible)
    let total = findings.cutSets.count
    let kind = findings.isCoherent ? "" : " (of positive events: the tree has negations)"
    var text = "\(total) minimal cut set\(total == 1 ? "" : "s")\(kind)\n"
    var listed = 0
    for (set, _) in findings.cutSets.lightest() {
      if listed == count {
        text += "  … of \(total)\n"
        break
      }
      listed += 1
      text +=
        "  \(listed). \(set.isEmpty ? "nothing: the top is true anyway" : set.map { names[$0] }.joined(separator: " + "))\n"
    }
    let sizes = findings.cutSets.countsBySize.enumerated().filter { $0.element != 0 }
    if sizes.count > 1 {
      text += "  By number of events: \(sizes.map { "\($0.element) with \($0.offset)" }.joined(separator: ", "))\n"
    }
    let needed = total == 0 ? [] : findings.cutSets.inEverySet.map { names[$0] }
    if !needed.isEmpty { text += "  Needed in each of them: \(needed.joined(separator: ", "))\n" }
    return text
  }

  /// The rest is in the table and the report.
  private static let mostEvents = 20

  private static func events(in findings: FaultTreeFindings) -> String {
    let counts = findings.limit == nil ? findings.cutSets.countsHolding : []
    let rows = findings.events.prefix(mostEvents).map { event -> [String] in
      let measures = event.importance?.probabilistic
      let share = Responsibility(cause: .factor(""), smallestSet: event.smallestSet)
      return [
        event.smallestSet == nil ? "?" : share.words, event.importance.map { $0.structural.short } ?? "?",
        measures?.birnbaum.short ?? "-", measures?.fussellVesely?.short ?? "-",
        counts.indices.contains(event.event) ? "\(counts[event.event])" : "?",
        findings.tree.events[event.event].name, findings.tree.events[event.event].label ?? "",
      ]
    }
    if rows.isEmpty { return "" }
    let more = findings.events.count > mostEvents ? "  … of \(findings.events.count)\n" : ""
    let note = findings.limitOfEvents.map { "  Not all was found: \($0)\n" } ?? ""
    return "\nEvents (how each decides, structural importance, Birnbaum, Fussell-Vesely, cut sets with it)\n"
      + TextTable(rows).text + more + note
  }
}
