import Diagnostics
import Glibc

/// A file in the making that takes its place all at once, or not at all.
///
/// It is written beside its place under another name. `finish` brings it to the disk and into its
/// place; a replacement that ends without it leaves nothing behind. Devices and pipes are written to
/// directly, and a symbolic link stays one.
struct FileReplacement: ~Copyable {
  private let place: String
  private let draft: String?
  private let file: OpenFile
  private var isFinished = false

  /// Begins the file that will stand at a path.
  init(of path: String, permissions: UInt32 = 0o600) throws {
    let place = FileReplacement.target(of: path)
    let draft = FileReplacement.replaces(place) ? FileReplacement.draftName(of: place) : nil
    let file =
      if let draft {
        try OpenFile(creating: draft, permissions: permissions)
      } else {
        try OpenFile(writing: place)
      }
    self.place = place
    self.draft = draft
    self.file = file
  }

  /// Adds bytes at the end.
  mutating func write(_ bytes: some Sequence<UInt8>) throws {
    do {
      try file.descriptor.write(bytes)
    } catch let failure as SystemFailure {
      throw SystemFailure(FileReplacement.attempt, place, code: failure.code)
    }
  }

  /// Puts the file in its place; one that is not `isDurable` is not waited for.
  mutating func finish(isDurable: Bool = true) throws {
    guard let draft else { return }
    if isDurable { try file.synchronise() }
    guard rename(draft, place) == 0 else { throw SystemFailure(FileReplacement.attempt, place) }
    isFinished = true
    guard isDurable else { return }
    try OpenFile(reading: FileReplacement.folder(of: place)).synchronise()
  }

  deinit {
    if let draft, !isFinished { unlink(draft) }
  }

  private static let attempt = Phrase(en: "write", ar: "كتابة")

  /// Where a path leads through symbolic links.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a file can take the place of what stands at a path.
  private static func replaces(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  private static func draftName(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    return "\(folder(of: path))/.\(name.prefix(80)).\(random).part"
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
