import Diagnostics

extension SessionBench {
  /// The curve as lines for a terminal.
  struct Table {
    private static let width = 12

    /// What the columns hold.
    func heading(_ language: Language) -> String {
      let columns = [
        Phrase(en: "size", ar: "الحجم"), Phrase(en: "answers", ar: "الإجابات"),
        Phrase(en: "load ms", ar: "القراءة ms"), Phrase(en: "open ms", ar: "الفتح ms"),
        Phrase(en: "answer µs", ar: "إجابة µs"), Phrase(en: "evaluated", ar: "حُسب"),
        Phrase(en: "dialogue µs", ar: "الحوار µs"), Phrase(en: "seal ms", ar: "الختم ms"),
        Phrase(en: "ratio", ar: "النسبة"),
      ]
      return columns.map { Self.padded($0[language]) }.joined()
    }

    /// One survey; `ratio` compares one answer with the smallest survey of its kind.
    func line(_ row: Row, ratio: Double, _ language: Language) -> String {
      let cells = [
        String(row.size), String(row.answers), Decimals.one(row.load / 1000),
        Decimals.one(row.open / 1000), Decimals.one(row.perAnswer), Decimals.one(row.evaluations),
        Decimals.one(row.dialogue / Double(row.answers)), Decimals.one(row.seal / 1000),
        Decimals.one(ratio),
      ]
      return cells.map(Self.padded).joined() + "  \(row.family.name[language])"
    }

    private static func padded(_ text: String) -> String {
      String(repeating: " ", count: max(1, width - text.count)) + text
    }
  }
}

extension SessionBench.Row {
  /// The row as data; times in microseconds.
  func json(ratio: Double) -> JSON {
    .object([
      .init("family", .string(family.code)), .init("size", .integer(size)),
      .init("answers", .integer(answers)), .init("load_us", .double(load)),
      .init("open_us", .double(open)), .init("answering_us", .double(answering)),
      .init("answer_us", .double(perAnswer)),
      .init("evaluations_per_answer", .double(evaluations)),
      .init("dialogue_answer_us", .double(dialogue / Double(answers))),
      .init("seal_us", .double(seal)), .init("ratio", .double(ratio)),
    ])
  }
}
