package import Diagnostics
package import Expressions

/// A quarter of a calendar year, written `2026-Q3`.
package struct Quarter: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  package let year: Int
  /// Which quarter of the year, 1 to 4.
  package let number: Int

  /// Why a text is no quarter.
  package enum Mistake: Error, Hashable {
    /// The text is not a year, `-Q` and a number.
    case notAQuarter(String)
    /// The year or the number of the quarter does not exist.
    case outOfRange(String)

    /// What is wrong and what to write.
    package var message: Phrase {
      switch self {
      case .notAQuarter(let text):
        Phrase(
          en: "'\(text)' is no quarter: write a year and a quarter, as in 2026-Q3",
          ar: "'\(text)' ليس ربعاً: اكتب السنة ثم الربع، مثل 2026-Q3")
      case .outOfRange(let text):
        Phrase(
          en: "'\(text)' does not exist: a year has the quarters Q1 to Q4",
          ar: "'\(text)' غير موجود: أرباع السنة من Q1 إلى Q4")
      }
    }
  }

  /// The quarter with these numbers; `nil` when there is none.
  package init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    self.init(unchecked: year, number)
  }

  /// The quarter that a day falls in.
  package init(containing day: CivilDay) {
    self.init(unchecked: day.year, (day.month - 1) / 3 + 1)
  }

  /// Reads `2026-Q3`; the letter may be small and the digits Arabic.
  package init(reading text: String) throws(Mistake) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let letter = parts[1].first, letter == "Q" || letter == "q",
      let year = AnyDigits.number(parts[0]), let number = AnyDigits.number(parts[1].dropFirst())
    else { throw .notAQuarter(text) }
    guard let quarter = Quarter(year: year, number: number) else { throw .outOfRange(text) }
    self = quarter
  }

  /// The quarter as `2026-Q3`.
  package var code: String { "\(firstDay.text.prefix(4))-Q\(number)" }

  /// What people call its number.
  package var ordinal: Phrase {
    let ordinals = [
      Phrase(en: "first", ar: "الأول"), Phrase(en: "second", ar: "الثاني"),
      Phrase(en: "third", ar: "الثالث"), Phrase(en: "fourth", ar: "الرابع"),
    ]
    return ordinals[number - 1]
  }

  /// What people call it.
  package var name: Phrase {
    Phrase(en: "\(ordinal.en) quarter of \(year)", ar: "الربع \(ordinal.ar) من عام \(year)")
  }

  /// The first day.
  package var firstDay: CivilDay { CivilDay(unchecked: year, number * 3 - 2, 1) }

  /// The last day.
  package var lastDay: CivilDay {
    let month = number * 3
    return CivilDay(unchecked: year, month, CivilDay.days(inMonth: month, of: year))
  }

  /// The quarter before; `nil` before the first quarter of the year 1.
  package var previous: Quarter? { advanced(by: -1) }

  /// The quarter after; `nil` after the last quarter of the year 9999.
  package var next: Quarter? { advanced(by: 1) }

  /// The quarter this many quarters later, or earlier when negative; `nil` outside the years 1 to
  /// 9999.
  package func advanced(by quarters: Int) -> Quarter? {
    let index = year * 4 + number - 1 + quarters
    guard index >= 4 else { return nil }
    return Quarter(year: index / 4, number: index % 4 + 1)
  }

  /// The quarters from this one to another, negative when that one is earlier.
  package func quarters(to other: Quarter) -> Int {
    (other.year - year) * 4 + other.number - number
  }

  /// Whether a day falls in the quarter.
  package func contains(_ day: CivilDay) -> Bool { Quarter(containing: day) == self }

  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  private init(unchecked year: Int, _ number: Int) {
    self.year = year
    self.number = number
  }
}
