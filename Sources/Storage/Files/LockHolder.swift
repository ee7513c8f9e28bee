import Glibc

/// The process that keeps a store locked, as far as the system tells.
package struct LockHolder: Sendable, Hashable {
  /// The number of the process.
  package let process: Int
  /// The name of its program.
  package let name: String

  /// Who holds a lock on a file, found in the kernel's list; `nil` when nobody is listed.
  static func find(of path: String) -> LockHolder? {
    guard let status = try? FileStatus(of: path) else { return nil }
    let major = (status.device >> 8) & 0xFFF
    let minor = (status.device & 0xFF) | ((status.device >> 12) & 0xFFF00)
    let place = [hexadecimal(major), hexadecimal(minor), String(status.inode)]
      .joined(separator: ":")
    for line in text(of: "/proc/locks").split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let at = fields.firstIndex(of: place[...]), at > 0, let process = Int(fields[at - 1]),
        process > 0
      else { continue }
      let name = text(of: "/proc/\(process)/comm").split(separator: "\n").first ?? "?"
      return LockHolder(process: process, name: String(name))
    }
    return nil
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return digits.count < 2 ? "0" + digits : digits
  }

  private static func text(of path: String) -> String {
    let bytes = (try? FileSystem.prefix(of: path, 1 << 20)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }
}
