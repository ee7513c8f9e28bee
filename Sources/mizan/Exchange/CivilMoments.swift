import Diagnostics
import Expressions
import Programme

/// Dates on the command line: a civil day, which begins at midnight in Baghdad.
extension WordReader where Value == CivilDay {
  /// A day such as `2026-05-12`.
  static var day: WordReader {
    WordReader(
      placeholder: "DATE",
      expected: Phrase(en: "a date such as 2026-05-12", ar: "تاريخ مثل 2026-05-12"),
      candidates: .any, read: { CivilDay($0) }, word: { $0.text })
  }
}

extension CivilDay {
  /// When the day begins at the programme's offices, milliseconds since 1970 UTC.
  var beginning: Int64 { Int64(number) * 86_400_000 - 3 * 3_600_000 }
}
