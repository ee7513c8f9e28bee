import Expressions

/// Moments as people read them.
enum Moments {
  /// `2026-07-12 09:05` in a zone.
  static func text(_ milliseconds: Int64, in zone: TimeZoneRules) -> String {
    let text = Instant(milliseconds: milliseconds).text(in: zone)
    return text.prefix(16).split(separator: "T").joined(separator: " ")
  }
}
