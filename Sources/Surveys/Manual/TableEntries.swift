import Diagnostics

extension Manual {
  /// What can be wrong with a CSV table.
  static let tableEntries = [
    ManualEntry(
      "empty-table", .error, Phrase(en: "a table without columns", ar: "جدول بلا أعمدة"),
      bad: table(""), good: table("name,state\nkarak,south\n")),
    ManualEntry(
      "duplicate-column", .error, Phrase(en: "two columns with one name", ar: "عمودان بالاسم نفسه"),
      bad: table("name,name\nkarak,south\n"), good: table("name,state\nkarak,south\n")),
    ManualEntry(
      "unnamed-column", .error, Phrase(en: "a column without a name", ar: "عمود بلا اسم"),
      bad: table("name,,state\nkarak,x,south\n"), good: table("name,code,state\nkarak,x,south\n")),
    ManualEntry(
      "unclosed-cell", .error,
      Phrase(
        en: "a quotation mark in a table that is never closed", ar: "علامة اقتباس في جدول لم تُغلق"),
      bad: table("name,state\n\"karak,south\n"), good: table("name,state\n\"karak\",south\n")),
    ManualEntry(
      "uneven-row", .warning,
      Phrase(
        en: "a row with more or fewer cells than columns", ar: "سطر خلاياه أكثر من الأعمدة أو أقل"),
      Phrase(
        en:
          "Missing cells read as empty, further ones are lost. A comma inside a cell needs quotation "
          + "marks around the cell.",
        ar:
          "الخلايا الناقصة تُقرأ فارغة والزائدة تضيع. والفاصلة داخل الخلية تحتاج إلى علامتي اقتباس "
          + "حول الخلية."),
      bad: table("name,state\nkarak, town,south\n"),
      good: table("name,state\n\"karak, town\",south\n")),
  ]

  private static func table(_ text: String) -> ManualExample { .table(text) }
}
