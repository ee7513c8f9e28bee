import Expressions

/// Days as people name them: relative to today, or by the day of the week.
enum DayWords {
  private static let relative = [
    "today": 0, "yesterday": -1, "the day before yesterday": -2, "day before yesterday": -2,
    "اليوم": 0, "أمس": -1, "امس": -1, "البارحة": -1, "أول أمس": -2, "اول امس": -2, "قبل أمس": -2,
  ]

  /// The days of the week from Sunday, with the spellings that people use.
  private static let week: [[String]] = [
    ["sunday", "sun", "الأحد", "الاحد", "أحد", "احد"],
    ["monday", "mon", "الاثنين", "الإثنين", "اثنين", "إثنين"],
    ["tuesday", "tue", "الثلاثاء", "ثلاثاء"],
    ["wednesday", "wed", "الأربعاء", "الاربعاء", "أربعاء", "اربعاء"],
    ["thursday", "thu", "الخميس", "خميس"],
    ["friday", "fri", "الجمعة", "جمعة"],
    ["saturday", "sat", "السبت", "سبت"],
  ]

  /// The day that words name, seen from today: a day of the week is the last one, today included.
  static func day(_ typed: String, today: CivilDay) -> CivilDay? {
    var words = typed.lowercased().split { $0.isWhitespace }.map(String.init)
    if let days = relative[words.joined(separator: " ")] {
      return CivilDay(number: today.number + days)
    }
    if ["last", "on", "يوم"].contains(words.first ?? "") { words.removeFirst() }
    if words.last == "الماضي" { words.removeLast() }
    guard words.count == 1, let weekday = week.firstIndex(where: { $0.contains(words[0]) }) else {
      return nil
    }
    return CivilDay(number: today.number - (today.weekday - weekday + 7) % 7)
  }
}
