/// A day of the proleptic Gregorian calendar, without a zone.
package struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  /// The day so many days after 1970-01-01.
  package init(number: Int) {
    self.number = number
  }

  package static func < (left: CivilDay, right: CivilDay) -> Bool {
    left.number < right.number
  }
}
