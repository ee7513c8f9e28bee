import Glibc

@testable import mizan

extension Descriptor {
  /// Another descriptor of the same file, which stays open.
  func duplicate() -> Descriptor { Descriptor(number: fcntl(number, F_DUPFD_CLOEXEC, 3)) }
}
