import Diagnostics
import Sessions

/// Writing that a person waits for. Where the disk refuses in the middle of a visit, the person is told
/// what is kept and what is not, and tries again when the disk is well, or leaves.
struct Keeping {
  let console: any Console
  let language: Language

  /// Does some writing until it succeeds. Where nobody sits at the other end the first refusal is
  /// passed on, and so is anything that is no refusal of the world.
  /// - Parameter what: what is not kept when the disk refuses.
  func kept<Kept>(_ what: Phrase, _ write: () throws -> Kept) throws -> Kept {
    while true {
      switch Result(catching: write) {
      case .success(let kept): return kept
      case .failure(let error):
        guard console.isInteractive, let refusal = error as? any ExplainedError else { throw error }
        try tell(what, refusal)
        try wait()
      }
    }
  }

  private func tell(_ what: Phrase, _ refusal: any ExplainedError) throws {
    try console.show("\n! " + what[language], .error)
    try console.show(
      Phrase(
        en: "The disk takes nothing at the moment: \(refusal.message.en)",
        ar: "القرص لا يقبل الكتابة الآن: \(refusal.message.ar)")[language], .warning)
    if let help = refusal.help { try console.show("= " + help[language], .faint) }
    try console.show(
      Phrase(
        en: "Everything that was accepted before is kept.", ar: "كل ما قُبل قبل ذلك محفوظ.")[
          language], .success)
  }

  /// Returns when the person wants to try again.
  private func wait() throws {
    let choice = Phrase(
      en: "1  try again, when the disk is well\n2  leave; go on another time",
      ar: "1  حاول مجدداً بعد إصلاح حال القرص\n2  اخرج وتابع في وقت آخر")
    try console.show(choice[language])
    while true {
      switch try console.ask(Prompt("> ", key: ":disk")) {
      case .interrupted: throw Interview.Departure(ending: .interrupted)
      case .ended: throw Interview.Departure(ending: .ended)
      case .key: continue
      case .line(let typed):
        let word = Digits.ascii(typed).trimmingSpaces
        if word == "1" { return }
        if word == "2" || InterviewCommand.parse(word) == .quit {
          throw Interview.Departure(ending: .leave)
        }
        try console.show(InterviewPhrases.answerWith[language], .warning)
      }
    }
  }
}

extension Keeping {
  static let answer = Phrase(en: "This is not kept yet.", ar: "هذا لم يُحفظ بعد.")
  static let seal = Phrase(
    en: "The record is not sealed yet; it is still a draft.",
    ar: "لم يُختم السجل بعد، وما زال مسودة.")
  static let amendment = Phrase(
    en: "The new revision is not sealed yet.", ar: "لم تُختم النسخة الجديدة بعد.")
}
