extension StringProtocol {
  /// The text with what begins or ends markup, or a quoted attribute, as entities: for XML, HTML and what is alike.
  ///
  /// - Parameter other: What a character becomes that its place cannot hold either; nil for one that stays.
  package func escapedForMarkup(_ other: (Unicode.Scalar) -> String? = { _ in nil }) -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        if let replacement = other(scalar) {
          result += replacement
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
