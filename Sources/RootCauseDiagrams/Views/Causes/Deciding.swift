import RootCause

/// How much a cause decides about what matters most, in words without blame.
struct Deciding {
  /// For each outcome the size of the smallest set of causes, this one in it, without which it does not come about.
  private let sizes: [(outcome: Factor.ID, size: Int?)]

  init(_ sizes: [(outcome: Factor.ID, size: Int?)]) { self.sizes = sizes }

  /// The smallest size on any outcome.
  private var best: Int? { sizes.compactMap(\.size).min() }

  /// For a small line: what holds for the outcome that the cause decides most about.
  var words: String {
    guard let best else { return "never decides" }
    let outcomes = sizes.filter { $0.size == best }.map(\.outcome)
    let words = Self.words(best)
    if outcomes.count == sizes.count { return words }
    return outcomes.count == 1 ? "\(words) on \(outcomes[0])" : "\(words), \(outcomes.count) of \(sizes.count)"
  }

  var notation: Notation? {
    switch best {
    case 1: .decidesAlone
    case nil: nil
    default: .decidesTogether
    }
  }

  /// A sentence for each outcome where they differ.
  var facts: [String] {
    guard Set(sizes.map(\.size)).count > 1 else { return [] }
    return sizes.map { "on “\($0.outcome)” it \(Self.words($0.size))" }
  }

  private static func words(_ size: Int?) -> String {
    switch size {
    case nil: "never decides"
    case 1: "decides alone"
    case 2: "decides with 1 other"
    case let size?: "decides with \(size - 1) others"
    }
  }
}
