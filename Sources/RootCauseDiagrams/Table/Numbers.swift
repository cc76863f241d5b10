extension Double {
  /// The number with two decimal places at most, and no point without need.
  var inShort: String {
    guard abs(self) < 1e15 else { return "\(self)" }
    let text = "\(rounded(toPlaces: 2))"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Int {
  /// So many things in parts of at most so many, as even as they can be.
  func parts(ofAtMost most: Int) -> [Range<Int>] {
    let count = (self + most - 1) / most
    return (0..<count).map { self * $0 / count..<self * ($0 + 1) / count }
  }
}
