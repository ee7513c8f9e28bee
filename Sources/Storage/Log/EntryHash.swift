import Digests

/// The SHA-256 that names an entry or a definition for ever.
package struct EntryHash: Sendable, Hashable, Comparable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// A hash from its 32 bytes; `nil` for any other number of bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      switch index / 8 {
      case 0: words.0 = words.0 << 8 | UInt64(byte)
      case 1: words.1 = words.1 << 8 | UInt64(byte)
      case 2: words.2 = words.2 << 8 | UInt64(byte)
      default: words.3 = words.3 << 8 | UInt64(byte)
      }
    }
    self.words = words
  }

  /// A hash from 64 hexadecimal digits; `nil` for any other text.
  package init?(_ text: String) {
    guard let bytes = Hexadecimal.bytes(text) else { return nil }
    self.init(bytes)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return bytes
  }

  /// The 64 hexadecimal digits.
  package var text: String { Hexadecimal.text(bytes) }

  /// Enough digits for a person to recognise it.
  package var short: String { String(text.prefix(12)) }

  /// Whether two hashes are the same bytes.
  package static func == (left: EntryHash, right: EntryHash) -> Bool {
    left.words == right.words
  }

  /// Feeds the hash of a table.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }

  /// Whether the bytes of one come before those of the other.
  package static func < (left: EntryHash, right: EntryHash) -> Bool {
    left.words < right.words
  }
}

extension EntryHash: SQLConvertible {
  var sqlValue: SQLValue { .blob(bytes) }

  init?(sqlValue: SQLValue) {
    guard case .blob(let bytes) = sqlValue else { return nil }
    self.init(bytes)
  }

  /// The hashes that stand one after the other in bytes; `nil` when the length does not fit.
  static func list(_ bytes: some RandomAccessCollection<UInt8>) -> [EntryHash]? {
    guard bytes.count % 32 == 0 else { return nil }
    var hashes: [EntryHash] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let hash = EntryHash(rest.prefix(32)) else { return nil }
      hashes.append(hash)
      rest = rest.dropFirst(32)
    }
    return hashes
  }
}
