/// The private folder in which files of others are opened. It lies beside the store and exists
/// only while a merge runs.
struct QuarantineFolder {
  private let path: String

  /// Makes the folder, after removing what a merge left behind that was killed. The caller holds
  /// the lock of the store, so no other merge can be using one.
  init(beside store: String) throws(SystemError) {
    let folder = FileSystem.folder(of: store)
    let prefix = "." + FileSystem.name(of: store) + ".quarantine-"
    for name in FileSystem.names(in: folder) where name.hasPrefix(prefix) {
      Self.remove(folder + "/" + name)
    }
    path = FileSystem.temporaryName(beside: store, "quarantine")
    try FileSystem.makePrivateFolder(path)
  }

  /// A place for the copy of a file.
  func place(_ number: Int) -> String { "\(path)/\(number)" }

  /// Deletes the folder with everything in it.
  func remove() {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    for name in FileSystem.names(in: path) { FileSystem.remove(path + "/" + name) }
    FileSystem.removeFolder(path)
  }
}
