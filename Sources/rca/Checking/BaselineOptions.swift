import ArgumentParser
import RootCause

/// What is known from before and not told again.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file that holds what is known (default: \(BaselineFile.usualPath) in this folder, if it is there).",
      valueName: "file"))
  var baseline: String?

  @Flag(help: "Write what is found to the baseline, so that later runs tell only what is new.")
  var writeBaseline = false

  @Flag(help: "Tell everything, baseline or not.")
  var noBaseline = false

  func validate() throws {
    if noBaseline, writeBaseline || baseline != nil {
      throw ValidationError("--no-baseline leaves out what --write-baseline and --baseline are about.")
    }
  }

  /// Where the file is, or would be; nil if none is looked for.
  var path: String? { noBaseline ? nil : baseline ?? BaselineFile.usualPath }

  /// The file to compare with or to write; nil without.
  var file: BaselineFile? {
    guard let file = path.map(BaselineFile.init) else { return nil }
    return baseline != nil || writeBaseline || file.exists ? file : nil
  }

  /// Takes what is known out of what was found, having written it to the file if that is asked for.
  func apply(to outcome: inout CheckOutcome) throws {
    guard let file else { return }
    var baseline = writeBaseline && !file.exists ? Baseline() : try file.read()
    if writeBaseline {
      baseline = outcome.baseline(updating: baseline, file)
      try file.write(baseline)
    }
    outcome.compare(with: baseline, file)
  }
}

extension CheckOutcome {
  /// What was found, and of another baseline what this run did not look for: other rules, other files that are still
  /// there, and files that could not be understood.
  fileprivate func baseline(updating old: Baseline, _ file: BaselineFile) -> Baseline {
    let found = Baseline(of: result.diagnostics, rules: checks.rules, name: file.name)
    let sound = Set(files.filter(\.isSound).map { file.name(of: $0.name) })
    let rules = Set(checks.rules.map(\.name))
    let others = old.counts.filter { known, _ in
      !(sound.contains(known.file) && rules.contains(known.rule)) && file.isThere(known.file)
    }
    return Baseline(counts: found.counts.merging(others, uniquingKeysWith: max))
  }

  /// Splits what was found in each file into what is new and what is known.
  fileprivate mutating func compare(with baseline: Baseline, _ file: BaselineFile) {
    let parts = baseline.byFile
    known = []
    for index in files.indices {
      let name = file.name(of: files[index].name)
      let comparison = (parts[name] ?? Baseline()).compare(
        files[index].result.diagnostics, rules: checks.rules, files: files[index].isSound ? [name] : []
      ) { _ in name }
      files[index].result.diagnostics = comparison.new
      known? += comparison.known
      // A milder profile keeps silent about what is still there.
      if checks.profile == nil { mended += comparison.mended }
    }
  }
}
