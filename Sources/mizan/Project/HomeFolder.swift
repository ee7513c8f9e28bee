import Diagnostics
import Glibc

/// Makes the folder of the device's store, readable by its owner alone.
func makeHomeFolder(of path: String) throws {
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
  try makeFolder(String(path[..<slash]))
}

/// Makes a folder and those above it that are missing; one that exists is left as it is.
func makeFolder(_ path: String) throws {
  guard !path.isEmpty, !isFolder(path) else { return }
  if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
    try makeFolder(String(path[..<slash]))
  }
  guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
    throw SystemFailure(Phrase(en: "make the folder", ar: "إنشاء المجلد"), path)
  }
}
