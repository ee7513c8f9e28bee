import Diagnostics
import Storage

/// What a merge does or did, as lines for an administrator.
struct MergeTable {
  let report: MergeReport
  let isPlan: Bool
  let language: Language

  func write(to output: any TextSink) throws {
    func line(_ phrase: Phrase) throws { try output.writeText(phrase[language].neutralised + "\n") }
    try line(
      isPlan
        ? Phrase(en: "Plan (nothing was changed)", ar: "الخطة (لم يتغير شيء)")
        : Phrase(en: "Merge report no. \(report.number)", ar: "تقرير الدمج رقم \(report.number)"))
    for file in report.files {
      try line(heading(file))
      for author in file.authors {
        try line(
          Phrase(
            en:
              "  \(author.name): \(author.new) new (\(author.newSubmissions) visits or interviews), \(author.known) already here, \(author.waiting) waiting, \(author.quarantined) set aside",
            ar:
              "  \(author.name): \(author.new) جديد (منها \(author.newSubmissions) زيارة أو مقابلة)، \(author.known) موجود من قبل، \(author.waiting) بالانتظار، \(author.quarantined) معزول"
          ))
        for remark in author.remarks { try write(remark.message, remark.nextStep, line) }
      }
      for quarantined in file.quarantined {
        try write(quarantined.reason.message, quarantined.reason.nextStep, line)
      }
      for conflict in file.conflicts {
        try line(
          Phrase(
            en:
              "  ! two versions of \(conflict.prefix(8)): both are kept, one is shown provisionally",
            ar: "  ! نسختان من \(conflict.prefix(8)): حُفظت الاثنتان وتُعرض إحداهما مؤقتاً"))
      }
    }
    try line(
      Phrase(
        en:
          "Together: \(report.newEntries) new entries, \(report.knownEntries) already here, \(report.quarantined) set aside, \(report.conflicts.count) conflicts",
        ar:
          "المجموع: \(report.newEntries) قيداً جديداً، \(report.knownEntries) موجوداً من قبل، \(report.quarantined) معزولاً، \(report.conflicts.count) تعارضاً"
      ))
  }

  private func heading(_ file: MergedFile) -> Phrase {
    let outcome =
      switch file.outcome {
      case .merged: Phrase(en: "something new", ar: "فيه جديد")
      case .nothingNew: Phrase(en: "nothing new", ar: "لا جديد فيه")
      case .refused: Phrase(en: "refused", ar: "مرفوض")
      }
    return Phrase(en: "\(file.path): \(outcome.en)", ar: "\(file.path): \(outcome.ar)")
  }

  private func write(
    _ message: Phrase, _ nextStep: Phrase, _ line: (Phrase) throws -> Void
  ) throws {
    try line(Phrase(en: "  ! \(message.en)", ar: "  ! \(message.ar)"))
    try line(Phrase(en: "    → \(nextStep.en)", ar: "    ← \(nextStep.ar)"))
  }
}
