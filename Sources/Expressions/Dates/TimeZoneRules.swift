/// The offsets of a time zone from UTC, past and future; a value that needs no file.
package struct TimeZoneRules: Sendable, Hashable {
  /// UTC.
  package static let utc = TimeZoneRules(fixedOffset: 0)

  /// The offset before the first transition.
  private let initialOffset: Int
  /// When the offset changed, in seconds since 1970 UTC, ascending.
  private let transitions: [Int64]
  /// The offset from each transition on.
  private let offsets: [Int]
  /// What holds after the last transition.
  private let tail: YearlyRule?

  /// A zone that is always so many seconds east of Greenwich.
  package init(fixedOffset seconds: Int) {
    self.init(initialOffset: seconds, transitions: [], offsets: [], tail: nil)
  }

  /// A zone from a POSIX rule such as `EET-2EEST,M4.5.5/0,M10.5.4/24`; `nil` when it is not one.
  package init?(posix text: String) {
    guard let rule = YearlyRule(posix: text) else { return nil }
    self.init(initialOffset: rule.standardOffset, transitions: [], offsets: [], tail: rule)
  }

  init(initialOffset: Int, transitions: [Int64], offsets: [Int], tail: YearlyRule?) {
    self.initialOffset = initialOffset
    self.transitions = transitions
    self.offsets = offsets
    self.tail = tail
  }

  /// Seconds east of Greenwich at a moment.
  package func offset(at instant: Instant) -> Int {
    let milliseconds = instant.milliseconds
    return offset(
      atSecond: milliseconds >= 0 ? milliseconds / 1000 : (milliseconds + 1) / 1000 - 1)
  }

  /// The moment when calendar and clock show a day and a time.
  ///
  /// A time that occurs twice is the first of them; one that is skipped is as far behind the change
  /// as it was meant to be.
  func instant(_ day: CivilDay, _ time: TimeOfDay) -> Instant {
    let milliseconds = Int64(day.number * TimeOfDay.millisecondsPerDay + time.milliseconds)
    if transitions.isEmpty, tail == nil {
      return Instant(milliseconds: milliseconds - Int64(initialOffset) * 1000)
    }
    let local = (milliseconds - Int64(time.millisecond)) / 1000
    let before = offset(atSecond: local - 86_400)
    let after = offset(atSecond: local + 86_400)
    let fits = { (candidate: Int) in offset(atSecond: local - Int64(candidate)) == candidate }
    let chosen = !fits(before) && fits(after) ? after : before
    return Instant(milliseconds: milliseconds - Int64(chosen) * 1000)
  }

  /// The first moment of a day.
  func midnight(of day: CivilDay) -> Instant {
    instant(day, TimeOfDay(milliseconds: 0))
  }

  private func offset(atSecond second: Int64) -> Int {
    guard let last = transitions.last else { return tail?.offset(at: second) ?? initialOffset }
    if second >= last { return tail?.offset(at: second) ?? offsets[offsets.count - 1] }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initialOffset : offsets[low - 1]
  }
}
