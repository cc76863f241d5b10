/// What was found at some time and is known since, so that later runs tell only what is new.
///
/// A diagnostic is known by its ``Fingerprint``. Where one rule speaks several times of one place, as many of them are
/// known as were then, the first ones. Where a rule speaks once for several places, each of them is known, and it speaks
/// again as soon as one is not.
///
/// Only what rules find can be known. What reading finds cannot: such a document isn't understood in full, so what is
/// known of it would be a guess, and other commands refuse it anyway. What is wrong with a waiver cannot either: a waiver
/// that has expired has to speak up on that day, and a decision to accept is made in the document, not beside it.
public struct Baseline: Hashable, Sendable {
  /// How many diagnostics of each fingerprint are known.
  public private(set) var counts: [Fingerprint: Int]

  /// A baseline of fingerprints and how often each is known.
  public init(counts: [Fingerprint: Int] = [:]) { self.counts = counts.filter { $0.value > 0 } }

  /// A baseline of what was found.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found; of these, those that rules found.
  ///   - rules: The rules of the run.
  ///   - name: The name under which a file is known, so that it is the same from wherever the checks are run.
  public init(
    of diagnostics: some Sequence<Diagnostic>, rules: [Rule] = Rule.all, name: (String) -> String = { $0 }
  ) {
    let names = Self.names(of: rules)
    counts = [:]
    for diagnostic in diagnostics where Self.mayHold(diagnostic, names) {
      for fingerprint in Fingerprint.all(of: diagnostic, in: name(diagnostic.location?.file ?? "")) {
        counts[fingerprint, default: 0] += 1
      }
    }
  }

  /// How many faults are known.
  public var count: Int { counts.values.reduce(0, +) }

  /// The baselines of the files by themselves.
  public var byFile: [String: Baseline] {
    Dictionary(grouping: counts) { $0.key.file }.mapValues { part in
      Baseline(counts: Dictionary(part.map { ($0.key, $0.value) }) { first, _ in first })
    }
  }

  /// What was found, split into what is new and what is known.
  public struct Comparison: Hashable, Sendable {
    /// What the baseline doesn't hold.
    public var new: [Diagnostic] = []
    /// What it holds.
    public var known: [Diagnostic] = []
    /// How many it holds that were looked for and not found: they are mended.
    public var mended = 0
  }

  /// Compares what was found with this. Linear in both.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - rules: The rules of the run: what others found earlier isn't mended by not being looked for.
  ///   - files: The names of the files that were checked, likewise.
  ///   - name: The name under which a file is known.
  public func compare(
    _ diagnostics: some Sequence<Diagnostic>, rules: [Rule] = Rule.all, files: some Sequence<String>,
    name: (String) -> String = { $0 }
  ) -> Comparison {
    let names = Self.names(of: rules)
    var rest = counts
    var result = Comparison()
    for diagnostic in diagnostics {
      let fingerprints = Fingerprint.all(of: diagnostic, in: name(diagnostic.location?.file ?? ""))
      let held = fingerprints.filter { rest[$0, default: 0] > 0 }
      for fingerprint in held { rest[fingerprint, default: 0] -= 1 }
      if held.count == fingerprints.count, Self.mayHold(diagnostic, names) {
        result.known.append(diagnostic)
      } else {
        result.new.append(diagnostic)
      }
    }
    let checked = Set(files.map(name))
    result.mended = rest.reduce(0) { sum, entry in
      sum + (checked.contains(entry.key.file) && names.contains(entry.key.rule) ? entry.value : 0)
    }
    return result
  }

  private static func names(of rules: [Rule]) -> Set<String> {
    Set(rules.lazy.filter { $0.stage != .reading }.map(\.name))
  }

  private static func mayHold(_ diagnostic: Diagnostic, _ names: Set<String>) -> Bool {
    if case .waiver = diagnostic.place.subject { return false }
    return names.contains(diagnostic.rule)
  }
}
