extension Place: CustomStringConvertible {
  /// The place in words, for want of a position in a text: the subject as a document writes it, and the field.
  public var description: String {
    guard let field else { return "\(subject)" }
    return item.map { "\(subject), \(field.rawValue), \($0)" } ?? "\(subject), \(field.rawValue)"
  }
}
