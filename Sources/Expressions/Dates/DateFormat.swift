import Diagnostics

/// The format of `format-date()`: text with escapes such as `%Y-%m-%d`.
struct DateFormat: Sendable {
  private enum Part {
    case text(String)
    case year, shortYear
    case paddedMonth, month, monthName
    case paddedDay, day, dayName, week
    case paddedHour, hour, minute, second, millisecond
  }

  private let parts: [Part]

  /// Reads a format; an escape that means nothing is a mistake.
  init(_ format: String) throws(LiteralProblem) {
    var parts: [Part] = []
    var text = ""
    var offset = 0
    var isEscape = false
    for scalar in format.unicodeScalars {
      let start = offset
      offset += UTF8.width(scalar)
      if !isEscape {
        if scalar == "%" { isEscape = true } else { text.unicodeScalars.append(scalar) }
        continue
      }
      isEscape = false
      if scalar == "%" {
        text += "%"
        continue
      }
      guard let part = Self.part(scalar) else {
        throw Self.unknownEscape("%\(scalar)", start - 1..<offset)
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(part)
    }
    if isEscape { throw Self.unknownEscape("%", offset - 1..<offset) }
    if !text.isEmpty { parts.append(.text(text)) }
    self.parts = parts
  }

  static let prepare: Parameter.Preparation = { format throws(LiteralProblem) in
    .dateFormat(try DateFormat(format))
  }

  /// A day and a time in this format; names of months and days in the language.
  func text(_ day: CivilDay, _ time: TimeOfDay, language: String) -> String {
    let (year, month, dayOfMonth) = day.components
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .year: text += padded(year, 4)
      case .shortYear: text += padded(year % 100, 2)
      case .paddedMonth: text += padded(month, 2)
      case .month: text += String(month)
      case .monthName: text += CalendarNames(language).months[month - 1]
      case .paddedDay: text += padded(dayOfMonth, 2)
      case .day: text += String(dayOfMonth)
      case .dayName: text += CalendarNames(language).weekdays[day.weekday]
      case .week: text += String(day.weekOfYear)
      case .paddedHour: text += padded(time.hour, 2)
      case .hour: text += String(time.hour)
      case .minute: text += padded(time.minute, 2)
      case .second: text += padded(time.second, 2)
      case .millisecond: text += padded(time.millisecond, 3)
      }
    }
    return text
  }

  private func padded(_ number: Int, _ digits: Int) -> String {
    var writer = DigitWriter()
    writer.write(number, digits: digits)
    return writer.text
  }

  private static func part(_ letter: Unicode.Scalar) -> Part? {
    switch letter {
    case "Y": .year
    case "y": .shortYear
    case "m": .paddedMonth
    case "n": .month
    case "b": .monthName
    case "d": .paddedDay
    case "e": .day
    case "a": .dayName
    case "W": .week  // D15: JavaRosa writes the ISO week without padding
    case "H": .paddedHour
    case "h": .hour
    case "M": .minute
    case "S": .second
    case "3": .millisecond
    default: nil
    }
  }

  private static func unknownEscape(_ escape: String, _ range: Range<Int>) -> LiteralProblem {
    LiteralProblem(
      "invalid-format",
      Phrase(
        en: "'\(escape)' means nothing in a date format",
        ar: "لا معنى للرمز '\(escape)' في صيغة التاريخ"),
      help: Phrase(
        en: "use %Y %y %m %n %b %d %e %a %W %H %h %M %S %3; for the sign itself %%",
        ar: "استعمل %Y %y %m %n %b %d %e %a %W %H %h %M %S %3؛ وللعلامة نفسها %%"),
      range: range)
  }
}

/// Short names of months and days.
private struct CalendarNames {
  let months: [String]
  /// From Sunday on.
  let weekdays: [String]

  /// The names in a language; English where it is unknown. Arabic of the Levant and Iraq has names
  /// of its own for the months.
  init(_ language: String) {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
    guard parts.first == "ar" else {
      months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
      return
    }
    let isLevantine = parts.dropFirst().contains { ["iq", "jo", "lb", "ps", "sy"].contains($0) }
    months =
      isLevantine
      ? [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
        "تشرين الأول", "تشرين الثاني", "كانون الأول",
      ]
      : [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر",
      ]
    weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]
  }
}
