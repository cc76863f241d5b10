extension Notation {
  /// What has become of a node, where no other words of it say so.
  var state: String? {
    switch self {
    case .averted: "would not have happened"
    case .undetermined: "undetermined"
    case .comesAbout: "comes about here"
    case .applied: "put in place here"
    case .holds: "holds here, as what it failed for is gone"
    case .takenAway: "taken away here"
    default: nil
    }
  }
}
