extension Rule {
  /// Rules on times and their order.
  static let time: [Rule] = [
    causeAfterEffect, undatedEvent, zonelessTime, invertedInterval, milestonesOutOfOrder, eventThatLasts,
    conditionNotInForce, silentGap, lateStart,
  ]
}
