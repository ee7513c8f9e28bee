import Diagnostics
import Glibc

/// A private folder for a moment: gone with everything in it when the value ends.
struct TemporaryPlace: ~Copyable {
  let path: String

  /// Makes one where the system keeps what is temporary: in `TMPDIR`, else in `/tmp` (POSIX).
  init(_ environment: [String: String]) throws {
    try self.init(in: Self.folder(environment))
  }

  /// Makes one in a folder, for what is too large for the usual place.
  init(in folder: String) throws {
    var template = Array("\(folder)/mizan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw SystemFailure(
        Phrase(en: "make a temporary folder in", ar: "إنشاء مجلد مؤقت في"), folder)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func folder(_ environment: [String: String]) -> String {
    guard let folder = environment["TMPDIR"], !folder.isEmpty else { return "/tmp" }
    return folder
  }

  deinit { try? removeFolder(path) }
}
