/// Columns of text lined up by display width, each row with an optional remark below it under the last column.
///
/// Cells are shown on one line; control characters in them are shown, not obeyed.
struct TextTable {
  let text: String

  init(_ rows: [[String]], remarks: [String] = []) {
    let cells = rows.map { $0.map(\.withControlsVisible) }
    let columns = cells.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      cells.compactMap { $0.indices.contains(column) ? $0[column].displayWidth : nil }.max() ?? 0
    }
    let indent = String(repeating: " ", count: 2 + widths.dropLast().reduce(0) { $0 + $1 + 2 })
    text = cells.enumerated().reduce(into: "") { text, row in
      let padded = row.element.enumerated().map { column, cell in
        // The last cell of a row ends its line.
        column == row.element.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.displayWidth)
      }
      text += "  " + padded.joined(separator: "  ") + "\n"
      if remarks.indices.contains(row.offset), !remarks[row.offset].isEmpty {
        text += indent + remarks[row.offset].withControlsVisible + "\n"
      }
    }
  }
}
