import Diagnostics
import Glibc

/// How much room is left where a store lies: answers must reach the disk in mid-visit too.
enum FreeSpace {
  /// Below this a visit does not begin.
  static let least: Int64 = 16 * 1_048_576
  /// Below this the person is warned.
  static let comfortable: Int64 = 256 * 1_048_576

  /// The bytes that this process may still write in the folder of a file; `nil` when nobody knows.
  static func bytes(beside path: String) -> Int64? {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    var status = statvfs()
    guard statvfs(folder.isEmpty ? "/" : folder, &status) == 0 else { return nil }
    return Int64(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }

  /// Refuses to begin a visit when the disk is nearly full, and warns when it is getting full.
  /// Where nobody sits at the other end the answers can be given again, so nothing is refused.
  static func check(
    _ path: String, isInteractive: Bool, _ invocation: Invocation
  ) throws {
    guard let bytes = bytes(beside: path) else { return }
    if bytes < least, isInteractive { throw FieldError.diskFull(path, bytes) }
    guard bytes < comfortable else { return }
    try invocation.say(
      Phrase(
        en: "Only \(bytes / 1_048_576) MB are free on this disk; make room soon.",
        ar: "المساحة المتاحة على القرص \(bytes / 1_048_576) م.ب فقط؛ أفرغ مساحة قريباً."))
  }
}
