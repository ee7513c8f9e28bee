import CSQLite
import Digests

/// SHA-256 over the head and the body of an entry: by the instructions of the processor where it has
/// them, else by Swift.
enum ChainDigest {
  /// Whether the processor has instructions for it.
  static let isHardware = mizan_sha256_is_available() == 1

  /// The digest of two pieces, one after the other.
  static func digest(_ head: [UInt8], _ body: UnsafeRawBufferPointer) -> [UInt8] {
    guard isHardware else { return software(head, body) }
    // C takes no null address, which an empty buffer may have.
    var nothing: UInt8 = 0
    return withUnsafeBytes(of: &nothing) { spare in
      head.withUnsafeBytes { head in
        [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
          guard let place = digest.baseAddress,
            let headStart = head.baseAddress ?? spare.baseAddress,
            let bodyStart = body.baseAddress ?? spare.baseAddress
          else { return }
          mizan_sha256(
            headStart.assumingMemoryBound(to: UInt8.self), head.count,
            bodyStart.assumingMemoryBound(to: UInt8.self), body.count, place)
          count = 32
        }
      }
    }
  }

  /// The same without the processor's help.
  static func software(_ head: [UInt8], _ body: UnsafeRawBufferPointer) -> [UInt8] {
    var digest = SHA256()
    digest.update(head)
    digest.update(body.bindMemory(to: UInt8.self))
    return digest.finalized()
  }
}
