/// The offsets of a time zone from UTC, past and future; a value that needs no file.
package struct TimeZoneRules: Sendable, Hashable {
  /// UTC.
  package static let utc = TimeZoneRules(fixedOffset: 0)

  /// A zone that is always so many seconds east of Greenwich.
  package init(fixedOffset seconds: Int) {
  }

  /// The rules in the bytes of a compiled time zone file (RFC 8536); `nil` when they are not one.
  package init?(tzif bytes: [UInt8]) {
    return nil
  }

  /// A zone from a POSIX rule such as `EET-2EEST,M4.5.5/0,M10.5.4/24`; `nil` when it is not one.
  package init?(posix text: String) {
    return nil
  }

  /// Seconds east of Greenwich at a moment.
  package func offset(at instant: Instant) -> Int { 0 }
}
