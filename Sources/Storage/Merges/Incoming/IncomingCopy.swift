/// The copy of a file that somebody else wrote. The original is opened once, for reading, and
/// everything after that happens to the copy.
struct IncomingCopy {
  /// Where the copy is.
  let place: Place
  /// The size of the original in bytes.
  let bytes: Int64
  /// When the original was changed last, nanoseconds since 1970.
  let modified: Int64
  /// The header; `nil` when the file is no database.
  let header: FileHeader?
  /// Whether a journal or a write-ahead log lay beside the file and was taken along.
  let hasCompanion: Bool
  /// Whether the file is shorter than its header says. The copy is filled up with empty pages, so
  /// that what is there can be read.
  let isCutShort: Bool
  /// Whether the journal beside the file named a journal of several databases; it was not used.
  let hadForeignJournal: Bool
  /// Whether it is no database because it was encrypted.
  let isEncrypted: Bool

  /// A place for a copy.
  enum Place {
    /// Small files, whole.
    case memory([UInt8])
    /// A file in quarantine, and what belongs to it beside it.
    case file(String)
  }

  /// The largest file that is copied into memory.
  private static let mostInMemory: Int64 = 4 << 20
  /// The most that is filled up: a forged header must not make an endless file.
  private static let mostFilledUp: Int64 = 1 << 30
  /// What may lie beside a database: unfinished or newest changes.
  static let companions = ["-journal", "-wal"]

  /// Copies a file and what belongs to it. A file that changes meanwhile is copied again.
  /// - Parameter path: where the copy goes when it does not fit into memory.
  init(
    of original: String, to path: String, store: FileStatus, mostBytes: Int64 = .max
  ) throws {
    guard !FileStatus.isSymbolicLink(original) else { throw FileRefusal(reason: .symbolicLink) }
    let status = try Self.status(of: original)
    guard status.isRegular else { throw FileRefusal(reason: .notAStore) }
    guard (status.device, status.inode) != (store.device, store.inode) else {
      throw FileRefusal(reason: .theStoreItself)
    }
    try Self.checkSize(status, of: original, copy: path, mostBytes: mostBytes)
    var tries = 3
    var taken = try Self.take(original, to: path)
    while taken.before != (try Self.statuses(of: original)) {
      Self.remove(path)
      tries -= 1
      guard tries > 0 else { throw FileRefusal(reason: .fileChanging) }
      taken = try Self.take(original, to: path)
    }
    bytes = taken.before[0]?.size ?? 0
    modified = taken.before[0]?.modified ?? 0
    header = taken.header
    hasCompanion = taken.hasCompanion
    hadForeignJournal = taken.hadForeignJournal
    let length = header.map { Int64($0.pageSize) * Int64($0.pageCount) } ?? 0
    isCutShort = !hasCompanion && bytes < length
    isEncrypted = try header == nil && Self.begins(taken.place, with: Self.encryptedMark)
    place = try isCutShort ? Self.filledUp(taken.place, to: length) : taken.place
  }

  /// Refuses what is larger than allowed, and what would fill our own disk: a file may say that it
  /// is far longer than the medium it came on.
  private static func checkSize(
    _ status: FileStatus, of original: String, copy: String, mostBytes: Int64
  ) throws {
    var needed: Int64 = 0
    for suffix in [""] + companions {
      let size = suffix.isEmpty ? status.size : (try? FileStatus(of: original + suffix))?.size
      needed = needed.addingReportingOverflow(size ?? 0).partialValue
    }
    guard needed > mostInMemory else { return }
    guard needed <= mostBytes else {
      throw FileRefusal(reason: .fileTooLarge, detail: "\(needed) > \(mostBytes)")
    }
    let free = FileSystem.freeBytes(at: FileSystem.folder(of: copy))
    guard free.map({ needed / 2 < $0 / 4 }) ?? true else {
      throw FileRefusal(reason: .fileTooLarge, detail: "\(needed) > \(free ?? 0)")
    }
  }

  /// How a file begins that `age` encrypted.
  private static let encryptedMark = Array("age-encryption.org/v1".utf8)

  private static func begins(_ place: Place, with mark: [UInt8]) throws -> Bool {
    switch place {
    case .memory(let content): content.starts(with: mark)
    case .file(let path):
      try FileSystem.prefix(of: path, mark.count) == mark
    }
  }

  /// Deletes the copy.
  func remove() {
    if case .file(let path) = place { Self.remove(path) }
  }

  /// The bytes as they came, apart from changes that SQLite took back by itself.
  func content() throws(SystemError) -> [UInt8] {
    switch place {
    case .memory(let content): Array(content.prefix(Int(bytes)))
    case .file(let path): try FileSystem.prefix(of: path, Int(bytes))
    }
  }

  /// The first bytes.
  func firstBytes(_ count: Int) throws(SystemError) -> [UInt8] {
    switch place {
    case .memory(let content): Array(content.prefix(count))
    case .file(let path): try FileSystem.prefix(of: path, count)
    }
  }

  // MARK: Steps

  /// One attempt at copying.
  private struct Taken {
    /// The file and its companions when it was begun.
    let before: [FileStatus?]
    let place: Place
    let header: FileHeader?
    let hasCompanion: Bool
    let hadForeignJournal: Bool
  }

  private static func take(_ original: String, to path: String) throws -> Taken {
    let before = try statuses(of: original)
    do throws(SystemError) {
      let isAlone = before.dropFirst().allSatisfy { ($0?.size ?? 0) == 0 }
      if isAlone, let size = before[0]?.size, size <= mostInMemory {
        let content = try FileSystem.prefix(of: original, Int(size))
        let header = FileHeader(content)
        // In memory a write-ahead log cannot be switched off again.
        if header?.usesWriteAheadLog != true {
          return Taken(
            before: before, place: .memory(content), header: header, hasCompanion: false,
            hadForeignJournal: false)
        }
      }
      try FileSystem.copy(original, to: path)
      let (hasCompanion, hadForeignJournal) = try takeCompanions(of: original, to: path)
      return Taken(
        before: before, place: .file(path), header: try FileHeader(of: path),
        hasCompanion: hasCompanion, hadForeignJournal: hadForeignJournal)
    } catch {
      // What our own disk refuses ends the merge; what the other medium refuses ends this file.
      if error.isNoSpace || error.path.hasPrefix(path) { throw error }
      throw FileRefusal(reason: .fileUnreadable, detail: error.text)
    }
  }

  private static func takeCompanions(
    of original: String, to path: String
  ) throws(SystemError) -> (hasCompanion: Bool, hadForeignJournal: Bool) {
    var hasCompanion = false
    for suffix in companions {
      guard let companion = try? FileStatus(of: original + suffix), companion.isRegular,
        companion.size > 0, !FileStatus.isSymbolicLink(original + suffix)
      else { continue }
      try FileSystem.copy(original + suffix, to: path + suffix)
      if suffix == "-journal", try ForeignJournal.stands(at: path + suffix) {
        FileSystem.remove(path + suffix)
        return (hasCompanion, true)
      }
      hasCompanion = true
    }
    return (hasCompanion, false)
  }

  private static func filledUp(_ place: Place, to length: Int64) throws(SystemError) -> Place {
    switch place {
    case .memory(let content):
      guard length <= mostInMemory * 4 else { return place }
      return .memory(content + [UInt8](repeating: 0, count: Int(length) - content.count))
    case .file(let path):
      if try length - FileStatus(of: path).size <= mostFilledUp {
        try FileSystem.setSize(length, of: path)
      }
      return place
    }
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

  /// The status of a file and of its companions.
  private static func statuses(of original: String) throws(FileRefusal) -> [FileStatus?] {
    [try status(of: original)] + companions.map { try? FileStatus(of: original + $0) }
  }
}

/// A journal that names a further journal of several databases. SQLite would follow that name, and
/// delete what it leads to.
private enum ForeignJournal {
  private static let mark: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  static func stands(at path: String) throws(SystemError) -> Bool {
    let size = try FileStatus(of: path).size
    guard size >= 8 else { return false }
    return try FileSystem.bytes(of: path, from: size - 8, 8) == mark
  }
}
