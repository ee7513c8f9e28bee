import Glibc
import Testing

@testable import Storage

/// Our own reading of database files, held against SQLite's.
@Suite struct PageTreeTests {
  private static let pageSizes = [512, 1024, 4096, 8192]

  /// A file with a table, a table without row numbers and an index, full of values of every size.
  private func makeFile(_ folder: Folder, pageSize: Int, seed: UInt64) throws -> String {
    var random = SeededGenerator(seed: seed)
    let path = folder["\(pageSize)-\(seed).sqlite"]
    try FileSystem.createPrivate(path)
    let database = try Database(path, .readWrite)
    try database.execute(
      text: """
        PRAGMA page_size = \(pageSize); PRAGMA synchronous = OFF;
        CREATE TABLE rows (id INTEGER PRIMARY KEY, number INTEGER, words TEXT, bytes BLOB) STRICT;
        CREATE TABLE keyed (name TEXT PRIMARY KEY, number INTEGER, bytes BLOB) STRICT, WITHOUT ROWID;
        CREATE INDEX rows_number ON rows (number);
        """)
    let edges: [Int64] = [
      0, 1, -1, 127, -128, 32767, -32768, 8_388_607, -8_388_608, 1 << 31, -(1 << 31), 1 << 47,
      -(1 << 47), .max, .min,
    ]
    try database.transaction {
      for row in 0..<Int.random(in: 0...(20 + 100_000 / pageSize), using: &random) {
        let number = edges.randomElement(using: &random) ?? 0
        let length =
          Bool.random(using: &random)
          ? Int.random(in: 0...40, using: &random)
          : Int.random(in: 0...(pageSize * 3), using: &random)
        let words = String(repeating: "ع", count: length / 2)
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ row) }
        let id = Int64(row) * Int64.random(in: 1...3, using: &random) + Int64(row)
        try database.run(
          """
          INSERT OR IGNORE INTO rows (id, number, words, bytes)
          VALUES (\(id), \(number), \(words), \(bytes))
          """)
        try database.run(
          """
          INSERT INTO keyed (name, number, bytes) VALUES (\("\(words.count)-\(row)"), \(number),
            \(bytes))
          """)
      }
      try database.run("DELETE FROM rows WHERE id % 7 = 3")
    }
    return path
  }

  private func root(_ name: String, _ database: Database) throws -> Int {
    Int(try database.integer("SELECT rootpage FROM sqlite_schema WHERE name = \(name)"))
  }

  @Test(arguments: pageSizes, SeededGenerator.seeds(3))
  func whatIsReadPageByPageIsWhatSQLiteReads(pageSize: Int, seed: UInt64) throws {
    let folder = Folder()
    let path = try makeFile(folder, pageSize: pageSize, seed: seed)
    let database = try Database(path, .readOnly)
    let file = try PageFile(path, buffer: PageBuffer())
    let rows = PageTree(file, root: try root("rows", database))
    let expected = try database.all("SELECT id, number, words, bytes FROM rows ORDER BY id") {
      row in
      (
        try row.value("id", as: Int64.self), try row.value("number", as: Int64.self),
        try row.value("words", as: String.self), try row.value("bytes", as: [UInt8].self)
      )
    }
    var place = 0
    try rows.forEach { record in
      let row = try #require(place < expected.count ? expected[place] : nil)
      #expect(record.rowid == row.0)
      #expect(try record.integer(1) == row.1)
      #expect(try record.text(2) == row.2)
      #expect(try [UInt8](record.bytes(3)) == row.3)
      place += 1
    }
    #expect(place == expected.count)
    #expect(try rows.count() == expected.count)
    for row in expected { #expect(try rows.row(row.0)?.integer(1) == row.1) }
    #expect(try rows.row(.max) == nil)

    let keyed = PageTree(file, root: try root("keyed", database))
    let names = try database.all("SELECT name FROM keyed ORDER BY name") { row in
      try row.value("name", as: String.self)
    }
    var found: [String] = []
    try keyed.forEach { found.append(try $0.text(0)) }
    #expect(found == names)
    #expect(try keyed.count() == names.count)
    for name in names {
      let record = try keyed.find { record in
        let other = try record.bytes(0)
        if name.utf8.elementsEqual(other) { return 0 }
        return name.utf8.lexicographicallyPrecedes(other) ? -1 : 1
      }
      #expect(try record?.text(0) == name)
    }
    #expect(try PageTree(file, root: root("rows_number", database)).count() == expected.count)
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func aDamagedFileIsDoubtedAndNeverReadBeyondItsEnd(seed: UInt64) throws {
    let folder = Folder()
    var random = SeededGenerator(seed: seed)
    let pageSize = Self.pageSizes.randomElement(using: &random) ?? 512
    let path = try makeFile(folder, pageSize: pageSize, seed: seed % 5)
    let roots = try ["rows", "keyed", "rows_number"].map {
      try root($0, Database(path, .readOnly))
    }
    var bytes = folder.bytes(FileSystem.name(of: path))
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    try FileSystem.write(bytes, to: path)
    let buffer = PageBuffer()
    for root in roots {
      do {
        let tree = PageTree(try PageFile(path, buffer: buffer), root: root)
        _ = try tree.count()
        _ = try tree.row(Int64.random(in: 0...300, using: &random))
        try tree.forEach { record in
          for column in 0..<record.count {
            if record.isInteger(column) { _ = try record.integer(column) }
            if record.isText(column) { _ = try record.text(column) }
            if record.isBlob(column) { _ = try record.bytes(column).count }
          }
        }
      } catch is PageDoubt {
        continue
      }
    }
  }

  @Test func aFileThatIsCutShortOrWrittenAheadIsDoubted() throws {
    let folder = Folder()
    let path = try makeFile(folder, pageSize: 1024, seed: 3)
    let bytes = folder.bytes(FileSystem.name(of: path))
    let buffer = PageBuffer()
    for length in [0, 1, 99, 100, 511, 512, bytes.count - 1, bytes.count - 1024] {
      try FileSystem.setSize(Int64(length), of: path)
      #expect(throws: PageDoubt.self) { try PageFile(path, buffer: buffer) }
      try FileSystem.write(bytes, to: path)
    }
    for (offset, value) in [(18, 2), (19, 2), (52, 1), (56, 2), (24, 9), (16, 3), (0, 0)] {
      var changed = bytes
      changed[offset] = UInt8(value)
      try FileSystem.write(changed, to: path)
      #expect(throws: PageDoubt.self) { try PageFile(path, buffer: buffer) }
    }
    try FileSystem.write(bytes, to: path)
    #expect(try PageFile(path, buffer: buffer).count == bytes.count / 1024)
    let large = try makeFile(folder, pageSize: 16384, seed: 1)
    #expect(throws: PageDoubt.self) { try PageFile(large, buffer: buffer) }
    #expect(throws: PageDoubt.self) { try PageFile(folder.path, buffer: buffer) }
    #expect(throws: PageDoubt.self) { try PageFile(folder["missing"], buffer: buffer) }
  }
}
