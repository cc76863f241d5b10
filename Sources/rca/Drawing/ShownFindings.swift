import ArgumentParser

/// What the engine found out and a picture can point out.
enum Finding: String, CaseIterable {
  case responsibility
  case singlePoints = "single-points"
  case preventionSet = "prevention-set"
}

/// Findings given as one argument, separated by commas.
struct FindingList: ExpressibleByArgument {
  var findings: [Finding]

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    findings = names.compactMap(Finding.init(rawValue:))
    guard !findings.isEmpty, findings.count == names.count else { return nil }
  }

  static let allValueStrings = Finding.allCases.map(\.rawValue)
}
