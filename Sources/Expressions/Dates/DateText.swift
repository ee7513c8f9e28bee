/// A day, or a day and a time, as ISO 8601 spells it.
struct DateText: Hashable {
  let day: CivilDay
  /// The time and the offset written after it, if there are any.
  let time: TimeText?

  /// What a text turned out to be.
  enum Reading: Hashable {
    case date(DateText)
    /// The shape of a date, but the calendar or the clock has no such moment.
    case impossible
    case other
  }

  /// Reads `YYYY-MM-DD`, optionally `Thh:mm[:ss[.f]][Z|±hh:mm]`, and nothing around it.
  static func read(_ text: String, toleratesMissingZeros: Bool = false) -> Reading {
    guard mayBeDate(text) else { return .other }
    var reader = ClockReader(text, fewestDigits: toleratesMissingZeros ? 1 : 2)
    guard let year = reader.number(digits: 4...4), reader.take("-"),
      let month = reader.twoDigits(), reader.take("-"), let dayOfMonth = reader.twoDigits()
    else { return .other }
    let day = CivilDay(year: year, month: month, day: dayOfMonth)
    if reader.isAtEnd {
      return day.map { .date(DateText(day: $0, time: nil)) } ?? .impossible
    }
    guard reader.take("T"), let clock = reader.clock(), reader.isAtEnd else { return .other }
    guard let day, let time = TimeText(clock) else { return .impossible }
    return .date(DateText(day: day, time: time))
  }

  /// The date, or the moment that the text names in a zone.
  func value(in zone: TimeZoneRules) -> Value {
    guard let time else { return .date(day) }
    return .dateTime(time.instant(on: day, in: zone))
  }

  /// Tells most texts that are no dates without looking closely.
  private static func mayBeDate(_ text: String) -> Bool {
    let units = text.utf8
    guard units.count >= 8, let first = units.first else { return false }
    return first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
      && units[units.index(units.startIndex, offsetBy: 4)] == UInt8(ascii: "-")
  }
}

/// A time of day as ISO 8601 spells it.
struct TimeText: Hashable {
  let time: TimeOfDay
  /// Seconds east of Greenwich, if an offset is written.
  let offset: Int?

  /// Reads `hh:mm[:ss[.f]][Z|±hh:mm]` and nothing around it.
  init?(_ text: String) {
    var reader = ClockReader(text, fewestDigits: 2)
    guard let clock = reader.clock(), reader.isAtEnd else { return nil }
    self.init(clock)
  }

  init?(_ clock: ClockReader.Clock) {
    guard
      let time = TimeOfDay(
        hour: clock.hour, minute: clock.minute, second: clock.second,
        millisecond: clock.millisecond),
      abs(clock.offset ?? 0) <= 18 * 3600
    else { return nil }
    self.time = time
    offset = clock.offset
  }

  /// The moment when this is the time on a day; without an offset, in the zone.
  func instant(on day: CivilDay, in zone: TimeZoneRules) -> Instant {
    zoneOrOwn(zone).instant(day, time)
  }

  /// The time that a clock of the zone shows, given the moment that fixes the offset of the zone.
  func local(in zone: TimeZoneRules, near moment: Instant) -> TimeOfDay {
    guard offset != nil else { return time }
    let instant = instant(on: moment.day(in: zone), in: zone)
    return instant.local(in: zone).time
  }

  private func zoneOrOwn(_ zone: TimeZoneRules) -> TimeZoneRules {
    offset.map { TimeZoneRules(fixedOffset: $0) } ?? zone
  }
}
