extension Verdict {
  /// The links it rests on that nobody has tested: of a prevention, alone or jointly with the smallest set of others, those
  /// whose necessity has to be trusted; where there is no effect, those whose sufficiency has to be.
  ///
  /// There is no certificate that rests on fewer, unless ``limitOfLinks`` says that one was not looked for to the end.
  public var restsOn: [Link.ID] { proof?.restsOn ?? witness?.restsOn ?? [] }

  /// Whether what shows it rests on no untested link.
  ///
  /// For a prevention the necessity of every link in its proof was asked and answered with evidence (jointly: in the proof for
  /// the smallest set of controls). Where there is no effect, the sufficiency of every link was asked over which the
  /// outcome still comes about. Other verdicts have no such certificate and are never called tested.
  public var isTested: Bool { proof?.isTested ?? witness?.isTested ?? false }

  /// The limit that kept a certificate from being looked for that rests on fewer untested links; nil if none does.
  public var limitOfLinks: Limit? { proof?.limit ?? witness?.limitOfLinks }

  private var proof: Proof? {
    switch self {
    case .prevents(let proof): proof
    case .preventsJointly(let partners): partners.proof
    case .mitigates, .mayReduce, .noEffect, .undetermined: nil
    }
  }

  private var witness: Witness? { if case .noEffect(let witness) = self { witness } else { nil } }
}
