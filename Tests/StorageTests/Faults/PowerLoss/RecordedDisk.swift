import CSQLite
import Glibc
import Synchronization

@testable import Storage

/// Stands between SQLite and its files: what SQLite does to the files of one folder is written down.
/// Files of other folders are not touched, so other tests go on.
enum RecordedDisk {
  private struct State: Sendable {
    var folder: String?
    var events: [DiskEvent] = []
    /// The open files of the folder, by the address that SQLite knows them by.
    var names: [UInt: String] = [:]
    var isDeaf = true
  }

  private static let state = Mutex(State())
  private static let turn = Mutex(())

  /// The file system of the machine, as SQLite reaches it.
  private nonisolated(unsafe) static let real: sqlite3_vfs? = sqlite3_vfs_find("unix")?.pointee
  /// The calls of the two kinds of files that it opens: those with locks, and those without.
  private nonisolated(unsafe) static var methods:
    [(
      real: UnsafePointer<sqlite3_io_methods>, ours: UnsafeMutablePointer<sqlite3_io_methods>
    )] = []

  private static let isInstalled: Bool = {
    guard var vfs = real else { return false }
    vfs.zName = UnsafePointer(strdup("mizan-recorded"))
    vfs.pNext = nil
    vfs.xOpen = { vfs, path, file, flags, found in
      RecordedDisk.open(vfs, path, file, flags, found)
    }
    vfs.xDelete = { vfs, path, isSynced in
      if let path { RecordedDisk.note(deletion: String(cString: path), isSynced != 0) }
      return RecordedDisk.real?.xDelete(vfs, path, isSynced) ?? SQLITE_IOERR
    }
    let place = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    place.initialize(to: vfs)
    return sqlite3_vfs_register(place, 1) == SQLITE_OK
  }()

  /// Runs a closure while everything is written down that SQLite does to the files of a folder.
  static func recording(_ folder: String, _ body: () throws -> Void) rethrows -> [DiskEvent] {
    precondition(isInstalled)
    return try turn.withLock { _ in
      state.withLock { $0 = State(folder: folder + "/", isDeaf: false) }
      defer { state.withLock { $0.isDeaf = true } }
      try body()
      return state.withLock { $0.events }
    }
  }

  /// Notes that somebody relies on what was done so far.
  static func acknowledge() {
    state.withLock { $0.events.append(.acknowledged) }
  }

  private static func name(of path: String, in state: State) -> String? {
    guard !state.isDeaf, let folder = state.folder, path.hasPrefix(folder) else { return nil }
    return String(path.dropFirst(folder.count))
  }

  private static func note(deletion path: String, _ isSynced: Bool) {
    state.withLock { state in
      guard let name = name(of: path, in: state) else { return }
      state.events.append(.delete(name, isSynced: isSynced))
    }
  }

  private static func open(
    _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ path: UnsafePointer<CChar>?,
    _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
    _ found: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let real, let file else { return SQLITE_IOERR }
    let text = path.map { String(cString: $0) } ?? ""
    let isNew = !FileSystem.exists(text)
    let code = real.xOpen(vfs, path, file, flags, found)
    guard code == SQLITE_OK else { return code }
    state.withLock { state in
      guard let name = name(of: text, in: state), let table = file.pointee.pMethods else { return }
      if isNew { state.events.append(.create(name)) }
      state.names[UInt(bitPattern: file)] = name
      file.pointee.pMethods = UnsafePointer(listening(to: table))
    }
    return code
  }

  /// The calls of a kind of files with ours in front. The lock of the state is held.
  private static func listening(
    to real: UnsafePointer<sqlite3_io_methods>
  ) -> UnsafeMutablePointer<sqlite3_io_methods> {
    if let known = methods.first(where: { $0.real == real }) { return known.ours }
    let ours = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    ours.initialize(to: real.pointee)
    ours.pointee.xWrite = { file, bytes, count, place in
      RecordedDisk.note(file) { name in
        let start = bytes.map { UnsafeRawBufferPointer(start: $0, count: Int(count)) }
        return .write(name, at: Int(place), start.map { Array($0) } ?? [])
      }
      return RecordedDisk.real(of: file)?.xWrite(file, bytes, count, place) ?? SQLITE_IOERR
    }
    ours.pointee.xTruncate = { file, size in
      RecordedDisk.note(file) { .resize($0, to: Int(size)) }
      return RecordedDisk.real(of: file)?.xTruncate(file, size) ?? SQLITE_IOERR
    }
    ours.pointee.xSync = { file, flags in
      let code = RecordedDisk.real(of: file)?.xSync(file, flags) ?? SQLITE_IOERR
      RecordedDisk.note(file) { .sync($0) }
      return code
    }
    methods.append((real, ours))
    return ours
  }

  private static func real(of file: UnsafeMutablePointer<sqlite3_file>?) -> sqlite3_io_methods? {
    state.withLock { _ in
      methods.first { file?.pointee.pMethods == UnsafePointer($0.ours) }?.real.pointee
    }
  }

  private static func note(
    _ file: UnsafeMutablePointer<sqlite3_file>?, _ event: (String) -> DiskEvent
  ) {
    state.withLock { state in
      guard !state.isDeaf, let name = state.names[UInt(bitPattern: file)] else { return }
      state.events.append(event(name))
    }
  }
}
