import Digests
import Synchronization

/// Random bits that depend on nothing but a seed, so that replaying a draft draws the same numbers
/// again (SplitMix64).
final class SeededRandom: Sendable {
  private let state = Mutex<UInt64>(0)

  /// Begins the sequence of a seed.
  func restart(_ seed: String) {
    let digest = SHA256.digest(Array(seed.utf8))
    state.withLock { $0 = digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// The next 64 bits.
  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }
}
