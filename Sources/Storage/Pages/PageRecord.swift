/// One record of a b-tree, its columns read where they lie (file format, section 2.1). What
/// overflows its page is put together only when somebody asks for it.
final class PageRecord {
  /// The key of the row, in a table that has one.
  private(set) var rowid: Int64 = 0
  private let file: PageFile
  /// The longest record that is put together.
  private let mostBytes: Int
  private var local = UnsafeRawBufferPointer(start: nil, count: 0)
  private var length = 0
  private var overflow = 0
  private var isWhole = false
  /// The serial type of each column, and where its content begins.
  private var columns: [(type: UInt64, start: Int)] = []

  init(in file: PageFile, mostBytes: Int) {
    self.file = file
    self.mostBytes = mostBytes
  }

  /// Turns to a cell of a page.
  /// - Parameters:
  ///   - length: of the whole record.
  ///   - local: what of the cell follows the lengths, to the end of the page.
  ///   - most: as much as a page holds of one record without overflow.
  func turn(
    to local: UnsafeRawBufferPointer, length: Int, rowid: Int64, most: Int
  ) throws(PageDoubt) {
    self.rowid = rowid
    self.length = length
    isWhole = length <= most
    overflow = 0
    if isWhole {
      guard length <= local.count else { throw PageDoubt() }
      self.local = UnsafeRawBufferPointer(rebasing: local[..<length])
    } else {
      let least = (file.usable - 12) * 32 / 255 - 23
      let kept = least + (length - least) % (file.usable - 4)
      let count = kept <= most ? kept : least
      guard count + 4 <= local.count else { throw PageDoubt() }
      self.local = UnsafeRawBufferPointer(rebasing: local[..<count])
      overflow = Int(local.number(at: count))
    }
    try readHeader()
  }

  private func readHeader() throws(PageDoubt) {
    var place = 0
    guard let headerLength = local.varint(&place), headerLength <= local.count else {
      throw PageDoubt()
    }
    columns.removeAll(keepingCapacity: true)
    let end = Int(headerLength)
    var start = end
    while place < end {
      guard columns.count < 64, let type = local.varint(&place) else { throw PageDoubt() }
      columns.append((type, start))
      start += try Self.size(of: type, within: length)
    }
    guard place == end, start == length else { throw PageDoubt() }
  }

  private static func size(of type: UInt64, within length: Int) throws(PageDoubt) -> Int {
    switch type {
    case 0, 8, 9: return 0
    case 1...4: return Int(type)
    case 5: return 6
    case 6, 7: return 8
    case 12...:
      guard type <= UInt64(length) * 2 + 13 else { throw PageDoubt() }
      return Int((type - 12) / 2)
    default: throw PageDoubt()
    }
  }

  /// The number of columns.
  var count: Int { columns.count }

  func isInteger(_ column: Int) -> Bool {
    column < count
      && ((1...6).contains(columns[column].type) || (8...9).contains(columns[column].type))
  }

  func isText(_ column: Int) -> Bool {
    column < count && columns[column].type >= 13 && columns[column].type & 1 == 1
  }

  func isBlob(_ column: Int) -> Bool {
    column < count && columns[column].type >= 12 && columns[column].type & 1 == 0
  }

  /// The bytes of a text or a blob, valid until another page is asked for.
  func bytes(_ column: Int) throws(PageDoubt) -> UnsafeRawBufferPointer {
    guard column < count, columns[column].type >= 12 else { throw PageDoubt() }
    let (type, start) = columns[column]
    return try content(start, Int((type - 12) / 2))
  }

  /// A whole number.
  func integer(_ column: Int) throws(PageDoubt) -> Int64 {
    guard isInteger(column) else { throw PageDoubt() }
    let (type, start) = columns[column]
    if type >= 8 { return Int64(type) - 8 }
    let bytes = try content(start, Self.size(of: type, within: length))
    var value: Int64 = bytes[0] & 0x80 == 0 ? 0 : -1
    for byte in bytes { value = value << 8 | Int64(byte) }
    return value
  }

  /// A text that is UTF-8.
  func text(_ column: Int) throws(PageDoubt) -> String {
    guard isText(column), let text = String(validating: try bytes(column), as: UTF8.self) else {
      throw PageDoubt()
    }
    return text
  }

  private func content(_ start: Int, _ count: Int) throws(PageDoubt) -> UnsafeRawBufferPointer {
    if start + count <= local.count {
      return UnsafeRawBufferPointer(rebasing: local[start..<start + count])
    }
    if !isWhole { try assemble() }
    guard start + count <= local.count else { throw PageDoubt() }
    return UnsafeRawBufferPointer(rebasing: local[start..<start + count])
  }

  /// Puts the record together from its page and the pages that it overflows to.
  private func assemble() throws(PageDoubt) {
    guard length <= mostBytes else { throw PageDoubt() }
    if assembled.count < length {
      assembled.deallocate()
      assembled = UnsafeMutableRawBufferPointer.allocate(byteCount: length * 2, alignment: 16)
    }
    assembled.copyMemory(from: local)
    var filled = local.count
    var next = overflow
    while filled < length {
      let page = try file.page(next)
      let count = min(length - filled, page.count - 4)
      UnsafeMutableRawBufferPointer(rebasing: assembled[filled...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: page[4..<4 + count]))
      filled += count
      next = Int(page.number(at: 0))
    }
    local = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(assembled)[..<length])
    isWhole = true
  }

  private var assembled = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)

  deinit {
    assembled.deallocate()
  }
}

@available(*, unavailable) extension PageRecord: Sendable {}

extension UnsafeRawBufferPointer {
  /// A number of four bytes, the highest first.
  func number(at offset: Int) -> UInt32 {
    loadUnaligned(fromByteOffset: offset, as: UInt32.self).bigEndian
  }

  /// A number of varying length, as section 1.6 defines it; `nil` when the bytes end in it.
  func varint(_ place: inout Int) -> UInt64? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard place < count else { return nil }
      let byte = self[place]
      place += 1
      if index == 8 { return value << 8 | UInt64(byte) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 == 0 { return value }
    }
    return value
  }
}
