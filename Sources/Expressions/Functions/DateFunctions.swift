import Diagnostics

/// Functions on days, moments and times of day.
extension Function {
  static let dates: [Function] = [
    Function("today", gives: .date, Phrase(en: "the current day", ar: "اليوم الحالي")) {
      call throws(EvaluationError) in
      .value(.date(call.setting.environment.now.day(in: call.zone)))
    },
    Function("now", gives: .dateTime, Phrase(en: "the current moment", ar: "اللحظة الحالية")) {
      call throws(EvaluationError) in .value(.dateTime(call.setting.environment.now))
    },
    Function(
      "date", [Parameter("value", prepare: doubtInvalidDate)], gives: .date,
      Phrase(
        en: "a date from text (2024-03-01), a moment or a number of days since 1970",
        ar: "تاريخ من نص (2024-03-01) أو من لحظة أو من عدد الأيام منذ 1970")
    ) { call throws(EvaluationError) in
      let value = try call.value(0)
      if case .number(let number) = value {
        return number.isNaN ? .empty : .value(.date(try day(number.rounded(.down), call)))
      }
      switch try moment(value, call) {
      case nil: return .empty
      case .date(let day): return .value(.date(day))
      case .dateTime(let instant): return .value(.date(instant.day(in: call.zone)))
      }
    },
    Function(
      "date-time", [Parameter("value", prepare: doubtInvalidDate)], gives: .dateTime,
      Phrase(
        en: "a moment from text, a date or a number of days since 1970",
        ar: "لحظة من نص أو من تاريخ أو من عدد الأيام منذ 1970")
    ) { call throws(EvaluationError) in
      let value = try call.value(0)
      if case .number(let number) = value {
        return number.isNaN ? .empty : .value(.dateTime(try instant(number, call)))
      }
      switch try moment(value, call) {
      case nil: return .empty
      case .date(let day): return .value(.dateTime(call.zone.midnight(of: day)))
      case .dateTime(let instant): return .value(.dateTime(instant))
      }
    },
    Function(
      "decimal-date-time", [Parameter("date", prepare: doubtInvalidDate)], gives: .number,
      Phrase(
        en: "days since 1970 with their fraction, in UTC",
        ar: "الأيام منذ 1970 بكسورها، بالتوقيت العالمي")
    ) { call throws(EvaluationError) in
      let value = try call.value(0)
      if case .number(let number) = value { return .number(number) }
      switch try moment(value, call) {
      case nil: return .number(.nan)
      case .date(let day): return .number(call.zone.midnight(of: day).days)
      case .dateTime(let instant): return .number(instant.days)
      }
    },
    Function(
      "decimal-time", [.value("time")], gives: .number,
      Phrase(
        en: "the fraction of the day that has passed at a time", ar: "ما مضى من اليوم عند وقت ما")
    ) { call throws(EvaluationError) in
      .number(try timeOfDay(call)?.fraction ?? .nan)
    },
    Function(
      "format-date",
      [
        Parameter("date", prepare: doubtInvalidDate),
        Parameter("format", prepare: DateFormat.prepare),
      ],
      gives: .string,
      Phrase(
        en: "the date in a format such as %d/%m/%Y", ar: "التاريخ بصيغة مثل %d/%m/%Y"),
      evaluate: evaluateFormat),
    Function(
      "format-date-time",
      [
        Parameter("date", prepare: doubtInvalidDate),
        Parameter("format", prepare: DateFormat.prepare),
      ],
      gives: .string,
      Phrase(
        en: "date and time in a format such as %Y-%m-%d %H:%M",
        ar: "التاريخ والوقت بصيغة مثل %Y-%m-%d %H:%M"),
      evaluate: evaluateFormat),
  ]

  /// A value that dates can be made of; `nil` stands for no answer.
  private enum Moment {
    case date(CivilDay)
    case dateTime(Instant)
  }

  private static func moment(_ value: Value, _ call: Call) throws(EvaluationError) -> Moment? {
    switch value {
    case .date(let day): return .date(day)
    case .dateTime(let instant): return .dateTime(instant)
    case .number(let number):
      if number.isNaN { return nil }
      return number == number.rounded()
        ? .date(try day(number, call)) : .dateTime(try instant(number, call))
    case .string(""): return nil
    case .string(let text):
      if case .date(let date) = DateText.read(text, toleratesMissingZeros: true) {
        switch date.value(in: call.zone) {
        case .dateTime(let instant): return .dateTime(instant)
        default: return .date(date.day)
        }
      }
    case .boolean, .time: break
    }
    throw invalidDate(call)
  }

  private static func day(_ number: Double, _ call: Call) throws(EvaluationError) -> CivilDay {
    guard let whole = Int(exactly: number) else { throw invalidDate(call) }
    let day = CivilDay(number: whole)
    guard CivilDay.writable.contains(day) else { throw invalidDate(call) }
    return day
  }

  private static func instant(_ days: Double, _ call: Call) throws(EvaluationError) -> Instant {
    guard let instant = Instant(days: days) else { throw invalidDate(call) }
    return instant
  }

  private static func invalidDate(_ call: Call) -> EvaluationError {
    call.failure(
      "invalid-date",
      Phrase(
        en: "this is not a date such as 2024-03-01", ar: "هذا ليس تاريخاً مثل 2024-03-01"),
      argument: 0)
  }

  private static func timeOfDay(_ call: Call) throws(EvaluationError) -> TimeOfDay? {
    let zone = call.zone
    switch try call.value(0) {
    case .string(""): return nil
    case .time(let text), .string(let text):
      if let time = TimeText(text) {
        return time.local(in: zone, near: call.setting.environment.now)
      }
      if case .date(let date) = DateText.read(text, toleratesMissingZeros: true) {
        guard case .dateTime(let instant) = date.value(in: zone) else { break }
        return instant.local(in: zone).time
      }
    case .dateTime(let instant): return instant.local(in: zone).time
    case .date: return TimeOfDay(milliseconds: 0)
    case .number(let number):
      return number.isNaN ? nil : try instant(number, call).local(in: zone).time
    case .boolean: break
    }
    throw call.failure(
      "invalid-time",
      Phrase(
        en: "this is not a time such as 14:30", ar: "هذا ليس وقتاً مثل 14:30"),
      argument: 0)
  }

  private static func evaluateFormat(_ call: Call) throws(EvaluationError) -> Operand {
    let format: DateFormat
    if case .dateFormat(let prepared) = call.prepared(1) {
      format = prepared
    } else {
      let text = try call.string(1)
      do throws(LiteralProblem) {
        format = try DateFormat(text)
      } catch {
        throw call.failure(error, argument: 1)
      }
    }
    let language = call.setting.environment.language
    switch try moment(try call.value(0), call) {
    case nil: return .empty
    case .date(let day):
      return .string(format.text(day, TimeOfDay(milliseconds: 0), language: language))
    case .dateTime(let instant):
      let (day, time) = instant.local(in: call.zone)
      return .string(format.text(day, time, language: language))
    }
  }

  /// Warns of a literal that will fail; it fails only when it is evaluated.
  private static let doubtInvalidDate: Parameter.Preparation = { text throws(LiteralProblem) in
    if text.isEmpty || NumberText.number(text) != nil { return .nothing }
    if case .date = DateText.read(text, toleratesMissingZeros: true) { return .nothing }
    throw LiteralProblem(
      "invalid-date",
      Phrase(en: "'\(text)' is not a date", ar: "'\(text)' ليس تاريخاً"),
      help: Phrase(
        en: "write year, month and day: 2024-03-01", ar: "اكتب السنة فالشهر فاليوم: 2024-03-01"),
      severity: .warning)
  }
}
