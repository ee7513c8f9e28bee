/// A moment: milliseconds since 1970-01-01T00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00Z.
  package let milliseconds: Int64

  /// The moment so many milliseconds after 1970-01-01T00:00Z.
  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment so many days after 1970-01-01T00:00Z, to the nearest millisecond; `nil` outside the
  /// years that texts can spell.
  init?(days: Double) {
    let milliseconds = (days * Double(TimeOfDay.millisecondsPerDay)).rounded()
    guard abs(milliseconds) < 3e14 else { return nil }
    self.init(milliseconds: Int64(milliseconds))
    guard CivilDay.writable.contains(local(in: .utc).day) else { return nil }
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Days since 1970-01-01T00:00Z with their fraction.
  package var days: Double { Double(milliseconds) / Double(TimeOfDay.millisecondsPerDay) }

  /// The day in a zone.
  package func day(in zone: TimeZoneRules) -> CivilDay { local(in: zone).day }

  /// The moment as `YYYY-MM-DDThh:mm:ss.sss±hh:mm` in a zone, `Z` where the offset is zero.
  package func text(in zone: TimeZoneRules) -> String {
    let (day, time) = local(in: zone)
    var writer = DigitWriter()
    writer.write(day)
    writer.write("T")
    writer.write(time)
    writer.write(offset: zone.offset(at: self))
    return writer.text
  }

  /// What calendar and clock show in a zone.
  func local(in zone: TimeZoneRules) -> (day: CivilDay, time: TimeOfDay) {
    let local = Int(milliseconds) + zone.offset(at: self) * 1000
    let perDay = TimeOfDay.millisecondsPerDay
    let day = local >= 0 ? local / perDay : (local + 1) / perDay - 1
    return (CivilDay(number: day), TimeOfDay(milliseconds: local - day * perDay))
  }
}
