import Diagnostics
import Expressions
import Foundation
import Synchronization

extension ExpressionBatch {
  /// A batch with the zone files of this machine and repeatable random numbers.
  static let forTests = ExpressionBatch(
    now: Instant(milliseconds: 1_709_200_800_000), language: .en, timeZone: ZoneFiles.zone,
    randomBits: RepeatableRandom(seed: 7).next)
}

extension Environment {
  /// Thursday 29 February 2024, 10:00 UTC.
  static func forTests(
    now: Int64 = 1_709_200_800_000, zone: TimeZoneRules = .utc, language: String = "en"
  ) -> Environment {
    Environment(
      now: Instant(milliseconds: now), timeZone: zone, language: language,
      formVersion: "2024010100", randomBits: RepeatableRandom(seed: 7).next)
  }
}

/// The compiled time zone files of this machine.
enum ZoneFiles {
  @Sendable static func zone(named name: String) -> TimeZoneRules? {
    guard !name.contains("."),
      let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name)
    else { return nil }
    return TimeZoneRules(tzif: Array(data))
  }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
final class RepeatableRandom: Sendable {
  private let state: Mutex<UInt64>

  init(seed: UInt64) {
    state = Mutex(seed)
  }

  @Sendable func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
      return bits ^ bits >> 31
    }
  }
}

extension JSON {
  /// The value of a JSON text; `nil` when it is broken.
  init?(reading text: String) {
    guard let root = JSONReader.read(SourceFile(name: "text", text: text)).root else { return nil }
    self = root.json
  }
}
