/// Says for people which facts a model does not produce, and on what there is therefore no verdict.
public enum UnexplainedText {
  /// One line for each fact that is not just the consequence of another, then what is withheld; without a line break at
  /// the end.
  public static func text(of counterfactuals: Counterfactuals) -> String {
    var lines = ["The model does not produce what is stated as a fact:"]
    for unexplained in counterfactuals.unexplained where !unexplained.isConsequence {
      let missing = unexplained.missing.map(\.description).joined(separator: "; ")
      lines.append("  “\(unexplained.factor)”: \(missing)".withControlsVisible)
    }
    if !counterfactuals.withheld.isEmpty {
      let outcomes = counterfactuals.withheld.inQuotes
      lines.append("No verdict is given on \(outcomes) until it does.")
    }
    return lines.joined(separator: "\n")
  }
}
