import Diagnostics

extension Manual {
  /// What can be wrong with the JSON of a file.
  static let fileEntries = [
    ManualEntry(
      "empty-file", .error, Phrase(en: "a file with nothing in it", ar: "ملف لا شيء فيه"),
      bad: .file(" "), good: .file(whole)),
    ManualEntry(
      "invalid-utf8", .error,
      Phrase(en: "bytes that are no UTF-8 text", ar: "بايتات ليست نصاً بترميز UTF-8"),
      Phrase(
        en: "Save the file as UTF-8 in the editor or spreadsheet it comes from.",
        ar: "احفظ الملف بترميز UTF-8 في المحرر أو الجدول الذي جاء منه.")),
    ManualEntry(
      "byte-order-mark", .error,
      Phrase(en: "an invisible mark before the first bracket", ar: "علامة غير مرئية قبل أول قوس"),
      Phrase(
        en: "Some editors write a byte order mark; save the file as UTF-8 without it.",
        ar: "تكتب بعض المحررات علامة ترتيب البايتات؛ احفظ الملف بترميز UTF-8 من دونها."),
      bad: .file("\u{FEFF}" + whole), good: .file(whole)),
    ManualEntry(
      "json-syntax", .error,
      Phrase(en: "something JSON does not allow here", ar: "شيء لا يجيزه JSON هنا"),
      bad: .file(#"{"survey" [] }"#), good: .file(#"{"survey": [] }"#)),
    ManualEntry(
      "missing-comma", .error,
      Phrase(en: "a comma is missing between two parts", ar: "تنقص فاصلة بين جزأين"),
      bad: .file(#"{"languages": ["en" "ar"]}"#), good: .file(#"{"languages": ["en", "ar"]}"#)),
    ManualEntry(
      "trailing-comma", .error,
      Phrase(en: "a comma after the last part", ar: "فاصلة بعد آخر جزء"),
      bad: .file(#"{"languages": ["en", "ar",]}"#), good: .file(#"{"languages": ["en", "ar"]}"#)),
    ManualEntry(
      "wrong-quote", .error,
      Phrase(
        en: "other quotation marks than the straight double ones",
        ar: "علامات اقتباس غير المزدوجة المستقيمة"),
      bad: .file("{“languages”: []}"), good: .file(#"{"languages": []}"#)),
    ManualEntry(
      "unclosed-text", .error, Phrase(en: "a text that is never closed", ar: "نص لم يُغلق"),
      bad: .file(#"{"languages": ["en]}"#), good: .file(#"{"languages": ["en"]}"#)),
    ManualEntry(
      "bad-escape", .error,
      Phrase(en: "a backslash before the wrong letter", ar: "شرطة مائلة عكسية قبل حرف غير صحيح"),
      Phrase(
        en: #"A backslash itself is written twice: \\d in a pattern."#,
        ar: #"تُكتب الشرطة المائلة العكسية نفسها مرتين: \\d في النمط."#),
      bad: .file(#"{"constraint": "regex(., '\d+')"}"#),
      good: .file(#"{"constraint": "regex(., '\\d+')"}"#)),
    ManualEntry(
      "half-surrogate", .error,
      Phrase(en: "half of a character written as \\u…", ar: "نصف محرف مكتوب بالصورة \\u…"),
      bad: .file(#"{"label": "\ud83d"}"#), good: .file(#"{"label": "\ud83d\ude00"}"#)),
    ManualEntry(
      "bad-number", .error,
      Phrase(en: "something that begins like a number and is none", ar: "ما يبدأ كعدد وليس عدداً"),
      bad: .file(#"{"weight": 1.}"#), good: .file(#"{"weight": 1.5}"#)),
    ManualEntry(
      "leading-zero", .error, Phrase(en: "a number with a zero before it", ar: "عدد يسبقه صفر"),
      bad: .file(#"{"weight": 07}"#), good: .file(#"{"weight": 7}"#)),
    ManualEntry(
      "duplicate-key", .error,
      Phrase(en: "a key that occurs twice in one object", ar: "مفتاح يرد مرتين في كائن واحد"),
      bad: .rows(#"{"type": "text", "name": "why", "label": "Why?", "label": "Why not?"}"#),
      good: .rows(#"{"type": "text", "name": "why", "label": "Why?"}"#)),
    ManualEntry(
      "too-deep", .error,
      Phrase(
        en: "brackets nested deeper than anybody can read",
        ar: "أقواس متداخلة أكثر مما يستطيع أحد قراءته"),
      bad: .expression(
        String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300)),
      good: .expression("((${wait}) > 1)")),
  ]

  private static let whole =
    #"{"settings": {"form_id": "visit", "version": "1", "form_title": "Visit", "kind": "visit", "#
    + #""channel": "visit"}, "survey": []}"#
}
