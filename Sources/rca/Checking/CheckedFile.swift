import Dispatch
import Foundation
import RootCause
import RootCauseDocument

/// What checking one file found.
struct CheckedFile: Sendable {
  /// The file as the user named it.
  let name: String
  var result: CheckResult
  /// Whether there were no bytes to read.
  let isUnreadable: Bool
  /// Whether all of the document was understood, so that the rules saw all of it.
  let isSound: Bool
  /// How its competing hypotheses stand, if that was asked for.
  private(set) var hypotheses = HypothesisExplanation()

  init(_ item: FoundFiles.Item, by checks: Checks, explainingHypotheses: Bool) {
    switch item {
    case .file(let path):
      let reading = Input.read(path)
      name = reading.source.file
      result = reading.check(by: checks)
      isUnreadable = reading.isUnreadable
      isSound = !reading.hasErrors
      if explainingHypotheses { hypotheses = HypothesisExplanation(reading) }
    case .problem(let diagnostic):
      name = diagnostic.location?.file ?? ""
      result = CheckResult(diagnostics: [diagnostic])
      isUnreadable = true
      isSound = false
    }
  }
}

extension FoundFiles {
  /// Checks the files, as many at a time as there are processors; the answers come in the order of the files.
  func check(by checks: Checks, explainingHypotheses: Bool) -> [CheckedFile] {
    let work = Work(count: items.count)
    let group = DispatchGroup()
    for _ in 0..<min(items.count, ProcessInfo.processInfo.activeProcessorCount) {
      group.enter()
      let items = items
      LargeStack.start {
        while let index = work.next() {
          let file = CheckedFile(items[index], by: checks, explainingHypotheses: explainingHypotheses)
          work.finish(index, file)
        }
        group.leave()
      }
    }
    group.wait()
    return work.answers
  }

  /// The files that are still to be checked, and what was found in those that are not.
  private final class Work: @unchecked Sendable {
    private let lock = NSLock()
    private var begun = 0
    private var finished: [CheckedFile?]

    init(count: Int) { finished = Array(repeating: nil, count: count) }

    func next() -> Int? {
      lock.withLock {
        guard begun < finished.count else { return nil }
        defer { begun += 1 }
        return begun
      }
    }

    func finish(_ index: Int, _ file: CheckedFile) { lock.withLock { finished[index] = file } }

    var answers: [CheckedFile] { lock.withLock { finished.compactMap { $0 } } }
  }
}
