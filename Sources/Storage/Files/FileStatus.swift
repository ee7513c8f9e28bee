import Glibc

/// What the system knows about a file.
struct FileStatus: Hashable {
  let isRegular: Bool
  let isFolder: Bool
  let size: Int64
  /// The last change, nanoseconds since 1970.
  let modified: Int64
  let device: UInt64
  let inode: UInt64

  /// The status of what a path leads to.
  init(of path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last("stat", path) }
    self.init(status)
  }

  /// Whether a path is itself a symbolic link.
  static func isSymbolicLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  init(_ status: stat) {
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}
