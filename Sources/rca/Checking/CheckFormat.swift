import ArgumentParser

/// How what the checks found is written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
  /// Annotations at the lines of a pull request on GitHub.
  case github
  /// A log for code scanning.
  case sarif
  /// A test report for build servers.
  case junit

  /// The format that the name of a file asks for, or nil.
  init?(nameOf path: String) {
    guard let name = path.split(separator: "/").last?.lowercased() else { return nil }
    guard let ending = Self.endings.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = ending.format
  }

  /// The endings of names; of two that fit the earlier counts.
  static let endings: [(ending: String, format: CheckFormat)] = [
    (".sarif", .sarif), (".sarif.json", .sarif), (".json", .json), (".xml", .junit), (".txt", .text),
  ]

  /// Whether it lists what is found for people to look at, so that a part of it is of use.
  var mayLeaveOut: Bool { self == .text || self == .json || self == .github }
}
