/// One line of a source text made fit to be shown, and the carets to put under a stretch of it.
///
/// Tabs are drawn as spaces and control characters as pictures; a line that is too long is cut to a window around the
/// stretch, with `…` where something is left out.
struct SourceExcerpt: Hashable {
  /// The line, or the window of it.
  let line: String
  /// Spaces and carets, in columns of the line as it is shown.
  let carets: String

  private static let tabWidth = 4

  /// - Parameters:
  ///   - text: The line as it stands in the source.
  ///   - column: Where the stretch begins, from one, in Unicode scalars.
  ///   - length: How many Unicode scalars it spans.
  ///   - width: How many columns may be used.
  init(of text: String, column: Int, length: Int, width: Int) {
    var cells: [(text: String, width: Int)] = []
    var marked: Range<Int>?
    var scalar = 1
    var shown = 0
    // No more than this is looked at before and after the stretch: a line may be megabytes long.
    let reach = 4 * width
    for character in text {
      let span = scalar..<scalar + character.unicodeScalars.count
      scalar = span.upperBound
      guard span.upperBound > column - reach else { continue }
      guard span.lowerBound < column + reach else { break }
      let cell =
        character == "\t"
        ? String(repeating: " ", count: Self.tabWidth - shown % Self.tabWidth) : String(character).withControlsVisible
      if span.overlaps(column..<column + length) {
        marked = (marked?.lowerBound ?? cells.count)..<cells.count + 1
      }
      cells.append((cell, cell.displayWidth))
      shown += cell.displayWidth
    }
    let isCutBefore = column - reach > 1
    let isCutAfter = scalar <= text.unicodeScalars.count
    let mark = marked ?? cells.count..<cells.count
    let window = Self.window(of: cells.map(\.width), around: mark, width: width)
    let head = window.lowerBound > 0 || isCutBefore ? "…" : ""
    let tail = window.upperBound < cells.count || isCutAfter ? "…" : ""
    line = head + cells[window].map(\.text).joined() + tail
    let before = cells[window.lowerBound..<max(window.lowerBound, mark.lowerBound)].reduce(head.count) { $0 + $1.width }
    let under = cells[mark.clamped(to: window)].reduce(0) { $0 + $1.width }
    carets = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, under))
  }

  /// The cells to show: all of them if they fit, else as many as fit, with the stretch in view from its beginning and
  /// rather more after it than before.
  private static func window(of widths: [Int], around mark: Range<Int>, width: Int) -> Range<Int> {
    guard widths.reduce(0, +) > width else { return 0..<widths.count }
    var room = width - 2
    var start = mark.lowerBound
    var end = start
    func grow(_ isPossible: Bool, _ cell: Int, _ step: () -> Void) -> Bool {
      guard isPossible, widths[cell] <= room else { return false }
      room -= widths[cell]
      step()
      return true
    }
    while end < mark.upperBound, grow(true, end, { end += 1 }) {}
    let half = room / 2
    while room > half, grow(start > 0, start - 1, { start -= 1 }) {}
    while grow(end < widths.count, end, { end += 1 }) {}
    while grow(start > 0, start - 1, { start -= 1 }) {}
    return start..<end
  }
}
