import Digests

/// The hash that chains entries. It is taken over
///
/// ```
/// tag ‖ previous ‖ author ‖ sequence ‖ wall ‖ monotonic ‖ boot ‖ kind ‖ subject ‖ base ‖ body
/// ```
/// where numbers are 8 bytes, highest first, and each of the last five is preceded by its length
/// as such a number. The stored bytes are the hashed bytes: nothing is written anew to be checked.
enum EntryChain {
  /// Names this layout; another layout gets another tag.
  static let tag = Array("mizan entry 1\n".utf8)
  /// Names the layout of what stands before the first entry.
  static let originTag = Array("mizan log 1\n".utf8)

  /// What an entry is hashed from, without its body.
  struct Head {
    private(set) var bytes: [UInt8] = []

    init() {
      bytes.reserveCapacity(512)
    }

    /// Starts over for another entry.
    mutating func begin(
      previous: UnsafeRawBufferPointer, author: [UInt8], sequence: Int64, wall: Int64,
      monotonic: Int64
    ) {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: EntryChain.tag)
      bytes.append(contentsOf: previous)
      bytes.append(contentsOf: author)
      append(sequence)
      append(wall)
      append(monotonic)
    }

    /// Adds one of the fields of varying length.
    mutating func append(field: UnsafeRawBufferPointer) {
      append(Int64(field.count))
      bytes.append(contentsOf: field)
    }

    /// The hash of the entry that has this head and a body.
    mutating func hash(body: UnsafeRawBufferPointer) -> [UInt8] {
      append(Int64(body.count))
      return ChainDigest.digest(bytes, body)
    }

    private mutating func append(_ number: Int64) {
      withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
  }

  /// The hash of an entry that is about to be written.
  static func hash(
    previous: EntryHash, author: AuthorID, sequence: Int64, moment: Moment, kind: EntryKind,
    subject: String, base: [EntryHash], body: String
  ) -> EntryHash {
    var head = Head()
    previous.bytes.withUnsafeBytes { bytes in
      head.begin(
        previous: bytes, author: author.bytes, sequence: sequence, wall: moment.wall,
        monotonic: moment.monotonic)
    }
    for text in [moment.boot, kind.rawValue, subject] {
      Array(text.utf8).withUnsafeBytes { head.append(field: $0) }
    }
    base.flatMap(\.bytes).withUnsafeBytes { head.append(field: $0) }
    let digest = Array(body.utf8).withUnsafeBytes { head.hash(body: $0) }
    return known(digest)
  }

  /// What the first entry of a log has in place of a predecessor's hash.
  static func origin(of author: AuthorID, nonce: [UInt8]) -> EntryHash {
    known(SHA256.digest(originTag + author.bytes + nonce))
  }

  private static func known(_ digest: [UInt8]) -> EntryHash {
    guard let hash = EntryHash(digest) else {
      preconditionFailure("a SHA-256 digest has 32 bytes")
    }
    return hash
  }
}
