/// A place in the order of time: a time, and among what is put at one time, a step.
struct Moment: Hashable, Comparable {
  /// In microseconds since 1970-01-01T00:00Z.
  var time: Int64
  /// What is only known to have come after something else is a step later at the same time.
  var step = 0

  static func < (left: Moment, right: Moment) -> Bool { (left.time, left.step) < (right.time, right.step) }

  /// Before everything else: of what began at a time that is not known.
  static let open = Moment(time: .min)

  /// Of what is in order among itself and with nothing that has a time.
  static func undated(step: Int) -> Moment { Moment(time: .max, step: step) }
}
