import Diagnostics
import Glibc

/// Reads and writes files as a whole.
enum WholeFile {
  /// The bytes of a file.
  static func bytes(of path: String) throws -> [UInt8] {
    let file = try OpenFile(reading: path)
    var bytes: [UInt8] = []
    do {
      while let piece = try file.descriptor.read(atMost: 1 << 18) {
        if piece.isEmpty { return bytes }
        bytes += piece
      }
      return bytes
    } catch let failure as SystemFailure {
      throw SystemFailure(Phrase(en: "read", ar: "قراءة"), path, code: failure.code)
    }
  }

  /// Puts a file in the place of whatever stood there: at every moment the path holds the old
  /// content or the new one. Only the owner may read it unless `permissions` say otherwise. What is
  /// not `isDurable` may be lost with the power.
  static func write(
    _ bytes: some Sequence<UInt8>, to path: String, permissions: UInt32 = 0o600,
    isDurable: Bool = true
  ) throws {
    var replacement = try FileReplacement(of: path, permissions: permissions)
    try replacement.write(bytes)
    try replacement.finish(isDurable: isDurable)
  }
}
