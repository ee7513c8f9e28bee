import CSQLite
import Glibc
import Synchronization

@testable import Storage

/// Sits between SQLite and the system: what SQLite writes to the files of one folder can be watched,
/// or refused from a certain call on. Other folders are not touched, so other tests go on.
enum SystemCalls {
  /// What happens to a call that changes a file.
  enum Plan: Sendable {
    /// It is told to a closure first, with its number.
    case watch(@Sendable (Int) -> Void)
    /// From this call on the disk is full.
    case full(from: Int)
    /// This call fails once, as a medium does.
    case failOnce(at: Int)
  }

  private struct State: Sendable {
    var folder = ""
    var plan: Plan?
    var calls = 0
  }

  private static let state = Mutex(State())
  private static let turn = Mutex(())

  private typealias PositionedWrite =
    @convention(c) (Int32, UnsafeRawPointer?, Int, off_t) -> Int
  private typealias Truncation = @convention(c) (Int32, off_t) -> Int32
  private typealias Deletion = @convention(c) (UnsafePointer<CChar>?) -> Int32

  private static let installed: Bool = {
    guard let system = sqlite3_vfs_find(nil), let set = system.pointee.xSetSystemCall else {
      return false
    }
    let write: PositionedWrite = { file, bytes, count, offset in
      guard SystemCalls.allows(file) else { return -1 }
      return pwrite(file, bytes, count, offset)
    }
    let truncation: Truncation = { file, size in
      guard SystemCalls.allows(file) else { return -1 }
      return ftruncate(file, size)
    }
    let deletion: Deletion = { path in
      guard let path, SystemCalls.allows(String(cString: path)) else { return -1 }
      return unlink(path)
    }
    let write64 = unsafeBitCast(write, to: sqlite3_syscall_ptr.self)
    _ = set(system, "pwrite", write64)
    _ = set(system, "pwrite64", write64)
    _ = set(system, "ftruncate", unsafeBitCast(truncation, to: sqlite3_syscall_ptr.self))
    _ = set(system, "unlink", unsafeBitCast(deletion, to: sqlite3_syscall_ptr.self))
    return true
  }()

  /// Runs a closure while a plan holds for the files of a folder. Returns the number of calls.
  static func during(_ folder: String, _ plan: Plan, _ body: () throws -> Void) rethrows -> Int {
    precondition(installed)
    return try turn.withLock { _ in
      state.withLock { $0 = State(folder: folder, plan: plan, calls: 0) }
      defer { state.withLock { $0.plan = nil } }
      try body()
      return state.withLock { $0.calls }
    }
  }

  /// The number of calls so far.
  static var calls: Int { state.withLock { $0.calls } }

  private static func allows(_ file: Int32) -> Bool {
    guard state.withLock({ $0.plan != nil }) else { return true }
    var name = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/fd/\(file)", &name, name.count - 1)
    guard length > 0 else { return true }
    return allows(
      String(decoding: name[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  private static func allows(_ path: String) -> Bool {
    let (plan, number) = state.withLock { state -> (Plan?, Int) in
      guard let plan = state.plan, path.hasPrefix(state.folder + "/") else { return (nil, 0) }
      state.calls += 1
      return (plan, state.calls)
    }
    switch plan {
    case nil: return true
    case .watch(let told):
      told(number)
      return true
    case .full(let first):
      if number < first { return true }
      errno = ENOSPC
    case .failOnce(let failing):
      if number != failing { return true }
      errno = EIO
    }
    return false
  }
}
