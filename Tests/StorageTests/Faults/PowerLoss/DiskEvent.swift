/// What SQLite asked of the disk, in order, by the names of files in one folder.
enum DiskEvent: Sendable {
  /// A file was made.
  case create(String)
  /// Bytes were written at a place.
  case write(String, at: Int, [UInt8])
  /// A file was cut or extended.
  case resize(String, to: Int)
  /// Everything written to a file was on the disk when this returned; and its name, when it was new.
  case sync(String)
  /// A file was deleted; with `isSynced`, that was on the disk when it returned.
  case delete(String, isSynced: Bool)
  /// Not of the disk: from here on somebody relies on what was done.
  case acknowledged

  /// The file that it is about.
  var file: String? {
    switch self {
    case .create(let name), .write(let name, _, _), .resize(let name, _), .sync(let name),
      .delete(let name, _):
      name
    case .acknowledged: nil
    }
  }

  var isSync: Bool {
    switch self {
    case .sync, .delete: true
    case .create, .write, .resize, .acknowledged: false
    }
  }
}
