import ArgumentParser

/// Choices given as one argument, separated by commas.
struct ChoiceList<Choice: RawRepresentable<String> & CaseIterable & Sendable>: ExpressibleByArgument, Sendable {
  var choices: [Choice]

  init?(argument: String) {
    let names = argument.namesBetweenCommas
    choices = names.compactMap(Choice.init(rawValue:))
    guard !choices.isEmpty, choices.count == names.count else { return nil }
  }

  static var allValueStrings: [String] { Choice.allCases.map(\.rawValue) }
}

extension String {
  /// The names in an argument, without the spaces around them.
  var namesBetweenCommas: [String] {
    split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }
}
