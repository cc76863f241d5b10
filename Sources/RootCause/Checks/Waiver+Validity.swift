extension Waiver {
  /// Whether it gives a reason and an author.
  var isComplete: Bool { reason?.isBlank == false && by?.isBlank == false }

  /// Whether its last day has passed; false where there is none, or no day to compare with.
  func isExpired(on today: CalendarDate?) -> Bool {
    guard let until, let today else { return false }
    return until < today
  }
}
