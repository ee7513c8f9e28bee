/// A table of texts that travels with a definition.
package struct Table: Sendable, Hashable {
  /// The names of the columns.
  package let columns: [String]
  /// The rows; each as long as ``columns``.
  package let rows: [[String]]

  /// A table from its columns and rows.
  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Reads comma-separated values (RFC 4180) whose first line names the columns. Short rows are
  /// filled with empty text, long ones cut.
  package init(csv text: String) {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{FEFF}" { scalars = scalars.dropFirst() }
    func endRecord() {
      record.append(field)
      field = ""
      if record != [""] { records.append(record) }
      record = []
    }
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          field.unicodeScalars.append("\"")
          scalars = scalars.dropFirst()
        } else {
          isQuoted = false
        }
      } else {
        switch scalar {
        case "\"" where field.isEmpty: isQuoted = true
        case ",":
          record.append(field)
          field = ""
        case "\r": continue
        case "\n": endRecord()
        default: field.unicodeScalars.append(scalar)
        }
      }
    }
    endRecord()
    columns = records.first ?? []
    let width = columns.count
    rows = records.dropFirst().map { row in
      Array(row.prefix(width)) + Array(repeating: "", count: max(0, width - row.count))
    }
  }
}
