import Foundation

/// A Markdown file with the fenced blocks that tests look at.
struct Markdown {
  private let url: URL
  private var lines: [String]

  /// A `$ command` and the output shown below it.
  struct Console {
    var command: String
    var output: String
  }

  init(_ url: URL) throws {
    self.url = url
    lines = String(decoding: try Data(contentsOf: url), as: UTF8.self).components(separatedBy: "\n")
  }

  /// The contents of the blocks in a language.
  func blocks(_ language: String) -> [String] { ranges(language).map { lines[$0].joined(separator: "\n") } }

  /// The blocks that are files, by the name in the comment above: `<!-- file: NAME -->`.
  var files: [String: String] {
    var result: [String: String] = [:]
    for range in ranges("yaml") where range.lowerBound >= 2 {
      let comment = lines[range.lowerBound - 2]
      guard comment.hasPrefix("<!-- file: "), comment.hasSuffix(" -->") else { continue }
      result[String(comment.dropFirst(11).dropLast(4))] = lines[range].joined(separator: "\n") + "\n"
    }
    return result
  }

  /// The console blocks, each with one command.
  var consoles: [Console] {
    ranges("console").map { range in
      let output = lines[range].dropFirst()
      return Console(
        command: String(lines[range.lowerBound].dropFirst(2)),
        output: output.isEmpty ? "" : output.joined(separator: "\n") + "\n")
    }
  }

  /// Puts another output below a command.
  mutating func replaceOutput(of console: Console, with output: String) {
    guard let range = ranges("console").first(where: { lines[$0.lowerBound] == "$ \(console.command)" }) else { return }
    let new = output.isEmpty ? [] : output.dropLast().components(separatedBy: "\n")
    lines.replaceSubrange(range, with: [lines[range.lowerBound]] + new)
  }

  func write() throws { try Data(lines.joined(separator: "\n").utf8).write(to: url) }

  private func ranges(_ language: String) -> [Range<Int>] {
    lines.indices.filter { lines[$0] == "```\(language)" }.compactMap { start in
      lines[(start + 1)...].firstIndex(of: "```").map { start + 1..<$0 }
    }
  }
}
