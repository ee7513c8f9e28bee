package import Diagnostics

/// The files that a definition names: included fragments and tables.
package enum ReferencedFiles {
  /// The names in the order they occur, each once. A text that is no JSON names none.
  package static func names(in source: SourceFile) -> [String] {
    guard canName(source.bytes), let root = JSONReader.read(source).root else { return [] }
    var names: [String] = []
    func add(_ name: String?) {
      if let name, !names.contains(name) { names.append(name) }
    }
    func collect(_ rows: [JSONNode]) {
      for row in rows {
        add(row["include"]?.string?.text)
        add(table(of: row))
        collect(row["children"]?.elements ?? [])
      }
    }
    collect(root["survey"]?.elements ?? [])
    for table in root["tables"]?.elements ?? [] { add(table.string?.text) }
    return names
  }

  /// Whether a text has one of the words that files are named with, or escapes that may hide one.
  /// Most definitions have none, and need not be read for their files.
  private static func canName(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      let rest = bytes[index...]
      return switch bytes[index] {
      case UInt8(ascii: "\\"): rest.starts(with: "\\u".utf8)
      case UInt8(ascii: "i"): rest.starts(with: "include".utf8)
      case UInt8(ascii: "t"): rest.starts(with: "tables".utf8)
      case UInt8(ascii: "_"): rest.starts(with: "_from_file".utf8)
      case UInt8(ascii: "c"): rest.starts(with: "csv-external".utf8)
      default: false
      }
    }
  }

  /// The file that a row takes its choices or its table from.
  private static func table(of row: JSONNode) -> String? {
    guard let type = row["type"]?.string?.text else { return nil }
    if type == "csv-external" { return row["name"]?.string.map { $0.text + ".csv" } }
    if case .file(let name) = QuestionType(type)?.choices { return name }
    return nil
  }
}
