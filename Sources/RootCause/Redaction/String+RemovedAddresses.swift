extension String {
  /// The text with what leads to a place on a network, or to somebody's mail, replaced.
  var withoutAddresses: String {
    guard contains("://") || contains("@") || contains("www.") || contains("mailto:") else { return self }
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      let space = rest.prefix { $0.isWhitespace }
      result += space
      rest = rest.dropFirst(space.count)
      let word = rest.prefix { !$0.isWhitespace }
      result += word.withoutAddress
      rest = rest.dropFirst(word.count)
    }
    return result
  }
}

extension Substring {
  /// A word without the address in it. What stands before it, such as a bracket, and the sign that ends a sentence stay.
  fileprivate var withoutAddress: String {
    let opening = prefix { "([{<\"'“‘".contains($0) }
    let closing = Substring(reversed().prefix { ")]}>\"'”’.,;:!?".contains($0) }.reversed())
    guard opening.count + closing.count < count else { return String(self) }
    let word = dropFirst(opening.count).dropLast(closing.count)
    let mail = word.split(separator: "@", omittingEmptySubsequences: false)
    let isMail = mail.count == 2 && !mail[0].isEmpty && mail[1].dropFirst().dropLast().contains(".")
    let isAddress = word.contains("://") || word.hasPrefix("www.") || word.hasPrefix("mailto:")
    return isMail || isAddress ? opening + "(address removed)" + closing : String(self)
  }
}
