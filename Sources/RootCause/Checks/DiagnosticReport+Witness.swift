extension DiagnosticReport {
  /// What shows that a computed diagnostic is right. Of the lists those are there that the kind of witness has.
  public struct WitnessEntry: Encodable, Hashable, Sendable {
    /// `stillOccurs`, `needs`, `prevented`, `dependsOn` or `alternatives`.
    public let kind: String
    /// The whole in one line.
    public let text: String
    /// The factor it is about.
    public let factor: String?
    /// The causes: ids of factors, and of controls that did not hold.
    public let causes: [String]?
    /// The ids of the controls.
    public let controls: [String]?
    /// What is not known: ids of hypotheses, or of what is open for another reason.
    public let unknowns: [String]?

    init(_ witness: Diagnostic.Witness) {
      text = witness.description
      var factor: Factor.ID?
      var causes: [String]?
      var controls: [String]?
      var unknowns: [String]?
      switch witness {
      case .stillOccurs(let id, let through):
        (kind, factor, causes) = ("stillOccurs", id, through.map(\.id))
      case .needs(let id, let needed):
        (kind, factor, causes) = ("needs", id, needed.map(\.id))
      case .prevented(let id, let by):
        (kind, factor, controls) = ("prevented", id, by.map(\.rawValue))
      case .dependsOn(let questions):
        (kind, unknowns) = ("dependsOn", questions.map(\.description))
      case .alternatives(let id, let factors):
        (kind, factor, causes) = ("alternatives", id, factors.map(\.rawValue))
      }
      self.factor = factor?.rawValue
      self.causes = causes
      self.controls = controls
      self.unknowns = unknowns
    }
  }
}
