import Glibc

/// That a file is not exactly as expected. Nothing is wrong with it for that reason alone: SQLite
/// itself may well be able to read it.
struct PageDoubt: Error {}

/// The pages of a database file that is only read, block by block into a buffer that can serve one
/// file after the other. It understands files at rest as this program writes them, in the format of
/// sqlite.org/fileformat2.html sections 1.2 to 1.6, and doubts every other.
final class PageFile {
  /// The status of the file when it was opened.
  let status: FileStatus
  let header: FileHeader
  /// The first hundred bytes.
  let start: [UInt8]
  /// The bytes of a page that hold content.
  let usable: Int
  private let file: OpenFile
  private let buffer: PageBuffer

  /// Opens a regular file; doubts one that is cut short, was written through a write-ahead log, or
  /// is laid out in an unusual way.
  init(_ path: String, buffer: PageBuffer) throws(PageDoubt) {
    file = try OpenFile(path)
    self.buffer = buffer
    buffer.clear()
    status = file.status
    guard status.isRegular, let start = buffer.block(0, of: file.descriptor), start.count >= 512,
      let header = FileHeader([UInt8](start[..<100])), Self.isOrdinary(start),
      header.pageSize.nonzeroBitCount == 1, header.pageCount > 0,
      (512...PageBuffer.blockSize).contains(header.pageSize),
      status.size == Int64(header.pageSize) * Int64(header.pageCount)
    else { throw PageDoubt() }
    self.header = header
    self.start = [UInt8](start[..<100])
    usable = header.pageSize - Int(start[20])
    guard usable >= 480 else { throw PageDoubt() }
  }

  /// Whether the fields that this program never sets otherwise are as it sets them: rollback
  /// journal, the fixed fractions, a page count that is up to date, schema format 4, no
  /// auto-vacuum, UTF-8.
  private static func isOrdinary(_ bytes: UnsafeRawBufferPointer) -> Bool {
    return bytes[18] == 1 && bytes[19] == 1 && bytes[21] == 64 && bytes[22] == 32
      && bytes[23] == 32 && bytes.number(at: 24) == bytes.number(at: 92)
      && bytes.number(at: 44) == 4 && bytes.number(at: 52) == 0 && bytes.number(at: 56) == 1
  }

  /// The number of pages.
  var count: Int { header.pageCount }

  /// The bytes of a page that hold content, valid until another page is asked for.
  /// - Parameter number: from 1.
  func page(_ number: Int) throws(PageDoubt) -> UnsafeRawBufferPointer {
    guard number > 0, number <= count else { throw PageDoubt() }
    let (block, offset) = ((number - 1) * header.pageSize).quotientAndRemainder(
      dividingBy: PageBuffer.blockSize)
    guard let bytes = buffer.block(block, of: file.descriptor), offset + usable <= bytes.count
    else {
      throw PageDoubt()
    }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + usable])
  }
}

@available(*, unavailable) extension PageFile: Sendable {}

/// A file that is open for reading, until nobody needs it.
private final class OpenFile {
  let descriptor: Int32
  let status: FileStatus

  init(_ path: String) throws(PageDoubt) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw PageDoubt() }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw PageDoubt()
    }
    self.descriptor = descriptor
    self.status = FileStatus(status)
  }

  deinit {
    close(descriptor)
  }
}

/// Holds the blocks of a file that were read last. A page lies within one block.
final class PageBuffer {
  static let blockSize = 1 << 13
  private static let blocks = 64
  private let bytes = UnsafeMutableRawBufferPointer.allocate(
    byteCount: blockSize * blocks, alignment: 16)
  /// The number and the length of the block that each place holds.
  private var held = [(number: Int, count: Int)](repeating: (-1, 0), count: blocks)

  deinit {
    bytes.deallocate()
  }

  /// Forgets everything, for another file.
  func clear() {
    for place in held.indices { held[place].number = -1 }
  }

  /// A block, shorter where the file ends; `nil` when it cannot be read.
  func block(_ number: Int, of descriptor: Int32) -> UnsafeRawBufferPointer? {
    let place = number % Self.blocks
    let start = place * Self.blockSize
    if held[place].number != number {
      held[place] = (-1, 0)
      var filled = 0
      while filled < Self.blockSize {
        let read = pread(
          descriptor, bytes.baseAddress?.advanced(by: start + filled), Self.blockSize - filled,
          off_t(number) * off_t(Self.blockSize) + off_t(filled))
        guard read >= 0 else { return nil }
        if read == 0 { break }
        filled += read
      }
      held[place] = (number, filled)
    }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<start + held[place].count])
  }
}

@available(*, unavailable) extension PageBuffer: Sendable {}
