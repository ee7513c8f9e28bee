import Testing

@testable import Storage

/// What the bytes of a database file are for.
enum PageRegion: String, CaseIterable, Hashable {
  /// The first hundred bytes.
  case fileHeader
  /// The page that holds the statements of the schema, and those below it.
  case schema
  /// The beginning of a page of a tree, with the places of its cells.
  case pageHeader
  case interiorCells
  case leafCells
  /// Between the places of the cells and the cells.
  case freeSpace
  case overflow
  case freelist

  /// The ranges of a file, by region.
  static func ranges(of path: String) throws -> [PageRegion: [Range<Int>]] {
    let database = try Database(path, .readOnly)
    let size = Int(try database.integer("PRAGMA page_size"))
    let count = Int(try database.integer("PRAGMA page_count"))
    let bytes = try FileSystem.prefix(of: path, size * count)
    var ranges: [PageRegion: [Range<Int>]] = [.fileHeader: [0..<100]]
    var freelist = Set(2...count)
    try database.forEach("SELECT pageno, pagetype, name FROM dbstat ORDER BY pageno") { row in
      let page = try row.value("pageno", as: Int.self)
      freelist.remove(page)
      let start = (page - 1) * size
      let whole = (page == 1 ? 100 : start)..<start + size
      if try row.value("name", as: String.self) == "sqlite_schema" {
        ranges[.schema, default: []].append(whole)
        return
      }
      let type = try row.value("pagetype", as: String.self)
      guard type != "overflow" else {
        ranges[.overflow, default: []].append(whole)
        return
      }
      func number(_ place: Int) -> Int {
        Int(bytes[start + place]) << 8 | Int(bytes[start + place + 1])
      }
      let pointers = (type == "internal" ? 12 : 8) + 2 * number(3)
      let cells = number(5) == 0 ? 65536 : number(5)
      ranges[.pageHeader, default: []].append(start..<start + pointers)
      if pointers < cells {
        ranges[.freeSpace, default: []].append(start + pointers..<start + cells)
      }
      if cells < size {
        let region: PageRegion = type == "internal" ? .interiorCells : .leafCells
        ranges[region, default: []].append(start + cells..<start + size)
      }
    }
    for page in freelist.sorted() {
      ranges[.freelist, default: []].append((page - 1) * size..<page * size)
    }
    return ranges
  }
}
