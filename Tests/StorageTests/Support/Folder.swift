import Glibc

/// A folder of one test, deleted with everything in it at the end.
final class Folder {
  let path: String

  init() {
    let number = UInt64.random(in: .min ... .max)
    path =
      (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp") + "/mizan-storage-"
      + String(number, radix: 36)
    mkdir(path, 0o700)
  }

  deinit {
    Self.delete(path)
  }

  private static func delete(_ path: String) {
    for name in names(in: path) { delete(path + "/" + name) }
    remove(path)
  }

  /// The path of a file in the folder.
  subscript(name: String) -> String { path + "/" + name }

  /// The names in the folder, sorted.
  var names: [String] { Self.names(in: path) }

  private static func names(in path: String) -> [String] {
    guard let handle = opendir(path) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Gives the folder and what is in it to another user, where that is allowed.
  func give(to user: UInt32) {
    for name in names { chown(self[name], user, user) }
    chown(path, user, user)
  }

  /// The bytes of a file.
  func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen(self[name], "r") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    let read = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<read])
  }

  /// Writes a file.
  func write(_ bytes: some Sequence<UInt8>, to name: String) {
    guard let file = fopen(self[name], "w") else { return }
    defer { fclose(file) }
    let bytes = Array(bytes)
    fwrite(bytes, 1, bytes.count, file)
  }
}
