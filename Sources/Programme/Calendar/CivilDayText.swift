package import Expressions

extension CivilDay {
  /// The day written as `2026-07-12`, in ASCII or Arabic digits; a time after a `T` is ignored.
  /// `nil` for any other text.
  package init?(_ text: some StringProtocol) {
    let date = text.prefix { $0 != "T" }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      let year = AnyDigits.number(parts[0]), year > 0, let month = AnyDigits.number(parts[1]),
      let day = AnyDigits.number(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
