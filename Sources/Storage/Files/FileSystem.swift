import Glibc

/// The few operations on files that SQLite does not do for us.
enum FileSystem {
  /// The folder part of a path.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether this process may write to a file or into a folder.
  static func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0
  }

  /// The bytes that are free on the disk of a folder; `nil` when the system does not say.
  static func freeBytes(at folder: String) -> Int64? {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return nil }
    let (free, overflows) = Int64(clamping: status.f_bavail)
      .multipliedReportingOverflow(by: Int64(clamping: status.f_frsize))
    return overflows ? nil : free
  }

  /// A name beside a path that nothing else has: hidden, and never the same twice.
  static func temporaryName(beside path: String, _ purpose: String) -> String {
    let number = UInt64.random(in: .min ... .max)
    return folder(of: path) + "/." + name(of: path) + "." + purpose + "-"
      + String(number, radix: 36)
  }

  /// Makes an empty file that only its owner may read.
  static func createPrivate(_ path: String) throws(SystemError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last("create", path) }
    close(file)
  }

  /// Makes a folder that only its owner may enter; an existing one is left as it is.
  static func makePrivateFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last("mkdir", path) }
  }

  /// The first bytes of a regular file.
  static func prefix(of path: String, _ count: Int) throws(SystemError) -> [UInt8] {
    try bytes(of: path, from: 0, count)
  }

  /// Bytes from the middle of a regular file; fewer where it ends.
  static func bytes(
    of path: String, from offset: Int64, _ count: Int
  ) throws(SystemError) -> [UInt8] {
    let file = try openRegular(path)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        pread(
          file, buffer.baseAddress?.advanced(by: filled), count - filled,
          off_t(offset) + off_t(filled))
      }
      guard read >= 0 else { throw .last("read", path) }
      if read == 0 { break }
      filled += read
    }
    return Array(bytes[..<filled])
  }

  /// Cuts or extends an existing file.
  static func setSize(_ size: Int64, of path: String) throws(SystemError) {
    guard truncate(path, off_t(size)) == 0 else { throw .last("truncate", path) }
  }

  /// Copies a regular file to a name that must be free, readable by its owner only, and returns
  /// the status that the original had when it was opened.
  @discardableResult
  static func copy(_ source: String, to target: String) throws(SystemError) -> FileStatus {
    let input = try openRegular(source)
    defer { close(input) }
    var status = stat()
    guard fstat(input, &status) == 0 else { throw .last("stat", source) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw .last("create", target) }
    defer { close(output) }
    let most = 1 << 26
    while true {
      let copied = sendfile(output, input, nil, most)
      if copied > 0 { continue }
      if copied == 0 { break }
      guard errno == EINVAL || errno == ENOSYS else {
        throw .last("copy", target)
      }
      try copyThroughMemory(input, output, source: source, target: target)
      break
    }
    return FileStatus(status)
  }

  private static func copyThroughMemory(
    _ input: Int32, _ output: Int32, source: String, target: String
  ) throws(SystemError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(input, &buffer, buffer.count)
      guard count >= 0 else { throw .last("read", source) }
      if count == 0 { return }
      var written = 0
      while written < count {
        let done = buffer.withUnsafeBytes { bytes in
          Glibc.write(output, bytes.baseAddress?.advanced(by: written), count - written)
        }
        guard done > 0 else { throw .last("write", target) }
        written += done
      }
    }
  }

  /// Waits until a file is on the disk.
  static func sync(_ path: String) throws(SystemError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last("open", path) }
    defer { close(file) }
    guard fsync(file) == 0 || errno == EINVAL else { throw .last("sync", path) }
  }

  /// Gives a finished file its final name, replacing what had it, and waits until the folder is on
  /// the disk.
  static func publish(_ temporary: String, as path: String) throws(SystemError) {
    try sync(temporary)
    guard rename(temporary, path) == 0 else { throw .last("rename", path) }
    try sync(folder(of: path))
  }

  /// Gives a finished file a final name that must be free, and waits until the folder is on the
  /// disk.
  static func publishNew(_ temporary: String, as path: String) throws(SystemError) {
    try sync(temporary)
    if link(temporary, path) == 0 {
      unlink(temporary)
    } else if errno == EEXIST {
      throw .last("create", path)
    } else if exists(path) {
      throw SystemError(number: EEXIST, attempt: "create", path: path)
    } else {
      guard rename(temporary, path) == 0 else { throw .last("rename", path) }
    }
    try sync(folder(of: path))
  }

  /// Writes bytes into an existing file, from its beginning.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last("open", path) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let done = bytes.withUnsafeBytes { bytes in
        Glibc.write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard done > 0 else { throw .last("write", path) }
      written += done
    }
  }

  /// Puts a file in the place of another without waiting for the disk.
  static func replace(_ path: String, by other: String) throws(SystemError) {
    guard rename(other, path) == 0 else { throw .last("rename", path) }
  }

  /// Deletes a file that may be missing already.
  static func remove(_ path: String) {
    unlink(path)
  }

  /// Deletes an empty folder.
  static func removeFolder(_ path: String) {
    rmdir(path)
  }

  /// The names in a folder, sorted; empty when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
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

  /// Opens a regular file for reading, and nothing that could block or act.
  private static func openRegular(_ path: String) throws(SystemError) -> Int32 {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .last("open", path) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      close(file)
      throw .last("stat", path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw SystemError(number: EINVAL, attempt: "open", path: path)
    }
    return file
  }
}
