import Diagnostics
import Sessions
import Storage

/// The versions of one visit side by side, question by question.
struct ConflictTable {
  let conflict: Conflict
  let showsAll: Bool

  /// The letter of a version: A, B, C …
  static func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : "V\(index + 1)"
  }

  func write(to invocation: Invocation) throws {
    func line(_ phrase: Phrase) throws {
      try invocation.print(phrase[invocation.language].neutralised)
    }
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    try line(
      Phrase(
        en: "Visit \(conflict.id): \(conflict.versions.count) versions",
        ar: "الزيارة \(conflict.id): النسخ \(conflict.versions.count)"))
    for (index, version) in conflict.versions.enumerated() {
      let isShown = version.entry.hash == conflict.shown
      let sealed = Moments.text(version.submission.sealed, in: zone)
      let reason = version.submission.reason.map { ": \($0)" } ?? ""
      try line(
        Phrase(
          en:
            "  \(Self.letter(index))  \(version.entry.hash.short)  \(version.label ?? "?"), revision \(version.submission.revision), \(version.submission.collector), sealed \(sealed)\(reason)\(isShown ? "  (shown meanwhile)" : "")",
          ar:
            "  \(Self.letter(index))  \(version.entry.hash.short)  \(version.label ?? "?")، المراجعة \(version.submission.revision)، \(version.submission.collector)، خُتمت \(sealed)\(reason)\(isShown ? "  (معروضة مؤقتاً)" : "")"
        ))
    }
    let lines = conflict.lines
    for row in lines where showsAll || !row.agrees {
      try line(Phrase("  \(row.agrees ? " " : "≠") \(row.path)"))
      for (index, answer) in row.answers.enumerated() {
        let text = Self.text(answer)
        try line(
          Phrase(
            en: "      \(Self.letter(index))  \(text.en)",
            ar: "      \(Self.letter(index))  \(text.ar)"))
      }
    }
    let agreeing = lines.count { $0.agrees }
    try line(
      Phrase(
        en: "  \(agreeing) questions agree, \(lines.count - agreeing) differ",
        ar: "  الأسئلة المتفقة \(agreeing) والمختلفة \(lines.count - agreeing)"))
    try line(
      Phrase(
        en:
          "  → mizan resolve STORE \(conflict.id.prefix(8)) --keep A --reason … --person …",
        ar: "  ← mizan resolve STORE \(conflict.id.prefix(8)) --keep A --reason … --person …"))
  }

  private static func text(_ answer: Answer?) -> Phrase {
    guard let answer else { return Phrase(en: "(not asked)", ar: "(لم يُسأل)") }
    let comment = answer.comment.map { "  «\($0)»" } ?? ""
    if answer.state == .answered { return Phrase(answer.value + comment) }
    return Phrase("(\(answer.state.rawValue)) \(answer.reason ?? "")" + comment)
  }
}
