package import Diagnostics

/// One cell of a report with the address it has in every version of it.
package struct AddressedCell: Sendable, Hashable {
  /// `table/row/column`, as in `table-departments/D-01/audit`.
  package let address: String
  /// The table it stands in.
  package let table: Phrase
  /// What its row is about.
  package let row: Cell
  /// What its column shows.
  package let column: Phrase
  /// The cell.
  package let cell: Cell
}

extension Report {
  /// The numbers of all tables in reading order.
  package var addressedCells: [AddressedCell] {
    tables.flatMap { _, table in
      table.rows.flatMap { row in
        zip(table.columns, row.cells).compactMap { column, cell in
          guard column.kind == .number else { return nil }
          return AddressedCell(
            address: "\(table.id)/\(row.id)/\(column.id)", table: table.caption,
            row: row.cells.first ?? .identifier(row.id), column: column.title, cell: cell)
        }
      }
    }
  }
}

extension AddressedCell {
  /// The cell as data.
  package var json: JSON { cell.json }
}
