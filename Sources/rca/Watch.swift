import Foundation
import RootCause

/// Does something again whenever a file that it is about has changed.
///
/// The files are looked at a few times a second. A watch of the system's (inotify, kqueue) would be lost with each file
/// that an editor replaces by another of the same name, is blind on many network and container folders, and differs from
/// system to system; looking is one system call for each file and folder.
struct Watch {
  /// The files and folders to look at.
  let arguments: [String]
  /// Another file that the result depends on.
  let beside: String?

  /// Between two looks, in seconds.
  var interval = 0.3
  /// Between two looks at a file that is being saved, in seconds.
  var shortInterval = 0.1

  /// What ends it; unless told otherwise, that the task is cancelled.
  var isOver: @Sendable () -> Bool = { Task.isCancelled }

  /// Does it at once and after each change, until it is over.
  ///
  /// - Returns: What it returned the last time.
  func run<Result>(_ act: (FoundFiles) -> Result) -> Result {
    var seen = look(at: FoundFiles(arguments))
    var result = act(seen.found)
    while !isOver() {
      Thread.sleep(forTimeInterval: interval)
      let now = look(after: seen)
      guard now.files != seen.files else {
        seen = now
        continue
      }
      seen = settled(now, after: seen)
      result = act(seen.found)
    }
    return result
  }

  /// What there was to see at some time.
  fileprivate struct View {
    var found: FoundFiles
    var files: [String: FileStamp?]
    var folders: [FileStamp?]
  }

  private func look(at found: FoundFiles) -> View {
    let paths = found.files + (beside.map { [$0] } ?? [])
    return View(
      found: found, files: Dictionary(paths.map { ($0, FileStamp(of: $0)) }) { first, _ in first },
      folders: found.folders.map { FileStamp(of: $0) })
  }

  /// Looks at the same files, and where a folder has changed for what files there are now.
  private func look(after view: View) -> View {
    let now = look(at: view.found)
    return now.folders == view.folders && now.files.keys.allSatisfy({ now.files[$0] != .some(nil) })
      ? now : look(at: FoundFiles(arguments))
  }

  /// What there is to see once a save is complete: a file may be written in steps, and be away for a moment while another
  /// takes its place. What never comes to rest is taken as it is after a second.
  private func settled(_ first: View, after old: View) -> View {
    var view = first
    var looks = 0
    var same = 0
    while looks < 10, same < (view.lacks(someOf: old) ? 5 : 1), !isOver() {
      Thread.sleep(forTimeInterval: shortInterval)
      let next = look(after: view)
      same = next.files == view.files ? same + 1 : 0
      looks += 1
      view = next
    }
    return view
  }
}

extension Watch.View {
  /// Whether a file is away that was there.
  fileprivate func lacks(someOf view: Watch.View) -> Bool {
    view.files.contains { path, stamp in stamp != nil && (files[path] ?? nil) == nil }
  }
}

/// What tells one state of a file from another without reading it.
private struct FileStamp: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where there is no such file.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    seconds = Int(time.tv_sec)
    nanoseconds = Int(time.tv_nsec)
  }
}
