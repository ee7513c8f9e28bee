import Diagnostics
import Sessions

/// What the interview says by itself.
enum InterviewPhrases {
  static let welcome = Phrase(
    en: "Type the number of a choice or the answer itself. ':help' lists the commands.",
    ar: "اكتب رقم الخيار أو الإجابة نفسها. الأمر ‎:مساعدة يعرض الأوامر.")
  static let fallback = Phrase(
    en: "(not translated yet)", ar: "(لم تُترجم بعد)")
  static let required = Phrase(en: "required", ar: "مطلوب")
  static let severalChoices = Phrase(
    en: "several numbers are possible, for example 1 3", ar: "يمكن اختيار عدة أرقام مثل 1 3")
  static let keepsAnswer = Phrase(
    en: "Enter keeps the answer", ar: "مفتاح الإدخال يُبقي الإجابة")
  static let nothingToUndo = Phrase(en: "there is nothing to undo", ar: "لا شيء يمكن التراجع عنه")
  static let undone = Phrase(en: "undone", ar: "تم التراجع")
  static let noteKept = Phrase(en: "the remark is kept", ar: "حُفظت الملاحظة")
  static let noGuidance = Phrase(
    en: "there is no guidance for this question", ar: "لا إرشادات لهذا السؤال")
  static let nothingMissing = Phrase(en: "nothing is missing", ar: "لا شيء ناقص")
  static let missing = Phrase(en: "Still missing:", ar: "ما زال ناقصاً:")
  static let firstQuestion = Phrase(en: "this is the first question", ar: "هذا أول سؤال")
  static let noSuchQuestion = Phrase(
    en: "there is no such question here; ':list' shows them all",
    ar: "لا يوجد سؤال كهذا هنا؛ الأمر ‎:قائمة يعرضها كلها")
  static let noBreaches = Phrase(
    en: "this survey records no breaches", ar: "هذا الاستبيان لا يسجل مخالفات")
  static let reason = Phrase(en: "Reason: ", ar: "السبب: ")
  static let reasonHasWords = Phrase(en: "a reason has words", ar: "السبب يُكتب بكلمات")
  static let yes = Phrase(en: "yes", ar: "نعم")
  static let no = Phrase(en: "no", ar: "لا")
  static let answerWith = Phrase(en: "answer with 1 or 2", ar: "أجب بالرقم 1 أو 2")

  static func unknownCommand(_ word: String) -> Phrase {
    Phrase(
      en: "':\(word)' is no command; ':help' lists them",
      ar: "‏‎:\(word) ليس أمراً؛ الأمر ‎:مساعدة يعرض الأوامر")
  }

  static func unknownLanguage(_ codes: [String]) -> Phrase {
    Phrase(
      en: "this survey speaks: \(codes.joined(separator: ", "))",
      ar: "لغات هذا الاستبيان: \(codes.joined(separator: "، "))")
  }

  /// What a mark means, for lists and summaries.
  static func state(_ state: AnswerState) -> Phrase {
    switch state {
    case .answered: Phrase(en: "answered", ar: "أُجيب")
    case .notApplicable: Phrase(en: "not applicable", ar: "لا ينطبق")
    case .notObserved: Phrase(en: "not observed", ar: "لم يُلاحظ")
    case .refused: Phrase(en: "refused", ar: "امتنع")
    case .missing: Phrase(en: "no answer", ar: "بلا إجابة")
    }
  }
}
