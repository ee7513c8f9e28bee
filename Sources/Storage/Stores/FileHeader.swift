/// The first hundred bytes of a database file, as far as they matter before it is opened.
struct FileHeader {
  private static let magic = Array("SQLite format 3\0".utf8)

  /// Whose database it is.
  let applicationID: Int64
  /// The version of its schema.
  let schemaVersion: Int
  /// The size of its pages in bytes.
  let pageSize: Int
  /// The number of pages it should have.
  let pageCount: Int
  /// Whether it was last written through a write-ahead log, which may hold its newest changes.
  let usesWriteAheadLog: Bool

  /// Reads the header of a file that nobody else in this process has open: opening and closing a
  /// file in this way silently gives up every lock that the process holds on it.
  init?(of path: String) throws(SystemError) {
    self.init(try FileSystem.prefix(of: path, 100))
  }

  /// Reads the header of a file that may be open; `nil` when it is no database or an empty one.
  static func readingThroughSQLite(_ path: String, patience: Int) throws -> FileHeader? {
    do throws(SQLiteError) {
      let database = try Database(path, .readOnly, busyTimeout: Int32(clamping: patience))
      let header = FileHeader(
        applicationID: try database.integer("PRAGMA application_id"),
        schemaVersion: Int(try database.integer("PRAGMA user_version")),
        pageSize: Int(try database.integer("PRAGMA page_size")),
        pageCount: Int(try database.integer("PRAGMA page_count")), usesWriteAheadLog: false)
      return header.pageCount > 0 ? header : nil
    } catch {
      switch error.primary {
      case .notADatabase: return nil
      // An interrupted change waits to be taken back, and that takes writing. Nobody has a lock.
      case .readOnly, .cannotOpen: return try FileHeader(of: path)
      default: throw error
      }
    }
  }

  private init(
    applicationID: Int64, schemaVersion: Int, pageSize: Int, pageCount: Int,
    usesWriteAheadLog: Bool
  ) {
    self.applicationID = applicationID
    self.schemaVersion = schemaVersion
    self.pageSize = pageSize
    self.pageCount = pageCount
    self.usesWriteAheadLog = usesWriteAheadLog
  }

  /// Reads the header at the beginning of bytes; `nil` when they are no database.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 100, bytes.starts(with: Self.magic) else { return nil }
    func number(_ offset: Int, _ length: Int) -> Int {
      bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }
    applicationID = Int64(number(68, 4))
    schemaVersion = number(60, 4)
    pageSize = number(16, 2) == 1 ? 65536 : number(16, 2)
    pageCount = number(28, 4)
    usesWriteAheadLog = bytes[18] == 2 || bytes[19] == 2
  }
}
