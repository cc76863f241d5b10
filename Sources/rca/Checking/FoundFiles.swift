import Foundation
import RootCause

/// The files that arguments name: a file as it is, and of a folder every investigation in it, however deep.
///
/// Files come in the order of the arguments, those of a folder in the order of their paths, and none twice, by whatever
/// names it is reached. Hidden folders are passed over, and a folder that is reached again through a link is not entered
/// again.
struct FoundFiles {
  /// The endings of the names that investigations have.
  static let endings = [".rca.yaml", ".rca.yml", ".rca.json"]

  private(set) var items: [Item] = []
  /// The folders that were looked into.
  private(set) var folders: [String] = []
  /// Where the paths of files and folders lead.
  private var known: Set<String> = []

  /// The paths of the files.
  var files: [String] {
    items.compactMap { if case .file(let path) = $0 { path } else { nil } }
  }

  enum Item: Sendable {
    case file(String)
    /// There is no file: a folder without one, or one that may not be entered.
    case problem(Diagnostic)
  }

  init(_ arguments: [String]) {
    for argument in arguments {
      if !isFolder(argument) {
        add(argument)
      } else if enter(argument) == 0 {
        let endings = Self.endings.map { "*\($0)" }.joined(separator: ", ")
        items.append(
          .problem(
            .unreadable(
              argument, "the folder “\(argument)” holds no investigation",
              "looked for \(endings), in it and in all its folders but hidden ones")))
      }
    }
  }

  private mutating func add(_ path: String) {
    if known.insert(path == "-" ? path : target(of: path)).inserted { items.append(.file(path)) }
  }

  /// Adds the investigations in a folder.
  ///
  /// - Returns: How many there are, known ones and problems counted; nil if the folder was entered before.
  private mutating func enter(_ folder: String) -> Int? {
    guard known.insert(target(of: folder)).inserted else { return nil }
    folders.append(folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      items.append(.problem(.unreadable(folder, "the folder “\(folder)” cannot be entered", "check its permissions")))
      return 1
    }
    var count = 0
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if isFolder(path) {
        count += enter(path) ?? 0
      } else if Self.endings.contains(where: name.hasSuffix) {
        add(path)
        count += 1
      }
    }
    return count
  }

  private func target(of path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, _ message: String, _ suggestion: String) -> Diagnostic {
    Diagnostic(
      rule: ReadingProblem.unreadableFile.name, severity: .error, at: Place(.investigation), message,
      suggestion: suggestion, location: SourceLocation(file: path, line: 1, column: 1))
  }
}
