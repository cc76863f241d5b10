import Foundation
import RootCause
import RootCauseDocument

/// A baseline in a file, for people to read and to compare: one object for each fingerprint, in order.
struct BaselineFile {
  /// Where a run looks for one without being told.
  static let usualPath = ".rca-baseline.json"

  let path: String

  /// What the file holds. The version counts up when a key changes its meaning.
  private struct Content: Codable {
    var version = 1
    var diagnostics: [Entry] = []

    struct Entry: Codable {
      var file: String
      var rule: String
      var subject: String
      var field: String?
      var item: String?
      var count: Int
    }
  }

  private struct Version: Decodable {
    var version: Int
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// - Throws: ``Failure`` that says what is wrong with the file.
  func read() throws -> Baseline {
    let bytes: [UInt8]
    do {
      bytes = try DocumentSource(path).bytes()
    } catch {
      throw Failure("the baseline cannot be read: \(DocumentSource(path).diagnostic(of: error).message)")
    }
    do {
      let version = try JSONDecoder().decode(Version.self, from: Data(bytes)).version
      guard version == 1 else { throw broken("its version is \(version), and this program reads version 1") }
      let content = try JSONDecoder().decode(Content.self, from: Data(bytes))
      guard content.diagnostics.allSatisfy({ $0.count > 0 }) else { throw broken("a “count” in it is less than 1") }
      let counts = content.diagnostics.map { entry in
        (
          Fingerprint(
            file: entry.file, rule: entry.rule, subject: entry.subject, field: entry.field, item: entry.item),
          min(entry.count, 1 << 32)
        )
      }
      return Baseline(counts: Dictionary(counts, uniquingKeysWith: max))
    } catch let error as DecodingError {
      throw broken(error.explanation)
    }
  }

  func write(_ baseline: Baseline) throws {
    let entries = baseline.counts.sorted { $0.key < $1.key }.map { known, count in
      Content.Entry(
        file: known.file, rule: known.rule, subject: known.subject, field: known.field, item: known.item,
        count: count)
    }
    try Output.file(path).write(try JSON.text(of: Content(diagnostics: entries)))
  }

  /// The name under which the baseline knows a file: its path from the folder of the baseline, so that it is the same
  /// from wherever the checks are run.
  func name(of file: String) -> String {
    guard file != DocumentSource("-").name else { return file }
    let folder = Self.folder(of: path)
    let target = Self.folder(of: file) + [URL(fileURLWithPath: file).lastPathComponent]
    let shared = zip(folder, target).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - shared) + target.dropFirst(shared)).joined(separator: "/")
  }

  /// Whether a file that the baseline knows is still there.
  func isThere(_ name: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  private static func folder(of path: String) -> [String] {
    URL(fileURLWithPath: path).deletingLastPathComponent().resolvingSymlinksInPath().pathComponents
  }

  private func broken(_ reason: String) -> Failure {
    Failure("\(path) is no baseline: \(reason). Mend it, or take it away and write it anew with --write-baseline")
  }
}

extension DecodingError {
  /// What is wrong, and where.
  fileprivate var explanation: String {
    func place(_ context: Context, _ more: [any CodingKey] = []) -> String {
      let keys = (context.codingPath + more).map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
      return keys.isEmpty ? "the whole" : "“\(keys.drop { $0 == "." })”"
    }
    return switch self {
    case .keyNotFound(let key, let context): "\(place(context, [key])) is missing"
    case .typeMismatch(_, let context): "\(place(context)) is of the wrong type"
    case .valueNotFound(_, let context): "\(place(context)) has no value"
    case .dataCorrupted: "it is not JSON"
    @unknown default: "it cannot be read"
    }
  }
}
