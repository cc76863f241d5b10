/// What the checks found as a SARIF log, for code scanning and other tools that gather results: a value to be encoded.
///
/// One run: the program with the rules that were checked, the files, and a result for each diagnostic; what a waiver
/// accepts is a result suppressed in the source, and what a ``Baseline`` holds one that is suppressed and unchanged.
/// Keys and meanings are those of the standard (OASIS, “Static Analysis Results Interchange Format (SARIF) Version
/// 2.1.0”), the section of which is given where it matters.
public struct SARIFLog: Encodable, Hashable, Sendable {
  public let version = "2.1.0"
  public let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("https://json.schemastore.org/sarif-2.1.0.json", forKey: .schema)
    try container.encode(version, forKey: .version)
    try container.encode(runs, forKey: .runs)
  }

  /// A log of one run.
  ///
  /// - Parameters:
  ///   - result: What was found and is new, and what is accepted.
  ///   - known: What a baseline holds; nil if there is none to compare with.
  ///   - files: The files that were checked, as paths from the folder of the run, or absolute.
  ///   - rules: The rules that were checked.
  ///   - problems: What reading can find.
  ///   - toolVersion: The version of the program that ran.
  ///   - isComplete: Whether every file could be read.
  public init(
    _ result: CheckResult, known: [Diagnostic]? = nil, files: [String], rules: [Rule] = Rule.all,
    problems: [ReadingProblem] = [], toolVersion: String, isComplete: Bool = true
  ) {
    var catalogue = Catalogue(rules, problems)
    var artifacts = Artifacts(files)
    var occurrences: [Fingerprint: Int] = [:]
    func results(
      _ diagnostics: [Diagnostic], _ state: Run.Result.BaselineState?, _ suppressions: (Int) -> [Run.Suppression]
    ) -> [Run.Result] {
      diagnostics.enumerated().map { index, diagnostic in
        let fingerprint = Fingerprint(diagnostic)
        let occurrence = occurrences[fingerprint, default: 0]
        occurrences[fingerprint] = occurrence + 1
        return Run.Result(
          diagnostic, rule: catalogue.index(of: diagnostic.rule), artifacts: &artifacts,
          fingerprint: fingerprint.text(occurrence), state: state, suppressions: suppressions(index))
      }
    }
    // The known ones first, as a baseline takes the first ones of a place for known.
    let old = results(known ?? [], .unchanged) { _ in
      [Run.Suppression(kind: .external, justification: "known: it is in the baseline")]
    }
    let new = results(result.diagnostics, known == nil ? nil : .new) { _ in [] }
    let accepted = results(result.accepted.map(\.diagnostic), nil) { index in
      [Run.Suppression(kind: .inSource, justification: result.accepted[index].waiver.justification)]
    }
    runs = [
      Run(
        tool: Run.Tool(
          driver: Run.Driver(name: "rca", semanticVersion: toolVersion, rules: catalogue.descriptors)),
        invocations: [Run.Invocation(executionSuccessful: isComplete)],
        artifacts: artifacts.list, results: new + old + accepted)
    ]
  }

  /// The rules and problems that results refer to by their positions.
  private struct Catalogue {
    private(set) var descriptors: [Run.ReportingDescriptor]
    private var indices: [String: Int]

    init(_ rules: [Rule], _ problems: [ReadingProblem]) {
      let names = Set(rules.map(\.name))
      descriptors =
        rules.map(Run.ReportingDescriptor.init)
        + problems.filter { !names.contains($0.name) }.map(Run.ReportingDescriptor.init)
      indices = Dictionary(zip(descriptors.map(\.id), descriptors.indices)) { first, _ in first }
    }

    mutating func index(of name: String) -> Int {
      if let index = indices[name] { return index }
      descriptors.append(Run.ReportingDescriptor(named: name))
      indices[name] = descriptors.count - 1
      return descriptors.count - 1
    }
  }

  /// The files that results refer to by their positions.
  struct Artifacts {
    private(set) var list: [Run.Artifact] = []
    private var indices: [String: Int] = [:]

    init(_ files: [String]) { for file in files { _ = location(of: file) } }

    mutating func location(of file: String) -> Run.ArtifactLocation {
      let location = Run.ArtifactLocation(uri: file.asURIReference, index: indices[file] ?? list.count)
      if indices[file] == nil {
        indices[file] = list.count
        list.append(Run.Artifact(location: Run.ArtifactLocation(uri: location.uri, index: nil)))
      }
      return location
    }
  }
}

extension Fingerprint {
  /// The fingerprint without its file, which may be renamed, and which of several it is.
  fileprivate func text(_ occurrence: Int) -> String {
    ([rule, subject] + [field, item].compactMap { $0 } + ["\(occurrence)"]).joined(separator: "/")
  }
}

extension String {
  /// A path as a URI reference: relative for a relative path, with a scheme for an absolute one (RFC 3986, section 2.1).
  fileprivate var asURIReference: String {
    utf8.reduce(into: hasPrefix("/") ? "file://" : "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
