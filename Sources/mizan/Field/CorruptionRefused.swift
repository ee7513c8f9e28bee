import Diagnostics
import Sessions

/// A text of the command line that speaks of corruption: it is kept nowhere.
struct CorruptionRefused: ExplainedError {
  /// The word by which it was noticed.
  let word: String

  /// Refuses a text that speaks of corruption, or may.
  static func check(_ text: String) throws {
    switch CorruptionPhrases.finding(in: text) {
    case .nothing: return
    case .possible(let word), .matter(let word): throw CorruptionRefused(word: word)
    }
  }

  var message: Phrase {
    Phrase(
      en: "'\(word)' may speak of corruption, which is never written here; nothing was kept",
      ar: "قد تتعلق كلمة '\(word)' بفساد، وهو لا يُكتب هنا أبداً؛ ولم يُحفظ شيء")
  }

  var help: Phrase? {
    Phrase(
      en: "report it through its channel; if it is about something else, use other words",
      ar: "أبلغ عنه في قناته؛ وإن كان عن أمر آخر فاكتبه بكلمات أخرى")
  }
}
