import OrderedCollections

/// A factor or a link seen as a claim that evidence can back: what rules on evidence look at.
struct Claim {
  let subject: Subject
  let about: Hypothesis.About
  let certainty: Certainty
  let evidence: [Evidence.ID]
  let against: [Evidence.ID]

  init(_ factor: Factor) {
    subject = .factor(factor.id)
    about = .factor(factor.id)
    certainty = factor.certainty
    evidence = factor.evidence
    against = factor.against
  }

  init(_ link: Link) {
    subject = .link(link.id)
    about = .link(link.id)
    certainty = link.certainty
    evidence = link.evidence
    against = link.against
  }
}

extension Investigation {
  /// The factors, and the links of which something is recorded.
  var claims: [Claim] { factors.map(Claim.init) + recordedLinks.values.map(Claim.init) }
}
