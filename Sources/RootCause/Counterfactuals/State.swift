/// Whether a factor occurs, or a link passes, in a world.
public enum State: Hashable, Sendable {
  /// It does, whatever the unknowns turn out to be.
  case occurs
  /// It does not, whatever the unknowns turn out to be.
  case doesNotOccur
  /// That depends on these unknowns: on each of them under some assignment of the others.
  ///
  /// Where the list was cut short it holds every unknown that may bear on the answer, and the answer may be one of the
  /// others: it was not resolved.
  case undetermined(dependsOn: Bounded<[OpenQuestion]>)
}

/// Whether a control works in a world.
public enum ControlState: Hashable, Sendable {
  /// It does, whatever the unknowns turn out to be.
  case works
  /// It does not, whatever the unknowns turn out to be.
  case doesNotWork
  /// That depends on these unknowns, in the sense of ``State/undetermined(dependsOn:)``.
  case undetermined(dependsOn: Bounded<[OpenQuestion]>)
}
