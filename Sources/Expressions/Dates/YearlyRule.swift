/// The rule of a zone that repeats every year: a standard offset and, maybe, daylight saving.
struct YearlyRule: Sendable, Hashable {
  /// Seconds east of Greenwich in standard time.
  let standardOffset: Int
  private let saving: Saving?

  private struct Saving: Hashable {
    let offset: Int
    let start: Change
    let end: Change
  }

  /// A change on a day of the year, so many seconds after its midnight.
  private struct Change: Hashable {
    enum Day: Hashable {
      /// The n-th weekday (0 is Sunday) of a month; the fifth is the last.
      case weekday(Int, ofWeek: Int, month: Int)
      /// Day 1 to 365; the leap day is never counted.
      case julian(Int)
      /// Day 0 to 365; the leap day is counted.
      case ordinal(Int)
    }

    let day: Day
    let time: Int
  }

  /// A rule in the notation of POSIX, with the wider range of times of RFC 8536.
  init?(posix text: String) {
    var reader = Reader(text)
    guard reader.skipName(), let west = reader.time() else { return nil }
    standardOffset = -west
    if reader.isAtEnd {
      saving = nil
      return
    }
    guard reader.skipName() else { return nil }
    var savingOffset = standardOffset + 3600
    if !reader.isAt(",") {
      guard let west = reader.time() else { return nil }
      savingOffset = -west
    }
    guard reader.take(","), let start = reader.change(), reader.take(","),
      let end = reader.change(), reader.isAtEnd
    else { return nil }
    saving = Saving(offset: savingOffset, start: start, end: end)
  }

  /// Seconds east of Greenwich, so many seconds after 1970 UTC.
  func offset(at second: Int64) -> Int {
    guard let saving else { return standardOffset }
    let local = Int(second) + standardOffset
    let day = local >= 0 ? local / 86_400 : (local + 1) / 86_400 - 1
    let year = CivilDay(number: day).components.year
    let start = Self.second(of: saving.start, in: year) - standardOffset
    let end = Self.second(of: saving.end, in: year) - saving.offset
    let now = Int(second)
    let isSaving = start < end ? start <= now && now < end : now >= start || now < end
    return isSaving ? saving.offset : standardOffset
  }

  /// The local second, since 1970, of a change in a year.
  private static func second(of change: Change, in year: Int) -> Int {
    let day: Int
    switch change.day {
    case .julian(let number):
      let march = CivilDay(year: year, month: 3, day: 1)?.number ?? 0
      day = march + number - 60
    case .ordinal(let number):
      day = (CivilDay(year: year, month: 1, day: 1)?.number ?? 0) + number
    case .weekday(let weekday, let week, let month):
      let first = CivilDay(year: year, month: month, day: 1) ?? CivilDay(number: 0)
      let next =
        CivilDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1) ?? first
      let delay = (weekday - first.weekday + 7) % 7 + (week - 1) * 7
      let candidate = first.number + delay
      day = candidate < next.number ? candidate : candidate - 7
    }
    return day * 86_400 + change.time
  }

  /// Reads the notation from its start to its end.
  private struct Reader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
      bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    func isAt(_ letter: Unicode.Scalar) -> Bool {
      position < bytes.count && bytes[position] == UInt8(ascii: letter)
    }

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
      guard isAt(letter) else { return false }
      position += 1
      return true
    }

    /// Three letters or more, or anything in angle brackets.
    mutating func skipName() -> Bool {
      let start = position
      if take("<") {
        while position < bytes.count, !isAt(">") { position += 1 }
        return take(">")
      }
      while position < bytes.count, isLetter(bytes[position]) { position += 1 }
      return position - start >= 3
    }

    mutating func number() -> Int? {
      var value = 0
      let start = position
      while position < bytes.count, position - start < 4,
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
      {
        value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
        position += 1
      }
      return position > start ? value : nil
    }

    /// `[+-]h[h[h]][:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] {
        guard take(":") else { break }
        guard let value = number() else { return nil }
        seconds += value * unit
      }
      return isNegative ? -seconds : seconds
    }

    mutating func change() -> Change? {
      let day: Change.Day
      if take("M") {
        guard let month = number(), (1...12).contains(month), take("."), let week = number(),
          (1...5).contains(week), take("."), let weekday = number(), weekday <= 6
        else { return nil }
        day = .weekday(weekday, ofWeek: week, month: month)
      } else if take("J") {
        guard let number = number(), (1...365).contains(number) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(), number <= 365 else { return nil }
        day = .ordinal(number)
      }
      guard take("/") else { return Change(day: day, time: 7200) }
      return time().map { Change(day: day, time: $0) }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
  }
}
