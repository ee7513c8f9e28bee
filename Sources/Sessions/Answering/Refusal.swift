package import Diagnostics
package import Surveys

/// Why an answer was not accepted. What was typed is not repeated in it.
package enum Refusal: Error, Sendable {
  case notANumber
  case notAWholeNumber
  case tooManyDigits
  case outOfRange(low: Double, high: Double)
  case offStep(start: Double, step: Double)
  case notADate
  case noSuchDay
  case notATime
  case notADateTime
  case unknownChoice(String)
  case repeatedChoice(String)
  /// What was typed fits several choices: their places on offer, and what people call them.
  case ambiguousChoice([Int], labels: [String])
  case incompleteRank(expected: Int)
  case notAPoint
  case tooFewPoints(expected: Int)
  case notAcknowledged
  case readOnly
  /// An answer must be given; the designer's message, if there is one.
  case required(Text?)
  /// The constraint is not met; the designer's message, if there is one.
  case constraint(Text?)
  case notApplicableNotAllowed
  case notObservedNotAllowed
  case refusedNotAllowed
  case reasonMissing

  /// What the person is told, when the designer wrote no message.
  package var phrase: Phrase {
    switch self {
    case .notANumber: Phrase(en: "type a number", ar: "اكتب رقماً")
    case .notAWholeNumber: Phrase(en: "type a whole number", ar: "اكتب عدداً صحيحاً دون كسور")
    case .tooManyDigits:
      Phrase(en: "the number has too many digits", ar: "أرقام العدد أكثر من المسموح")
    case .outOfRange(let low, let high):
      Phrase(
        en: "the number must lie between \(JSONNumber(low).text) and \(JSONNumber(high).text)",
        ar: "يجب أن يكون الرقم بين \(JSONNumber(low).text) و\(JSONNumber(high).text)")
    case .offStep(let start, let step):
      Phrase(
        en: "count in steps of \(JSONNumber(step).text) from \(JSONNumber(start).text)",
        ar: "عُدّ بخطوات مقدارها \(JSONNumber(step).text) ابتداءً من \(JSONNumber(start).text)")
    case .notADate:
      Phrase(
        en: "type a date as year-month-day, for example 2026-07-31, or 'today' or 'yesterday'",
        ar: "اكتب التاريخ: سنة-شهر-يوم مثل 2026-07-31، أو «اليوم» أو «أمس»")
    case .noSuchDay: Phrase(en: "there is no such day", ar: "لا يوجد يوم بهذا التاريخ")
    case .notATime:
      Phrase(
        en: "type a time as hour:minute, for example 09:45", ar: "اكتب الوقت ساعة:دقيقة مثل 09:45")
    case .notADateTime:
      Phrase(
        en: "type a date and a time, for example 2026-07-31 09:45",
        ar: "اكتب التاريخ والوقت مثل 2026-07-31 09:45")
    case .unknownChoice(let word):
      Phrase(en: "'\(word)' is none of the choices", ar: "'\(word)' ليس من الخيارات")
    case .repeatedChoice(let word):
      Phrase(en: "'\(word)' is chosen twice", ar: "اختير '\(word)' مرتين")
    case .ambiguousChoice(_, let labels):
      Phrase(
        en: "several choices fit: \(labels.prefix(5).joined(separator: " / "))",
        ar: "ينطبق ذلك على أكثر من خيار: \(labels.prefix(5).joined(separator: " / "))")
    case .incompleteRank(let expected):
      Phrase(
        en: "put all \(expected) choices in order", ar: "رتّب الخيارات كلها وعددها \(expected)")
    case .notAPoint:
      Phrase(
        en: "type latitude and longitude, for example 31.95 35.91",
        ar: "اكتب خط العرض ثم خط الطول مثل 31.95 35.91")
    case .tooFewPoints(let expected):
      Phrase(
        en: "give at least \(expected) different points, separated by ';'",
        ar: "اكتب \(expected) نقاط مختلفة على الأقل، وافصل بينها بالفاصلة المنقوطة")
    case .notAcknowledged:
      Phrase(en: "type 1 or OK to confirm", ar: "اكتب 1 أو موافق للتأكيد")
    case .readOnly: Phrase(en: "this answer cannot be changed", ar: "لا يمكن تغيير هذه الإجابة")
    case .required: Phrase(en: "an answer is required here", ar: "الإجابة هنا مطلوبة")
    case .constraint:
      Phrase(en: "this answer is not possible here", ar: "هذه الإجابة غير ممكنة هنا")
    case .notApplicableNotAllowed:
      Phrase(
        en: "this question cannot be marked not applicable",
        ar: "لا يمكن وسم هذا السؤال بأنه لا ينطبق")
    case .notObservedNotAllowed:
      Phrase(
        en: "this question cannot be marked not observed",
        ar: "لا يمكن وسم هذا السؤال بأنه لم يُلاحظ")
    case .refusedNotAllowed:
      Phrase(
        en: "this question cannot be marked refused", ar: "لا يمكن وسم هذا السؤال بالامتناع")
    case .reasonMissing: Phrase(en: "give a reason", ar: "اذكر السبب")
    }
  }

  /// The designer's message in a language of the survey, else the common one.
  package func message(
    in language: Language, surveyLanguage: String, defaultLanguage: String
  ) -> String {
    switch self {
    case .required(let text?), .constraint(let text?):
      text.string(in: surveyLanguage, defaultLanguage: defaultLanguage)
    default: phrase[language]
    }
  }
}
