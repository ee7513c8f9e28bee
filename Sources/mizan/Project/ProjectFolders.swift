import Glibc

/// Where the folders of the project are: given by an option or a variable, else found by walking up
/// from the current folder to the one that holds `Package.swift` and `surveys`.
struct ProjectFolders {
  let environment: [String: String]

  /// The project around the current folder, if it lies in one.
  var root: String? {
    guard var folder = currentFolder else { return nil }
    while true {
      if isFile(folder + "/Package.swift"), isFolder(folder + "/surveys") { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = String(folder[..<slash])
      if folder.isEmpty { return nil }
    }
  }

  /// Where reports are written: the option, `MIZAN_EXPORTS`, `exports` of the project, or `exports`
  /// in the current folder.
  func exports(option: String?) -> String {
    option ?? environment["MIZAN_EXPORTS"] ?? root.map { $0 + "/exports" } ?? "exports"
  }

  /// The path of a file that a person named: as it is, else inside the project.
  func existing(_ path: String) -> String? {
    if isFile(path) { return path }
    guard !path.hasPrefix("/"), let root else { return nil }
    return [root + "/" + path, root + "/surveys/" + path].first(where: isFile)
  }

  /// The store of this device when none is named: `MIZAN_STORE`, else `.mizan/device.mizan` in the
  /// home folder.
  var deviceStore: String {
    environment["MIZAN_STORE"] ?? (environment["HOME"] ?? ".") + "/.mizan/device.mizan"
  }

  private var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

/// Whether a regular file stands at a path.
func isFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

/// Whether a folder stands at a path.
func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

private func mode(of path: String) -> mode_t? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}
