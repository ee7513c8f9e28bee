import Diagnostics

extension Manual {
  /// What can be wrong with calls of functions and their literal arguments.
  static let callEntries = [
    ManualEntry(
      "unknown-function", .error,
      Phrase(en: "a function that does not exist", ar: "دالة غير موجودة"),
      Phrase(
        en: "Letter case counts. Functions of SurveyCTO and CHT are named with their ODK spelling.",
        ar: "حالة الحروف مهمة. وتُذكر لدوال SurveyCTO وCHT صيغتها في ODK."),
      bad: .expression("empty(${wait})"), good: .expression("${wait} = ''")),
    ManualEntry(
      "wrong-argument-count", .error,
      Phrase(en: "too few or too many arguments", ar: "وسائط أقل أو أكثر من اللازم"),
      bad: .expression("if(${open} = 'yes', 1) = 1"),
      good: .expression("if(${open} = 'yes', 1, 0) = 1")),
    ManualEntry(
      "needs-nodes", .error,
      Phrase(
        en: "a value where questions are counted or summed", ar: "قيمة حيث تُعدّ الأسئلة أو تُجمع"),
      bad: .expression("count('age') > 2"), good: .expression("count(${age}) > 2")),
    ManualEntry(
      "needs-reference", .error,
      Phrase(en: "a value where a name is needed", ar: "قيمة حيث يلزم اسم"),
      bad: .expression("indexed-repeat('age', ${member}, 1) > 18"),
      good: .expression("indexed-repeat(${age}, ${member}, 1) > 18")),
    ManualEntry(
      "needs-quoted-reference", .error,
      Phrase(
        en: "a reference that must stand in quotes", ar: "إشارة يجب أن تكون بين علامتي اقتباس"),
      bad: .expression("jr:choice-name(${open}, ${open}) = 'Yes'"),
      good: .expression("jr:choice-name(${open}, '${open}') = 'Yes'")),
    ManualEntry(
      "invalid-date", .warning, Phrase(en: "a date that does not exist", ar: "تاريخ غير موجود"),
      bad: .expression("${day} > date('2026-02-30')"),
      good: .expression("${day} > date('2026-02-28')")),
    ManualEntry(
      "invalid-format", .error,
      Phrase(
        en: "an unknown sign after % in a date format", ar: "علامة غير معروفة بعد % في صيغة تاريخ"),
      bad: .expression("format-date(${day}, '%Q') = '1'"),
      good: .expression("format-date(${day}, '%m') = '01'")),
    ManualEntry(
      "invalid-pattern", .error,
      Phrase(en: "a pattern for regex() that cannot be read", ar: "نمط للدالة regex() لا يُقرأ"),
      bad: .expression("regex(${open}, '[a-z')"), good: .expression("regex(${open}, '[a-z]+')")),
    ManualEntry(
      "unsupported-pattern", .error,
      Phrase(
        en: "a pattern with something that regex() does not have", ar: "نمط فيه ما ليس في regex()"),
      bad: .expression("regex(${open}, '[[:alpha:]]+')"),
      good: .expression("regex(${open}, '[a-zA-Z]+')")),
    ManualEntry(
      "unknown-digest", .error,
      Phrase(en: "an unknown algorithm for digest()", ar: "خوارزمية غير معروفة للدالة digest()"),
      bad: .expression("digest(${open}, 'SHA-3') = ''"),
      good: .expression("digest(${open}, 'SHA-256') = ''")),
    ManualEntry(
      "unknown-encoding", .error,
      Phrase(en: "an unknown encoding for digest()", ar: "ترميز غير معروف للدالة digest()"),
      bad: .expression("digest(${open}, 'SHA-256', 'base32') = ''"),
      good: .expression("digest(${open}, 'SHA-256', 'hex') = ''")),
  ]

  /// What can be wrong with names in expressions, besides the rules about references.
  static let nameEntries = [
    ManualEntry(
      "bare-name", .error,
      Phrase(
        en: "a word that is neither quoted nor a reference",
        ar: "كلمة ليست بين علامتي اقتباس ولا إشارة"),
      bad: .expression("${open} = yes"), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "number-as-predicate", .warning,
      Phrase(en: "a question alone in […]", ar: "سؤال وحده داخل […]"),
      Phrase(
        en: "It asks whether the question is answered; it does not choose an instance by number.",
        ar: "يسأل هل أُجيب عن السؤال، ولا يختار تكراراً برقمه."),
      bad: .expression("${member}[${wait}]/age > 18"),
      good: .expression("${member}[position() = ${wait}]/age > 18")),
    ManualEntry(
      "reference-in-text", .warning,
      Phrase(
        en: "a reference inside quotation marks", ar: "إشارة داخل علامتي اقتباس"),
      Phrase(
        en: "It stays as it is. jr:choice-name() alone takes its question in quotes.",
        ar: "تبقى كما هي. ووحدها jr:choice-name() تأخذ سؤالها بين علامتي اقتباس."),
      bad: .expression("${open} = 'since ${day}'"),
      good: .expression("${open} = concat('since ', ${day})")),
    ManualEntry(
      "not-a-repeat", .error,
      Phrase(
        en: "a question where indexed-repeat() needs a repeat",
        ar: "سؤال حيث تحتاج indexed-repeat() إلى قسم متكرر"),
      bad: .expression("indexed-repeat(${age}, ${wait}, 1) > 18"),
      good: .expression("indexed-repeat(${age}, ${member}, 1) > 18")),
    ManualEntry(
      "unknown-path-name", .error,
      Phrase(en: "a path with a name that does not exist", ar: "مسار فيه اسم غير موجود"),
      bad: .expression("count(${member}/aged) > 0"), good: .expression("count(${member}/age) > 0")),
    ManualEntry(
      "unknown-table", .error,
      Phrase(
        en: "a table or choice list that does not exist", ar: "جدول أو قائمة خيارات غير موجودة"),
      bad: .expression("count(instance('paper')/root/item) > 0"),
      good: .expression("count(instance('papers')/root/item) > 0")),
    ManualEntry(
      "unknown-column", .warning,
      Phrase(en: "a column that the table does not have", ar: "عمود ليس في الجدول"),
      bad: .expression("count(instance('papers')/root/item[nam = 'none']) > 0"),
      good: .expression("count(instance('papers')/root/item[name = 'none']) > 0")),
  ]
}
