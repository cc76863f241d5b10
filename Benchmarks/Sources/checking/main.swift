import Foundation
import RootCause
import RootCauseDocument

// Times reading a document and holding it to all rules, each the median of several runs in one process, and prints one
// JSON object a file: `checking FILE… [--runs N]`. The slowest rules come with what each takes alone.

func median(of runs: Int, _ body: () -> Void) -> Double {
  let clock = ContinuousClock()
  let times = (0..<runs).map { _ in clock.measure(body) }.sorted()
  return times[runs / 2] / .seconds(1)
}

var files = Array(CommandLine.arguments.dropFirst())
var runs = 5
if let place = files.firstIndex(of: "--runs"), place + 1 < files.count {
  runs = max(1, Int(files[place + 1]) ?? runs)
  files.removeSubrange(place...place + 1)
}

for file in files {
  let text = try String(contentsOfFile: file, encoding: .utf8)
  var investigation: Investigation?
  let reading = median(of: runs) { investigation = DocumentReader().read(text, named: file).investigation }
  guard let investigation else {
    print("{\"file\": \"\(file)\", \"error\": \"not read\"}")
    continue
  }
  var found = 0
  let checks = Checks(profile: .finished, today: CalendarDate("2026-01-01"))
  let checking = median(of: runs) { found = checks.run(on: investigation).diagnostics.count }
  let alone = Rule.all.map { rule in
    (rule.name, median(of: 1) { _ = Checks(profile: .finished, rules: [rule]).run(on: investigation) })
  }
  let slowest = alone.sorted { $0.1 > $1.1 }.prefix(6).map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ")
  print(
    "{\"file\": \"\(file)\", \"reading\": \(reading), \"checking\": \(checking), \"ratio\": \(checking / reading), "
      + "\"diagnostics\": \(found), \"slowest\": {\(slowest)}}")
}
