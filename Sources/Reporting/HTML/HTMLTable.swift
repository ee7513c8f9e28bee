import Diagnostics

/// Writes a table with caption, scopes and numbered notes.
struct HTMLTable {
  private let table: Report.Table
  private let html: HTMLText
  /// Why numbers are missing, each reason once, in the order of the rows.
  private let reasons: [Phrase]

  init(_ table: Report.Table, _ html: HTMLText) {
    self.table = table
    self.html = html
    var reasons: [Phrase] = []
    for reason in table.rows.flatMap(\.cells).compactMap(\.reason) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    self.reasons = reasons
  }

  /// Writes the table and its notes.
  func write(into markup: inout Markup) {
    markup.block("div", ["class": "table"]) { markup in
      markup.block(
        "div",
        [
          "class": "scroll", "role": "region", "tabindex": "0",
          "aria-labelledby": "\(table.id)-caption",
        ]
      ) { markup in
        markup.block("table", ["id": table.id]) { markup in
          markup.line("caption", ["id": "\(table.id)-caption"]) {
            $0.write(html.text(table.caption))
          }
          markup.block("thead") { writeHeader(into: &$0) }
          markup.block("tbody") { markup in
            for row in table.rows { write(row, into: &markup) }
          }
        }
      }
      writeNotes(into: &markup)
    }
  }

  private func writeHeader(into markup: inout Markup) {
    markup.line("tr") { markup in
      for column in table.columns {
        let style = column.kind == .number ? "number" : nil
        markup.element("th", ["scope": "col", "class": style]) {
          $0.write(html.text(column.title))
        }
      }
    }
  }

  private func write(_ row: Report.Table.Row, into markup: inout Markup) {
    markup.line("tr", ["class": row.isTotal ? "total" : nil]) { markup in
      for (index, cell) in row.cells.enumerated() {
        let isNumber = table.columns[index].kind == .number
        let content = { (markup: inout Markup) in
          html.stacked(cell, reference: number(of:), into: &markup)
        }
        if index == 0 {
          markup.element("th", ["scope": "row"], content)
        } else {
          markup.element("td", ["class": isNumber ? "number" : nil], content)
        }
      }
    }
  }

  private func number(of reason: Phrase) -> String {
    let index = (reasons.firstIndex(of: reason) ?? reasons.count) + 1
    return html.wording.presentation.numbers.integer(index)
  }

  private func writeNotes(into markup: inout Markup) {
    guard !reasons.isEmpty || !table.notes.isEmpty else { return }
    markup.block("div", ["class": "notes"]) { markup in
      for reason in reasons {
        markup.line("p") { markup in
          markup.element("sup") { $0.write([.leftToRight(number(of: reason))]) }
          markup.write(" " + html.text(reason))
        }
      }
      for note in table.notes { html.paragraph(note, into: &markup) }
    }
  }
}
