/// Which records, each alone, would have made the difference to an outcome: controls put in place, or factors removed.
///
/// It presupposes, as a ``Verdict`` does, that the outcome came about.
public struct Screening<Candidate: Record>: Hashable, Sendable {
  /// What should not have come about.
  public let outcome: Factor.ID
  /// Those that alone leave no way to the outcome, whatever the unknowns turn out to be, in the order of the records.
  public let preventing: [RecordID<Candidate>]
  /// Those that do so under some assignments of the unknowns that fit the record and not under others, in the order of the
  /// records. Where it was cut short, some of them may prevent the outcome under none.
  public let undetermined: Bounded<[RecordID<Candidate>]>

  public init(
    outcome: Factor.ID, preventing: [RecordID<Candidate>], undetermined: Bounded<[RecordID<Candidate>]>
  ) {
    self.outcome = outcome
    self.preventing = preventing
    self.undetermined = undetermined
  }
}
