import RootCause

/// Where the evidence of an investigation can be opened.
struct Addresses {
  private let evidence: [Evidence.ID: WebAddress]

  init(of investigation: Investigation) {
    let found = investigation.evidence.lazy.compactMap { item in item.address.map { (item.id, $0) } }
    evidence = Dictionary(found, uniquingKeysWith: { first, _ in first })
  }

  /// The address of the first of these that has one.
  func first(of items: [Evidence.ID]) -> WebAddress? { items.lazy.compactMap { evidence[$0] }.first }
}
