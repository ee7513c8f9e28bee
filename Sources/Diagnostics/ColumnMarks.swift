/// The characters before some places of long lines, so that a column is found without reading the whole
/// line: one line may be a whole file.
struct ColumnMarks: Sendable {
  private static let distance = 4096

  private var offsets: [Int] = []
  private var characters: [Int] = []

  /// Marks on every line that is longer than the distance between two marks.
  init(of bytes: [UInt8], lineStarts: [Int]) {
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
      if end - start > Self.distance { addMarks(to: bytes, start..<end) }
    }
  }

  private mutating func addMarks(to bytes: [UInt8], _ line: Range<Int>) {
    var (start, sum) = (line.lowerBound, 0)
    while start + Self.distance < line.upperBound {
      var place = start + Self.distance
      while place < line.upperBound, !Self.separates(bytes[place - 1], bytes[place]) { place += 1 }
      if place == line.upperBound { return }
      sum += Self.count(bytes[start..<place])
      offsets.append(place)
      characters.append(sum)
      start = place
    }
  }

  /// The characters of a line that starts at an offset and is read up to another.
  func characters(before offset: Int, from start: Int, in bytes: [UInt8]) -> Int {
    if let place = offsets.lastPlace(notAfter: offset), offsets[place] > start {
      return characters[place] + Self.count(bytes[offsets[place]..<offset])
    }
    return Self.count(bytes[start..<max(start, offset)])
  }

  /// Whether a character ends between two bytes, whatever stands around them.
  private static func separates(_ left: UInt8, _ right: UInt8) -> Bool {
    left < 0x80 && right < 0x80 && left != 0x0D
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return isPlain ? bytes.count : String(decoding: bytes, as: UTF8.self).count
  }
}

extension [Int] {
  /// The place of the last of these rising numbers that is not above a number.
  func lastPlace(notAfter number: Int) -> Int? {
    var low = -1
    var high = count
    while low + 1 < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle } else { high = middle }
    }
    return low < 0 ? nil : low
  }
}
