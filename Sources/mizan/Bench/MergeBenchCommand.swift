import Diagnostics
import Glibc

/// `mizan bench merge`: the figures of a merge as ratios.
extension MergeBench {
  private static let answers = Parameter<Int>.option(
    "answers", .integer(in: 100_000...10_000_000), default: 1_000_000,
    Phrase(en: "The answers of one device.", ar: "إجابات الجهاز الواحد."))
  private static let large = Parameter<Int>.option(
    "large", .integer(in: 100_000...100_000_000), default: 10_000_000,
    Phrase(en: "The answers of the large store.", ar: "إجابات المخزن الكبير."))
  private static let rounds = Parameter<Int>.option(
    "rounds", .integer(in: 1...99), default: 5,
    Phrase(en: "How often each is measured.", ar: "عدد مرات القياس."))
  private static let place = Parameter<String>.option(
    "folder", .folder, default: ".",
    Phrase(
      en: "Where files of a few gigabytes are made and deleted again.",
      ar: "أين تُنشأ ملفات ببضعة غيغابايت ثم تُحذف."))

  static let example = Command.Example(
    "mizan bench merge --folder /var/tmp",
    Phrase(en: "measure merging on a disk", ar: "قياس الدمج على قرص"))

  static let command = Command(
    "merge",
    Phrase(
      en: "Merge a million answers, and measure against a bare copy of them.",
      ar: "دمج مليون إجابة والقياس مقارنة بنسخ مجرد لها."),
    discussion: Phrase(
      en: """
        F is what SQLite itself needs to copy the same answers, one per row, with nothing checked. Each \
        ratio is taken within one round; the median counts.
        """,
      ar: """
        الأساس F هو ما يحتاجه SQLite نفسه لنسخ الإجابات ذاتها، إجابة في كل صف، دون أي فحص. وتؤخذ كل \
        نسبة ضمن جولة واحدة ويُعتمد الوسيط.
        """),
    takes: [answers, large, rounds, place, GlobalParameters.json], examples: [example]
  ) { invocation in
    let folder = try TemporaryPlace(in: invocation[place])
    let bench = MergeBench(
      answers: invocation[answers], large: invocation[large], rounds: invocation[rounds],
      folder: folder.path)
    let progress = ProgressLine(on: invocation.surroundings.messages)
    let figures = try bench.run { try progress.show($0[invocation.language]) }
    try progress.clear()
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([.init("figures", .array(figures.map(\.json)))]).compactText)
    } else {
      for figure in figures {
        let mark = figure.isMet ? "✓" : "✗"
        let (value, computed) = (Decimals.two(figure.value), Decimals.two(figure.computed))
        try invocation.print(
          Phrase(
            en:
              "\(mark) \(value) \(figure.unit), \(computed) computing (at most \(Decimals.two(figure.target)))  \(figure.name.en)",
            ar:
              "\(mark) \(value) \(figure.unit)، ومنه حساباً \(computed) (الحد \(Decimals.two(figure.target)))  \(figure.name.ar)"
          )[invocation.language])
      }
    }
    return figures.allSatisfy(\.isMet) ? .success : .failure
  }
}

/// Deletes a file.
func removeFile(_ path: String) throws {
  guard unlink(path) == 0 else { throw SystemFailure(Phrase(en: "remove", ar: "حذف"), path) }
}
