import Diagnostics

/// Why a file of answers could not be replayed to the end.
struct AnswerFileError: ExplainedError {
  let message: Phrase
  let help: Phrase?

  /// A required question that the file does not answer.
  static func missing(_ name: String, visit: String) -> AnswerFileError {
    AnswerFileError(
      message: Phrase(
        en: "\(visit): the answers say nothing about '\(name)', which is required",
        ar: "\(visit): لا تذكر الإجابات شيئاً عن '\(name)' وهو مطلوب"),
      help: Phrase(en: "add \"\(name)\": …", ar: "أضف \"\(name)\": …"))
  }

  /// An answer that the session refused, with its reason.
  static func refused(_ name: String, visit: String, why: String) -> AnswerFileError {
    AnswerFileError(
      message: Phrase(
        en: "\(visit): the answer to '\(name)' was refused: \(why)",
        ar: "\(visit): رُفضت إجابة '\(name)': \(why)"),
      help: nil)
  }

  /// Answers to questions that were never asked.
  static func unasked(_ names: [String], visit: String) -> AnswerFileError {
    let list = names.map { "'\($0)'" }
    return AnswerFileError(
      message: Phrase(
        en: "\(visit): these were never asked: \(list.joined(separator: ", "))",
        ar: "\(visit): لم تُسأل هذه الأسئلة: \(list.joined(separator: "، "))"),
      help: Phrase(
        en: "a name is misspelt, or the other answers make the question irrelevant",
        ar: "في الاسم خطأ، أو أن الإجابات الأخرى تجعل السؤال لا محل له"))
  }

  /// Answers that raise a doubt for which the file gives no reason.
  static func doubt(_ name: String, visit: String) -> AnswerFileError {
    AnswerFileError(
      message: Phrase(
        en: "\(visit): the answers raise the doubt '\(name)' and the file gives no reason",
        ar: "\(visit): تثير الإجابات التنبيه '\(name)' ولا يذكر الملف سبباً"),
      help: Phrase(
        en: "correct the answers, or add \"doubts\": {\"\(name)\": \"reason\"}",
        ar: "صحح الإجابات، أو أضف \"doubts\": {\"\(name)\": \"السبب\"}"))
  }

  /// An answer that points to a breach which the file neither describes nor declines.
  static func undecidedBreach(_ name: String, visit: String) -> AnswerFileError {
    AnswerFileError(
      message: Phrase(
        en: "\(visit): the answer to '\(name)' points to a breach that the file does not mention",
        ar: "\(visit): تشير إجابة '\(name)' إلى مخالفة لا يذكرها الملف"),
      help: Phrase(
        en:
          "add an entry with \"breach_item\": \"\(name)\" to \"breach\", or give the answer as {\"value\": …, \"breach_declined\": \"reason\"}",
        ar:
          "أضف إلى \"breach\" عنصراً فيه \"breach_item\": \"\(name)\"، أو اكتب الإجابة هكذا {\"value\": …, \"breach_declined\": \"السبب\"}"
      ))
  }
}
