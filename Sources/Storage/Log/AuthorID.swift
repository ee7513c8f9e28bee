import Digests

/// The identity of one log: 128 random bits made when a store is created, never used again.
package struct AuthorID: Sendable, Hashable, Comparable {
  private let high: UInt64
  private let low: UInt64

  /// An identity from its 16 bytes; `nil` for any other number of bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// An identity from 32 hexadecimal digits; `nil` for any other text.
  package init?(_ text: String) {
    guard let bytes = Hexadecimal.bytes(text) else { return nil }
    self.init(bytes)
  }

  /// A fresh identity.
  static func random(using generator: inout some RandomNumberGenerator) -> AuthorID {
    AuthorID(high: generator.next(), low: generator.next())
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The 16 bytes.
  package var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// The 32 hexadecimal digits.
  package var text: String { Hexadecimal.text(bytes) }

  /// Enough digits for a person to recognise it.
  package var short: String { String(text.prefix(8)) }

  /// Whether the bytes of one come before those of the other.
  package static func < (left: AuthorID, right: AuthorID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension AuthorID: SQLConvertible {
  var sqlValue: SQLValue { .blob(bytes) }

  init?(sqlValue: SQLValue) {
    guard case .blob(let bytes) = sqlValue else { return nil }
    self.init(bytes)
  }
}
