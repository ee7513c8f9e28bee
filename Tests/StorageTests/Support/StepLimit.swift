import CSQLite
import Glibc

@testable import Storage

/// A fault that SQLite's own machine causes when a connection has taken a number of steps, over all
/// of its statements together.
final class StepLimit {
  private let database: Database
  private let left = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

  init(_ database: Database) {
    self.database = database
    left.initialize(to: 0)
  }

  deinit {
    lift()
    left.deallocate()
  }

  /// The statement that takes the step after these is interrupted, and no later one: code that went
  /// on regardless would be found out.
  func interrupt(after steps: Int) {
    left.pointee = Int32(steps)
    sqlite3_progress_handler(
      database.connection, 1,
      { left in
        guard let left = left?.assumingMemoryBound(to: Int32.self) else { return 1 }
        left.pointee -= 1
        return left.pointee == -1 ? 1 : 0
      }, left)
  }

  /// The process is killed once this many steps were taken.
  func kill(after steps: Int) {
    left.pointee = Int32(steps)
    sqlite3_progress_handler(
      database.connection, 1,
      { left in
        guard let left = left?.assumingMemoryBound(to: Int32.self) else { return 1 }
        left.pointee -= 1
        if left.pointee < 0 { Glibc.kill(getpid(), SIGKILL) }
        return 0
      }, left)
  }

  /// Nothing is limited any longer.
  func lift() {
    sqlite3_progress_handler(database.connection, 0, nil, nil)
  }
}
