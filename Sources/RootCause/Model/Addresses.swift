extension Evidence {
  /// Where it can be opened, if its locator or else its source says so.
  public var address: WebAddress? { (locator.flatMap { WebAddress($0) }) ?? source.flatMap { WebAddress($0) } }
}

extension CorrectiveAction {
  /// Where its ticket can be opened, if it says so.
  public var address: WebAddress? { ticket.flatMap { WebAddress($0) } }
}
