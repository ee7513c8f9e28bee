package import Diagnostics

/// The files that a definition names: included fragments and tables.
package enum ReferencedFiles {
  /// The names in the order they occur, each once. A text that is no JSON names none.
  package static func names(in source: SourceFile) -> [String] {
    guard let root = JSONReader.read(source).root else { return [] }
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

  /// The file that a row takes its choices or its table from.
  private static func table(of row: JSONNode) -> String? {
    guard let type = row["type"]?.string?.text else { return nil }
    if type == "csv-external" { return row["name"]?.string.map { $0.text + ".csv" } }
    if case .file(let name) = QuestionType(type)?.choices { return name }
    return nil
  }
}
