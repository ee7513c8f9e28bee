import Digests

/// The reproducible order of `randomize()` and of choices with a seed.
package enum Shuffle {
  /// Items in the order that a seed gives (Fisher–Yates, drawn by the Park–Miller generator).
  package static func shuffled<Item>(_ items: [Item], seed: Int64) -> [Item] {
    let modulus: Int64 = 2_147_483_647
    var state = seed % modulus
    if state <= 0 { state += modulus - 1 }
    return shuffled(items) {
      state = state * 16_807 % modulus
      return Double(state - 1) / Double(modulus - 1)
    }
  }

  /// Items in random order; `draw` gives numbers from 0 up to 1.
  package static func shuffled<Item>(_ items: [Item], draw: () -> Double) -> [Item] {
    var shuffled = items
    for index in shuffled.indices {
      let slot = Int(draw() * Double(index + 1))
      shuffled[index] = shuffled[slot]
      shuffled[slot] = items[index]
    }
    return shuffled
  }

  /// The seed that a value stands for: its number without the fraction; for other texts the first
  /// eight bytes of their SHA-256, 0 for the empty one.
  package static func seed(from value: Value, in zone: TimeZoneRules) -> Int64 {
    let number = value.number(in: zone)
    if number.isNaN {
      let text = value.string(in: zone)
      if text.isEmpty { return 0 }
      let bytes = SHA256.digest(Array(text.utf8)).prefix(8)
      return Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) })
    }
    if number >= 0x1p63 { return .max }
    if number <= -0x1p63 { return .min }
    return Int64(number)
  }
}
