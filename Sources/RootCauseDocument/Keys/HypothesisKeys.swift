import RootCause

extension RecordShape<Hypothesis> {
  static let hypothesis = RecordShape(
    [
      .required(.statement, \.statement, .text, "the claim"),
      .optional(.about, \.about, .about, "the factor or link it is a claim about"),
      .defaulted(
        .status, \.status, .word(Hypothesis.Status.self), default: .open, "how it stands; open if left out"),
      .pairs(
        .evidence, \.ratingPairs, .reference(Evidence.self), .word(Hypothesis.Rating.self),
        "how each item of evidence bears on it: CC, C, N, I, II or NA"),
      .list(.alternatives, \.alternatives, .reference(Hypothesis.self), "the hypotheses it competes with"),
      .optional(.disprovedIf, \.disprovedIf, .text, "what would show it to be wrong"),
    ],
    blank: { Hypothesis($0, "") })
}

extension Hypothesis {
  fileprivate var ratingPairs: [(Evidence.ID, Rating)] {
    get { ratings.map { ($0.evidence, $0.rating) } }
    set { ratings = newValue.map { EvidenceRating($0.0, $0.1) } }
  }
}

extension Codec<Hypothesis.About> {
  static let about: Codec = Codec<Subject>.reference(to: [.factor], link: true).map(
    { subject in
      switch subject {
      case .record(let id): .factor(Factor.ID(id.rawValue))
      case .link(let id): .link(id)
      case .investigation, .waiver: nil
      }
    },
    { about in
      switch about {
      case .factor(let id): .factor(id)
      case .link(let id): .link(id)
      }
    })
}
