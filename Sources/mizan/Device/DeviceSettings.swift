import Sessions
import Storage

/// What the person of a device has settled once: the folder of second copies, when the last one was
/// made. Kept beside the store, one line for each setting.
struct DeviceSettings {
  enum Name: String {
    /// The folder that every completed visit is copied to.
    case backupFolder = "backup-folder"
    /// When the last copy was made, milliseconds since 1970 UTC.
    case lastBackup = "last-backup"
    /// Up to which place of the own log the last pack went.
    case packed
  }

  private let path: String
  private var values: [String: String] = [:]

  /// The settings of the device of a store; none while nothing was settled.
  init(of store: Store) throws {
    path = store.path + ".settings"
    guard isFile(path) else { return }
    let text = String(decoding: try WholeFile.bytes(of: path), as: UTF8.self)
    for line in FieldLines.lines(of: text) where line.count == 2 { values[line[0]] = line[1] }
  }

  subscript(name: Name) -> String? { values[name.rawValue] }

  /// Settles something, at once on the disk.
  mutating func set(_ name: Name, _ value: String?) throws {
    values[name.rawValue] = value
    var lines = FieldLines()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { lines.line(name, value) }
    try WholeFile.write(lines.text.utf8, to: path)
  }
}
