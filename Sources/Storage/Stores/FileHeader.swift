/// The first hundred bytes of a database file, as far as they matter before it is opened.
struct FileHeader {
  private static let magic = Array("SQLite format 3\0".utf8)

  /// Whether the file is an SQLite database at all.
  let isDatabase: Bool
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

  /// Where the number of pages stands.
  static let pageCountOffset = 28

  /// Reads the header of a file.
  init(of path: String) throws(SystemError) {
    self.init(try FileSystem.prefix(of: path, 100))
  }

  init(_ bytes: [UInt8]) {
    guard bytes.count == 100, bytes.starts(with: Self.magic) else {
      isDatabase = false
      applicationID = 0
      schemaVersion = 0
      pageSize = 0
      pageCount = 0
      usesWriteAheadLog = false
      return
    }
    func number(_ offset: Int, _ length: Int) -> Int {
      bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }
    isDatabase = true
    applicationID = Int64(number(68, 4))
    schemaVersion = number(60, 4)
    pageSize = number(16, 2) == 1 ? 65536 : number(16, 2)
    pageCount = number(Self.pageCountOffset, 4)
    usesWriteAheadLog = bytes[18] == 2 || bytes[19] == 2
  }
}
