/// SHA-256 (FIPS 180-4), fed in pieces.
package struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// A digest of nothing yet.
  package init() {
    pending.reserveCapacity(64)
  }

  /// The 32 bytes of the digest of a whole text or file.
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finalized()
  }

  /// The digest as 64 lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    Hexadecimal.text(digest(bytes))
  }

  /// The digest of a text's UTF-8 bytes as 64 lower-case hexadecimal digits.
  package static func hexadecimal(_ text: String) -> String {
    hexadecimal(Array(text.utf8))
  }

  /// Adds bytes to what is digested.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  /// Adds bytes to what is digested.
  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    length &+= UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let taken = rest.prefix(64 - pending.count)
      pending.append(contentsOf: taken)
      rest = rest.dropFirst(taken.count)
      guard pending.count == 64 else { return }
      let block = pending
      block.withUnsafeBufferPointer { compress($0) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count & ~63
    if whole > 0 { compress(UnsafeBufferPointer(rebasing: rest.prefix(whole))) }
    pending.append(contentsOf: rest.dropFirst(whole))
  }

  /// The 32 bytes of the digest of everything added.
  package func finalized() -> [UInt8] {
    var copy = self
    let bits = length &* 8
    var padding: [UInt8] = [0x80]
    padding += [UInt8](repeating: 0, count: (119 - pending.count) % 64)
    padding += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    copy.update(padding)
    return copy.state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Digests whole blocks of 64 bytes.
  private mutating func compress(_ blocks: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(blocks)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { words in
      Self.roundConstants.withUnsafeBufferPointer { constants in
        guard let w = words.baseAddress, let k = constants.baseAddress else { return }
        var v = Variables(state)
        for start in stride(from: 0, to: bytes.count, by: 64) {
          let before = v
          for t in 0..<16 {
            w[t] = UInt32(
              bigEndian: bytes.loadUnaligned(fromByteOffset: start &+ t &* 4, as: UInt32.self))
          }
          v.eightRounds(k) { w[$0] }
          v.eightRounds(k + 8) { w[$0 &+ 8] }
          for t in stride(from: 16, to: 64, by: 16) {
            v.eightRounds(k + t) { Self.extended(w, $0) }
            v.eightRounds(k + t + 8) { Self.extended(w, $0 &+ 8) }
          }
          v.add(before)
        }
        state = v.words
      }
    }
  }

  /// Replaces one of the last sixteen words of the schedule by the next one in its place.
  @inline(__always)
  private static func extended(_ w: UnsafeMutablePointer<UInt32>, _ i: Int) -> UInt32 {
    let x = w[(i &+ 1) & 15]
    let y = w[(i &+ 14) & 15]
    let s0 = rotated(x, 7) ^ rotated(x, 18) ^ (x &>> 3)
    let s1 = rotated(y, 17) ^ rotated(y, 19) ^ (y &>> 10)
    w[i] = w[i] &+ s0 &+ w[(i &+ 9) & 15] &+ s1
    return w[i]
  }

  /// The eight working variables.
  private struct Variables {
    var a, b, c, d, e, f, g, h: UInt32

    init(_ words: [UInt32]) {
      (a, b, c, d) = (words[0], words[1], words[2], words[3])
      (e, f, g, h) = (words[4], words[5], words[6], words[7])
    }

    var words: [UInt32] { [a, b, c, d, e, f, g, h] }

    @inline(__always)
    mutating func add(_ other: Variables) {
      a &+= other.a
      b &+= other.b
      c &+= other.c
      d &+= other.d
      e &+= other.e
      f &+= other.f
      g &+= other.g
      h &+= other.h
    }

    /// Eight rounds, written out so that nothing moves from one variable to the next: each names
    /// them one place further on.
    @inline(__always)
    mutating func eightRounds(_ k: UnsafePointer<UInt32>, _ word: (Int) -> UInt32) {
      round(a, b, c, &d, e, f, g, &h, k[0] &+ word(0))
      round(h, a, b, &c, d, e, f, &g, k[1] &+ word(1))
      round(g, h, a, &b, c, d, e, &f, k[2] &+ word(2))
      round(f, g, h, &a, b, c, d, &e, k[3] &+ word(3))
      round(e, f, g, &h, a, b, c, &d, k[4] &+ word(4))
      round(d, e, f, &g, h, a, b, &c, k[5] &+ word(5))
      round(c, d, e, &f, g, h, a, &b, k[6] &+ word(6))
      round(b, c, d, &e, f, g, h, &a, k[7] &+ word(7))
    }
  }

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

@inline(__always)
private func round(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
  _ h: inout UInt32, _ word: UInt32
) {
  let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
  let t1 = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
  let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
  d &+= t1
  h = t1 &+ s0 &+ ((a & b) | (c & (a | b)))
}

@inline(__always)
private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word &>> count | word &<< (32 &- count)
}
