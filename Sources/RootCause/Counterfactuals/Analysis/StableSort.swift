extension Array {
  /// The elements by ascending key, equal ones as they were.
  func stablySorted(by key: (Element) -> [Double]) -> [Element] {
    enumerated().map { (key: key($0.element) + [Double($0.offset)], element: $0.element) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.element)
  }
}
