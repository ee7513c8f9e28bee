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
  /// The numbers of all tables in reading order, then those of charts that no table repeats.
  package var addressedCells: [AddressedCell] { Self.addressedCells(of: sections) }

  static func addressedCells(of sections: [Section]) -> [AddressedCell] {
    let bars = sections.flatMap { charts(of: $0) }.filter { !$0.repeatsTable }.flatMap { chart in
      chart.bars.enumerated().map { index, bar in
        AddressedCell(
          address: "\(chart.id)/\(index + 1)/\(chart.measure.kind.rawValue)",
          table: chart.title, row: .phrase(bar.label), column: chart.title,
          cell: .figure(bar.figure, chart.measure))
      }
    }
    // What is withheld is listed once more in a table of its own, which holds no numbers of its own.
    return sections.flatMap { tables(of: $0) }.filter { $0.table.id != "table-withheld" }
      .flatMap { _, table in
        table.rows.flatMap { row in
          zip(table.columns, row.cells).compactMap { column, cell in
            guard column.kind == .number else { return nil }
            return AddressedCell(
              address: "\(table.id)/\(row.id)/\(column.id)", table: table.caption,
              row: row.cells.first ?? .identifier(row.id), column: column.title, cell: cell)
          }
        }
      } + bars
  }
}

extension AddressedCell {
  /// The cell as data.
  package var json: JSON { cell.json }
}

extension Cell {
  /// The cell as data.
  package var jsonValue: JSON { json }

  /// The cell as one line of text.
  package func text(_ presentation: Presentation) -> String {
    let wording = Wording(presentation)
    return wording.plain(wording.atoms(self), isolates: false)
  }
}
