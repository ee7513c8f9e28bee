import Diagnostics
import Glibc

/// Removes a folder with everything in it. Links are removed, never followed.
func removeFolder(_ path: String) throws {
  for name in try names(inFolder: path) {
    let inner = "\(path)/\(name)"
    var status = stat()
    guard lstat(inner, &status) == 0 else { throw failure(inner) }
    if status.st_mode & S_IFMT == S_IFDIR {
      try removeFolder(inner)
    } else if unlink(inner) != 0 {
      throw failure(inner)
    }
  }
  guard rmdir(path) == 0 else { throw failure(path) }
}

private func names(inFolder path: String) throws -> [String] {
  guard let folder = opendir(path) else { throw failure(path) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}

private func failure(_ path: String) -> SystemFailure {
  SystemFailure(Phrase(en: "remove", ar: "حذف"), path)
}
