/// Rows as comma-separated values (RFC 4180): a heading and one line for each row.
///
/// A cell of text that a spreadsheet would take for a formula gets an apostrophe in front: nothing a document says is to be
/// run by whoever opens the table.
struct CSVText {
  let text: String

  /// - Parameters:
  ///   - columns: The names of the columns.
  ///   - rows: The cells of each row, in the order of the columns; nil for an empty one.
  init(_ columns: [String], _ rows: [[Cell]]) {
    var text = columns.joined(separator: ",") + "\r\n"
    for row in rows { text += row.map(\.written).joined(separator: ",") + "\r\n" }
    self.text = text
  }

  /// What stands in a cell.
  enum Cell {
    case text(String)
    /// Digits of ours.
    case number(String)
    case empty

    init(_ number: Double?) { self = number.map { .number("\($0)") } ?? .empty }

    fileprivate var written: String {
      switch self {
      case .empty: return ""
      case .number(let digits): return digits
      case .text(let text):
        let safe = text.first.map { "=+-@\t\r\n".contains($0) } == true ? "'\(text)" : text
        let isPlain = safe.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") }
        return isPlain
          ? safe : "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
      }
    }
  }
}
