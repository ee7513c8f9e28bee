import Expressions

/// The time zone of this device, and zones by name, from the system's compiled zone files.
enum SystemTimeZone {
  private static let folder = "/usr/share/zoneinfo/"

  /// The zone that `TZ` or the system names; UTC when there is none.
  static func current(_ environment: [String: String]) -> TimeZoneRules {
    if let name = environment["TZ"]?.drop(while: { $0 == ":" }), !name.isEmpty {
      return named(String(name)) ?? TimeZoneRules(posix: String(name)) ?? .utc
    }
    return rules(at: "/etc/localtime") ?? .utc
  }

  /// The zone with a name such as `Asia/Amman`.
  static func named(_ name: String) -> TimeZoneRules? {
    if name == "UTC" { return .utc }
    guard !name.contains(".."), !name.hasPrefix("/") else { return nil }
    return rules(at: folder + name)
  }

  private static func rules(at path: String) -> TimeZoneRules? {
    guard isFile(path), let bytes = try? WholeFile.bytes(of: path) else { return nil }
    return TimeZoneRules(tzif: bytes)
  }
}
