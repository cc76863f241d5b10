/// A table in words: a line for each row, what its first cell says before what the others do.
struct OutlineTable {
  let table: Diagram.Table

  var lines: [String] {
    let columns = table.columns
    var lines: [String] = []
    for row in table.rows {
      let cells = zip(columns, row.cells).map { column, cell in Self.words(of: cell, in: column) }
      let rest = cells.dropFirst().filter { !$0.isEmpty }.joined(separator: "; ")
      let first = cells.first ?? ""
      if row.opening == .continued, let last = lines.popLast() {
        lines.append([last, first, rest].filter { !$0.isEmpty }.joined(separator: "; "))
      } else {
        lines.append(first.isEmpty || rest.isEmpty ? "- \(first)\(rest)" : "- \(first): \(rest)")
      }
    }
    return lines + table.remarks.map { $0.plain() }
  }

  private static func words(of cell: Diagram.Table.Cell, in column: Diagram.Table.Column) -> String {
    let parts = [cell.caption ?? "", cell.text] + cell.remarks
    let words = (cell.words ?? parts.filter { !$0.isEmpty }.joined(separator: ", ")).plain()
    return words.isEmpty || column.lead.isEmpty ? words : "\(column.lead.plain()) \(words)"
  }
}
