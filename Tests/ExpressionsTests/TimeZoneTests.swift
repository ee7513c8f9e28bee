import Expressions
import Testing

/// Zones from files, from rules and from offsets.
@Suite struct TimeZoneTests {
  private func offset(_ zone: TimeZoneRules?, _ milliseconds: Int64) -> Int? {
    zone?.offset(at: Instant(milliseconds: milliseconds))
  }

  @Test func aFixedOffsetNeverChanges() {
    let zone = TimeZoneRules(fixedOffset: 10_800)
    #expect(offset(zone, 0) == 10_800)
    #expect(offset(zone, 4_000_000_000_000) == 10_800)
    #expect(offset(zone, -4_000_000_000_000) == 10_800)
  }

  @Test(arguments: [
    ("UTC0", 0, 0), ("<+03>-3", 10_800, 10_800), ("EST5", -18_000, -18_000),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 3600, 7200), ("EST5EDT,M3.2.0,M11.1.0", -18_000, -14_400),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", 39_600, 36_000),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 0, 3600), ("EET-2EEST,M4.5.5/0,M10.5.4/24", 7200, 10_800),
    ("XXX3YYY2:30,J60/0,J300", -10_800, -9000), ("XXX-3:30:15", 12_615, 12_615),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", -7200, -3600), ("AAA0BBB,0/0,364/23", 3600, 3600),
  ])
  func aPosixRuleHasItsOffsetsInJanuaryAndJuly(rule: String, january: Int, july: Int) {
    let zone = TimeZoneRules(posix: rule)
    #expect(offset(zone, 1_705_320_000_000) == january)
    #expect(offset(zone, 1_721_044_800_000) == july)
  }

  @Test(arguments: [
    "", "UT0", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J5", "CET-1 ",
    "<+03-3", "CET-1CEST,M3.5.0,M10.5.0,",
  ])
  func aBrokenPosixRuleIsRefused(rule: String) {
    #expect(TimeZoneRules(posix: rule) == nil)
  }

  @Test func aRuleChangesAtItsSecond() {
    let zone = TimeZoneRules(posix: "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(offset(zone, 1_711_846_799_999) == 3600)
    #expect(offset(zone, 1_711_846_800_000) == 7200)
    #expect(offset(zone, 1_729_990_799_999) == 7200)
    #expect(offset(zone, 1_729_990_800_000) == 3600)
  }

  /// A file of version 1 with one change, from +2 to +3 hours at second 1,000,000.
  private func file(version: UInt8 = 0, footer: String? = nil) -> [UInt8] {
    func block(timeSize: Int) -> [UInt8] {
      let counts: [[UInt8]] = [0, 0, 0, 1, 2, 4].map { [0, 0, 0, $0] }
      var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
      bytes += counts.joined()
      bytes += [UInt8](repeating: 0, count: timeSize - 4) + [0, 0x0F, 0x42, 0x40]
      bytes += [1]
      bytes += [0, 0, 0x1C, 0x20, 0, 0] + [0, 0, 0x2A, 0x30, 1, 0]
      return bytes + Array("ABC\0".utf8)
    }
    guard version > 0 else { return block(timeSize: 4) }
    return block(timeSize: 4) + block(timeSize: 8) + Array("\n\(footer ?? "")\n".utf8)
  }

  @Test func aFileOfVersionOneHasItsChange() {
    let zone = TimeZoneRules(tzif: file())
    #expect(offset(zone, -1_000_000_000_000) == 7200)
    #expect(offset(zone, 999_999_999) == 7200)
    #expect(offset(zone, 1_000_000_000) == 10_800)
    #expect(offset(zone, 4_000_000_000_000) == 10_800)
  }

  @Test func theRuleAtTheEndOfAFileHoldsAfterItsTable() {
    let zone = TimeZoneRules(tzif: file(version: 2, footer: "XXX-5"))
    #expect(offset(zone, 999_999_999) == 7200)
    #expect(offset(zone, 4_000_000_000_000) == 18_000)
  }

  @Test func anEmptyRuleLeavesTheLastOffset() {
    #expect(offset(TimeZoneRules(tzif: file(version: 2)), 4_000_000_000_000) == 10_800)
  }

  @Test func everyShortenedFileIsRefusedOrReadWithoutHarm() {
    let whole = file(version: 2, footer: "XXX-5")
    for length in 0..<whole.count {
      _ = TimeZoneRules(tzif: Array(whole[..<length]))
    }
    #expect(TimeZoneRules(tzif: []) == nil)
    #expect(TimeZoneRules(tzif: Array("TZif".utf8)) == nil)
    #expect(TimeZoneRules(tzif: Array(whole[..<80])) == nil)
  }

  @Test func everyDamagedByteIsRefusedOrReadWithoutHarm() {
    let whole = file(version: 2, footer: "XXX-5YYY,M3.5.0,M10.5.0")
    for position in whole.indices {
      for damage: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[position] = damage
        _ = offset(TimeZoneRules(tzif: bytes), 1_700_000_000_000)
      }
    }
  }

  @Test func everyZoneOfThisMachineIsRead() throws {
    for name in ["Asia/Amman", "Asia/Baghdad", "Europe/Berlin", "Africa/Cairo", "America/New_York"]
    {
      #expect(ZoneFiles.zone(named: name) != nil, "\(name)")
    }
  }
}

/// Days of the calendar and their numbers.
@Suite struct CivilDayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2024, 3, 1, 19_783),
    (2100, 3, 1, 47_541), (1600, 2, 29, -135_081), (1, 1, 1, -719_162), (0, 1, 1, -719_528),
    (9999, 12, 31, 2_932_896),
  ])
  func aDayHasItsNumber(year: Int, month: Int, day: Int, number: Int) {
    #expect(CivilDay(year: year, month: month, day: day)?.number == number)
    let components = CivilDay(number: number).components
    #expect(components == (year, month, day))
  }

  @Test func everyDayOfEightHundredYearsFollowsTheOneBefore() {
    var expected = CivilDay(year: 1600, month: 1, day: 1)?.number ?? 0
    for year in 1600..<2400 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for day in 1...length {
          if CivilDay(year: year, month: month + 1, day: day)?.number != expected {
            Issue.record("\(year)-\(month + 1)-\(day)")
            return
          }
          expected += 1
        }
        #expect(CivilDay(year: year, month: month + 1, day: length + 1) == nil)
      }
    }
  }

  @Test func weekdaysFollowEachOtherBeforeAndAfter1970() {
    for number in -1000...1000 {
      #expect(CivilDay(number: number).weekday == ((number + 4) % 7 + 7) % 7)
    }
  }
}
