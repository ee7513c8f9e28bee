/// A b-tree of a database file (file format, section 1.6): a table by its row numbers, or an index
/// by its keys.
struct PageTree {
  private let file: PageFile
  private let root: Int
  private let mostBytes: Int

  private enum Kind {
    static let interiorIndex: UInt8 = 2
    static let interiorTable: UInt8 = 5
    static let leafIndex: UInt8 = 10
    static let leafTable: UInt8 = 13
  }
  /// No tree of any size is deeper.
  private static let mostLevels = 20

  /// - Parameter mostBytes: the longest record that is read whole.
  init(_ file: PageFile, root: Int, mostBytes: Int = 1 << 20) {
    self.file = file
    self.root = root
    self.mostBytes = mostBytes
  }

  /// What stands at the beginning of a page.
  private struct Node {
    let kind: UInt8
    let cells: Int
    /// Where the places of the cells begin.
    let first: Int
    let rightmost: Int

    var isLeaf: Bool { kind >= Kind.leafIndex }
    var isTable: Bool { kind == Kind.leafTable || kind == Kind.interiorTable }

    init(_ page: UnsafeRawBufferPointer, number: Int) throws(PageDoubt) {
      let start = number == 1 ? 100 : 0
      kind = page[start]
      guard [Kind.interiorIndex, Kind.interiorTable, Kind.leafIndex, Kind.leafTable].contains(kind)
      else { throw PageDoubt() }
      cells = Int(page[start + 3]) << 8 | Int(page[start + 4])
      let isLeaf = kind >= Kind.leafIndex
      first = start + (isLeaf ? 8 : 12)
      rightmost = isLeaf ? 0 : Int(page.number(at: start + 8))
      guard first + cells * 2 <= page.count else { throw PageDoubt() }
    }

    /// Where a cell begins.
    func place(_ cell: Int, _ page: UnsafeRawBufferPointer) throws(PageDoubt) -> Int {
      let offset = first + cell * 2
      let place = Int(page[offset]) << 8 | Int(page[offset + 1])
      guard place >= first + cells * 2, place + 4 <= page.count else { throw PageDoubt() }
      return place
    }
  }

  /// A record that can be turned to the cells of this tree.
  private var record: PageRecord { PageRecord(in: file, mostBytes: mostBytes) }

  // MARK: Every record

  /// Calls a closure with every record in order.
  func forEach(_ body: (PageRecord) throws -> Void) throws {
    // A page that is met more often than there are pages leads in a circle.
    var visits = 0
    try visit(root, level: 0, &visits, record, body)
  }

  private func visit(
    _ number: Int, level: Int, _ visits: inout Int, _ record: PageRecord,
    _ body: (PageRecord) throws -> Void
  ) throws {
    visits += 1
    guard level < Self.mostLevels, visits <= file.count else { throw PageDoubt() }
    let node = try Node(file.page(number), number: number)
    for cell in 0..<node.cells {
      let page = try file.page(number)
      var place = try node.place(cell, page)
      if !node.isLeaf {
        try visit(Int(page.number(at: place)), level: level + 1, &visits, record, body)
        if node.isTable { continue }
        place += 4
      }
      try turn(record, to: place, in: file.page(number), isTable: node.isTable)
      try body(record)
    }
    if !node.isLeaf {
      try visit(node.rightmost, level: level + 1, &visits, record, body)
    }
  }

  private func turn(
    _ record: PageRecord, to start: Int, in page: UnsafeRawBufferPointer, isTable: Bool
  ) throws(PageDoubt) {
    var place = start
    guard let length = page.varint(&place), length < 1 << 31 else { throw PageDoubt() }
    var rowid: UInt64 = 0
    if isTable {
      guard let key = page.varint(&place) else { throw PageDoubt() }
      rowid = key
    }
    let most = isTable ? file.usable - 35 : (file.usable - 12) * 64 / 255 - 23
    try record.turn(
      to: UnsafeRawBufferPointer(rebasing: page[place...]), length: Int(length),
      rowid: Int64(bitPattern: rowid), most: most)
  }

  // MARK: One record

  /// The record of an index that a closure recognises.
  /// - Parameter order: less than 0 when what is looked for stands before the record, 0 when this
  ///   is it.
  func find(_ order: (PageRecord) throws -> Int) throws -> PageRecord? {
    let record = record
    var number = root
    for _ in 0..<Self.mostLevels {
      let node = try Node(file.page(number), number: number)
      guard !node.isTable else { throw PageDoubt() }
      var low = 0
      var high = node.cells
      while low < high {
        let middle = (low + high) / 2
        let page = try file.page(number)
        let place = try node.place(middle, page) + (node.isLeaf ? 0 : 4)
        try turn(record, to: place, in: page, isTable: false)
        let found = try order(record)
        if found == 0 { return record }
        if found < 0 { high = middle } else { low = middle + 1 }
      }
      if node.isLeaf { return nil }
      if low == node.cells {
        number = node.rightmost
      } else {
        let page = try file.page(number)
        number = Int(page.number(at: try node.place(low, page)))
      }
    }
    throw PageDoubt()
  }

  /// The row of a table with a number; `nil` when it is not there.
  func row(_ rowid: Int64) throws(PageDoubt) -> PageRecord? {
    let record = record
    var number = root
    levels: for _ in 0..<Self.mostLevels {
      let page = try file.page(number)
      let node = try Node(page, number: number)
      guard node.isTable else { throw PageDoubt() }
      for cell in 0..<node.cells {
        var place = try node.place(cell, page)
        if node.isLeaf {
          try turn(record, to: place, in: page, isTable: true)
          if record.rowid == rowid { return record }
        } else {
          let child = Int(page.number(at: place))
          place += 4
          guard let key = page.varint(&place) else { throw PageDoubt() }
          if rowid <= Int64(bitPattern: key) {
            number = child
            continue levels
          }
        }
      }
      if node.isLeaf { return nil }
      number = node.rightmost
    }
    throw PageDoubt()
  }

  // MARK: Counting

  /// The number of records, read from the beginnings of the pages alone.
  func count() throws(PageDoubt) -> Int {
    var visits = 0
    return try count(root, level: 0, &visits)
  }

  private func count(
    _ number: Int, level: Int, _ visits: inout Int
  ) throws(PageDoubt) -> Int {
    visits += 1
    guard level < Self.mostLevels, visits <= file.count else { throw PageDoubt() }
    let node = try Node(file.page(number), number: number)
    if node.isLeaf { return node.cells }
    var total = node.isTable ? 0 : node.cells
    for cell in 0..<node.cells {
      let page = try file.page(number)
      total += try count(
        Int(page.number(at: try node.place(cell, page))), level: level + 1, &visits)
    }
    return try total + count(node.rightmost, level: level + 1, &visits)
  }
}

@available(*, unavailable) extension PageTree: Sendable {}
