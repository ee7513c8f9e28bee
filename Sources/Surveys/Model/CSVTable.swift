package import Expressions

extension Table {
  /// Reads comma-separated values (RFC 4180) whose first line names the columns. Short rows are
  /// filled with empty text, long ones cut.
  package init(csv text: String) {
    let records = Self.records(of: text)
    let names = records.first ?? []
    let rows = records.dropFirst()
    self.init(
      columns: names.enumerated().map { index, name in
        Column(name: name, cells: rows.map { index < $0.count ? $0[index] : "" })
      })
  }

  private static func records(of text: String) -> [[String]] {
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
        continue
      }
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
    endRecord()
    return records
  }
}
