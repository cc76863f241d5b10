import FaultTrees
public import RootCause

extension OpenPSAReading {
  /// Says where in the text what kept ``tree`` from becoming an investigation stands.
  public func diagnostics(of refusal: FaultTreeConversion.Refusal) -> [Diagnostic] {
    switch refusal {
    case .negation(let gates, let names):
      return zip(zip(gates, names).prefix(ModelDecoder.maximumProblems), locations(ofGates: gates)).map { gate, place in
        Diagnostic(
          rule: ReadingProblem.negation.name, severity: .error, at: Place(.investigation),
          "“\(gate.1)” needs something not to be the case, which an investigation cannot state as a cause",
          suggestion: "state what was the case instead, as an event of its own", location: place)
      }
      .sorted { left, right in left.location.flatMap { left in right.location.map { left < $0 } } ?? false }
    case .constantTop(let value):
      return [
        Diagnostic(
          rule: ReadingProblem.constantTop.name, severity: .error, at: Place(.investigation),
          "by the house events the top is \(value ? "always" : "never") so, whatever else happens",
          suggestion: "set the house events otherwise", location: topLocation)
      ]
    case .cycle(let gates, let names):
      return [
        Diagnostic(
          rule: ReadingProblem.cyclicDefinition.name, severity: .error, at: Place(.investigation),
          "a gate rests on itself: \((names + names.prefix(1)).abbreviated)",
          location: locations(ofGates: gates.prefix(1)).first)
      ]
    }
  }

  private var topLocation: SourceLocation? {
    guard case .gate(let top)? = tree?.top else { return nil }
    return locations(ofGates: [top]).first
  }
}
