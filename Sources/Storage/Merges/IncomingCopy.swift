/// The copy of a file in quarantine. The original is opened for reading once and never again.
struct IncomingCopy {
  /// Where the copy is.
  let path: String
  /// The size of the original in bytes.
  let bytes: Int64
  /// The header; `nil` when the file is no database.
  let header: FileHeader?
  /// Whether a journal or a write-ahead log lay beside the file and was taken along.
  let hasCompanion: Bool
  /// Whether the file is shorter than its header says. The copy was filled up with empty pages, so
  /// that what is there can be read.
  let isCutShort: Bool
  /// Whether the journal beside the file named a journal of several databases; it was not used.
  let hadForeignJournal: Bool
  /// The most that is filled up: a forged header must not make an endless file.
  private static let mostFilledUp: Int64 = 1 << 30

  /// What may lie beside a database: unfinished or newest changes.
  private static let companions = ["-journal", "-wal"]
  /// How a journal ends that names a further journal of several databases. SQLite would follow
  /// that name, and delete what it leads to.
  private static let superJournalMark: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  /// Copies a file and what belongs to it. A file that changes meanwhile is copied again.
  init(of original: String, to path: String, store: FileStatus) throws {
    let status = try Self.status(of: original)
    guard status.isRegular else { throw FileRefusal(reason: .notAStore) }
    guard (status.device, status.inode) != (store.device, store.inode) else {
      throw FileRefusal(reason: .theStoreItself)
    }
    var tries = 3
    var foundForeignJournal = false
    while true {
      let before = Self.companionStatus(of: original)
      let copied: FileStatus
      (copied, foundForeignJournal) = try Self.copy(original, to: path)
      if copied == (try Self.status(of: original)), before == Self.companionStatus(of: original) {
        break
      }
      tries -= 1
      Self.remove(path)
      guard tries > 0 else { throw FileRefusal(reason: .fileChanging) }
    }
    hadForeignJournal = foundForeignJournal
    self.path = path
    bytes = try FileStatus(of: path).size
    header = try FileHeader(of: path)
    hasCompanion = Self.companions.contains { FileSystem.exists(path + $0) }
    let length = header.map { Int64($0.pageSize) * Int64($0.pageCount) } ?? 0
    isCutShort = !hasCompanion && bytes < length
    if isCutShort, length - bytes <= Self.mostFilledUp {
      try FileSystem.setSize(length, of: path)
    }
  }

  /// Deletes the copy.
  func remove() {
    Self.remove(path)
  }

  /// The bytes as they came, apart from changes that SQLite took back by itself.
  func content() throws(SystemError) -> [UInt8] {
    try FileSystem.prefix(of: path, Int(bytes))
  }

  private static func remove(_ path: String) {
    for suffix in [""] + companions + ["-shm"] { FileSystem.remove(path + suffix) }
  }

  private static func status(of path: String) throws(FileRefusal) -> FileStatus {
    do {
      return try FileStatus(of: path)
    } catch {
      throw FileRefusal(reason: .fileUnreadable, detail: error.text)
    }
  }

  private static func companionStatus(of original: String) -> [FileStatus?] {
    companions.map { try? FileStatus(of: original + $0) }
  }

  private static func copy(
    _ original: String, to path: String
  ) throws -> (FileStatus, hadForeignJournal: Bool) {
    do throws(SystemError) {
      var hadForeignJournal = false
      let status = try FileSystem.copy(original, to: path)
      for suffix in companions {
        guard let companion = try? FileStatus(of: original + suffix), companion.isRegular,
          companion.size > 0
        else { continue }
        try FileSystem.copy(original + suffix, to: path + suffix)
        if suffix == "-journal", try isForeignJournal(path + suffix) {
          FileSystem.remove(path + suffix)
          hadForeignJournal = true
        }
      }
      return (status, hadForeignJournal)
    } catch {
      // What our own disk refuses ends the merge; what the other medium refuses ends this file.
      if error.isNoSpace || error.path.hasPrefix(path) { throw error }
      throw FileRefusal(reason: .fileUnreadable, detail: error.text)
    }
  }

  private static func isForeignJournal(_ path: String) throws(SystemError) -> Bool {
    let size = try FileStatus(of: path).size
    guard size >= 8 else { return false }
    return try FileSystem.bytes(of: path, from: size - 8, 8) == superJournalMark
  }
}
