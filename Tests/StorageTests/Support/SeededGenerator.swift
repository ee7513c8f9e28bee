import Glibc

/// SplitMix64: the same seed gives the same history.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The seeds to try: one named by `MIZAN_SEED`, or as many as `MIZAN_CASES` says.
  static func seeds(_ usual: Int) -> [UInt64] {
    if let seed = getenv("MIZAN_SEED").flatMap({ UInt64(String(cString: $0)) }) { return [seed] }
    let count = getenv("MIZAN_CASES").flatMap { Int(String(cString: $0)) } ?? usual
    return (1...UInt64(max(count, 1))).map { $0 &* 7919 }
  }
}
