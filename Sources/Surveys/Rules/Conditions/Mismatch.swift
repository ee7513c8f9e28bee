import Diagnostics

/// What is said about values that never agree.
struct Mismatch {
  let text: Phrase
  let help: Phrase

  /// `1 < ${x} < 5`
  static let chained = Mismatch(
    text: Phrase(
      en: "this compares the result of a comparison, which is only true or false",
      ar: "يقارن هذا نتيجة مقارنة، وهي true أو false فقط"),
    help: Phrase(
      en: "write two comparisons: 1 < ${x} and ${x} < 5",
      ar: "اكتب مقارنتين: 1 < ${x} and ${x} < 5"))

  static func textInOrder(_ text: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en: "'\(text)' is neither a number nor a date, so this is never true",
        ar: "'\(text)' ليس عدداً ولا تاريخاً، فلن يصح هذا أبداً"),
      help: Phrase(
        en: "texts have no order here; compare with = or !=",
        ar: "لا ترتيب للنصوص هنا؛ قارن بالعلامة = أو !="))
  }

  static func time(_ name: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en: "the time '\(name)' has no number and is stored with seconds and zone",
        ar: "الوقت '\(name)' لا عدد له، ويُخزن بالثواني والمنطقة الزمنية"),
      help: Phrase(
        en: "compare decimal-time(${\(name)}) with decimal-time('14:30')",
        ar: "قارن decimal-time(${\(name)}) مع decimal-time('14:30')"))
  }

  static func choicesInOrder(_ name: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en: "no choice of '\(name)' is a number, so this is never true",
        ar: "ليس في خيارات '\(name)' عدد، فلن يصح هذا أبداً"),
      help: Phrase(
        en: "compare with = and the name of a choice, or count with count-selected()",
        ar: "قارن بالعلامة = واسم خيار، أو عُدّ بالدالة count-selected()"))
  }

  static func dateAndNumber(_ name: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en: "the date '\(name)' counts days since 1970; it is not compared with a year or a number",
        ar: "التاريخ '\(name)' يعدّ الأيام منذ 1970، فلا يُقارن بسنة ولا بعدد"),
      help: Phrase(
        en: "write a date in quotes: '2026-01-01', or take the year: format-date(${\(name)}, '%Y')",
        ar:
          "اكتب تاريخاً بين علامتي اقتباس: '2026-01-01'، أو خذ السنة: format-date(${\(name)}, '%Y')")
    )
  }

  static func dateAndText(_ name: String, _ text: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en: "'\(text)' never equals the date '\(name)', which is stored as 2026-01-31",
        ar: "'\(text)' لا يساوي التاريخ '\(name)' أبداً، فهو يُخزن بصورة 2026-01-31"),
      help: Phrase(
        en: "write year, month and day: '2026-01-31'", ar: "اكتب السنة فالشهر فاليوم: '2026-01-31'")
    )
  }

  static func numberAndText(_ name: String, _ text: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en: "'\(name)' is a number and never equals '\(text)'",
        ar: "'\(name)' عدد ولا يساوي '\(text)' أبداً"),
      help: Phrase(en: "compare with a number", ar: "قارن بعدد"))
  }

  static func choiceAndNumber(_ name: String, _ choices: [String]) -> Mismatch {
    let shown = choices.prefix(5).map { "'\($0)'" }
    return Mismatch(
      text: Phrase(
        en: "no choice of '\(name)' is this number", ar: "ليس هذا العدد من خيارات '\(name)'"),
      help: Phrase(
        en: "compare with the name of a choice: \(shown.joined(separator: ", "))",
        ar: "قارن باسم خيار: \(shown.joined(separator: "، "))"))
  }

  static func truthAndText(_ text: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en:
          "this compares true or false with '\(text)'; every text that is not empty counts as true",
        ar: "يقارن هذا true أو false مع '\(text)'، وكل نص غير فارغ يُعد صحيحاً"),
      help: Phrase(
        en: "leave the comparison away, or use not(…)", ar: "احذف المقارنة، أو استعمل not(…)"))
  }

  static let textInArithmetic = Mismatch(
    text: Phrase(
      en: "a text cannot be added; the result is no number", ar: "لا يُجمع النص، والنتيجة ليست عدداً"),
    help: Phrase(en: "join texts with concat(…)", ar: "ضم النصوص بالدالة concat(…)"))

  static func choicesInArithmetic(_ name: String) -> Mismatch {
    Mismatch(
      text: Phrase(
        en: "no choice of '\(name)' is a number, so nothing comes out",
        ar: "ليس في خيارات '\(name)' عدد، فلا تخرج نتيجة"),
      help: Phrase(
        en: "give each choice a number first: if(${\(name)} = 'yes', 1, 0)",
        ar: "أعطِ كل خيار عدداً أولاً: if(${\(name)} = 'yes', 1, 0)"))
  }
}
