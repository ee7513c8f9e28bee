package import Diagnostics

/// The files that a definition names: included fragments and tables.
package enum ReferencedFiles {
  /// The names in the order they occur, each once. A text that is no JSON names none.
  package static func names(in source: SourceFile) -> [String] {
    guard let root = JSONReader.read(source).root else { return [] }
    var names: [String] = []
    func collect(_ rows: [JSONNode]) {
      for row in rows {
        if let name = row["include"]?.string?.text, !names.contains(name) { names.append(name) }
        collect(row["children"]?.elements ?? [])
      }
    }
    collect(root["survey"]?.elements ?? [])
    for table in root["tables"]?.elements ?? [] {
      if let name = table.string?.text, !names.contains(name) { names.append(name) }
    }
    return names
  }
}
