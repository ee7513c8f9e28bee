import Diagnostics
import Programme
import Reporting
import Storage

/// The imported rows behind a number, and the entry that brought them.
struct ImportedRows {
  /// The entry of the log.
  let entry: Entry
  /// The version, as the keeper of the data wrote it.
  let version: String
  /// The rows as they were taken, in the order of the file.
  let rows: [JSON]

  /// Finds the rows of a quarter; `nil` when nothing was imported.
  init?(_ wanted: FigureScope.Import, of quarter: Quarter, in store: Store) throws {
    let (kind, list, key, value): (EntryKind, String, String, String) =
      switch wanted {
      case .indicator(let id): (.indicators, "indicators", "id", id)
      case .indicators(let department): (.indicators, "indicators", "department", department)
      case .platform(let department): (.platform, "departments", "department", department)
      }
    guard let entry = try store.currentVersion(kind, subject: quarter.code),
      let root = JSONReader.read(SourceFile(name: "imported", text: entry.body)).root?.json
    else { return nil }
    self.entry = entry
    version = root["version"]?.text ?? ""
    rows = (root[list]?.elements ?? []).filter { $0[key]?.text == value }
  }
}
