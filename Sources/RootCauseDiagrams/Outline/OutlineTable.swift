/// A table in words: a line for each row, what its first cell says before what the others do.
struct OutlineTable {
  let table: Diagram.Table

  var lines: [String] {
    let columns = table.columns
    return table.rows.map { row in
      let cells = zip(columns, row.cells).map { column, cell in Self.words(of: cell, in: column) }
      let rest = cells.dropFirst().filter { !$0.isEmpty }.joined(separator: "; ")
      let first = cells.first ?? ""
      return first.isEmpty || rest.isEmpty ? "- \(first)\(rest)" : "- \(first): \(rest)"
    } + table.remarks.map { $0.plain() }
  }

  private static func words(of cell: Diagram.Table.Cell, in column: Diagram.Table.Column) -> String {
    let parts = [cell.caption ?? "", cell.text] + cell.remarks
    let words = (cell.words ?? parts.filter { !$0.isEmpty }.joined(separator: ", ")).plain()
    return words.isEmpty || !column.isNamed ? words : "\(column.title.plain()) \(words)"
  }
}
