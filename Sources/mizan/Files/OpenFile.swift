import Diagnostics
import Glibc

/// A file that is open: closed when the value ends.
struct OpenFile: ~Copyable {
  /// The descriptor, to read from and write to.
  let descriptor: Descriptor
  private let path: String

  /// Opens a file for reading.
  init(reading path: String) throws {
    try self.init(path, O_RDONLY, 0, Phrase(en: "read", ar: "قراءة"))
  }

  /// Makes a file that did not exist, and opens it for writing.
  init(creating path: String, permissions: UInt32) throws {
    try self.init(
      path, O_WRONLY | O_CREAT | O_EXCL, permissions, Phrase(en: "write", ar: "كتابة"))
  }

  /// Opens a device or a pipe for writing.
  init(writing path: String) throws {
    try self.init(path, O_WRONLY, 0, Phrase(en: "write", ar: "كتابة"))
  }

  private init(_ path: String, _ flags: Int32, _ permissions: UInt32, _ attempt: Phrase) throws {
    let number = open(path, flags | O_CLOEXEC, permissions)
    guard number >= 0 else { throw SystemFailure(attempt, path) }
    descriptor = Descriptor(number: number)
    self.path = path
  }

  /// Waits until the disk has what was written.
  func synchronise() throws {
    guard fsync(descriptor.number) == 0 || errno == EINVAL || errno == EROFS else {
      throw SystemFailure(Phrase(en: "write", ar: "كتابة"), path)
    }
  }

  deinit { close(descriptor.number) }
}
