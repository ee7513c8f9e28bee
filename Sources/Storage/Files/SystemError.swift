import Glibc

/// What the operating system refused, and on which file.
struct SystemError: Error, Hashable {
  /// The error number.
  let number: Int32
  /// What was attempted, the name of the system call.
  let attempt: String
  let path: String

  /// The error that the last system call of this thread left behind.
  static func last(_ attempt: String, _ path: String) -> SystemError {
    SystemError(number: errno, attempt: attempt, path: path)
  }

  var isNotFound: Bool { number == ENOENT }
  var isExisting: Bool { number == EEXIST }
  var isNoSpace: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }
  var isReadOnly: Bool { number == EROFS || number == EACCES || number == EPERM }

  /// The system's words for it.
  var text: String { String(cString: strerror(number)) }
}
