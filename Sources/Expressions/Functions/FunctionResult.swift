package import Diagnostics

extension Function {
  /// What kind of value it gives, for the manual.
  package var gives: Phrase {
    switch result {
    case .number: Phrase(en: "a number", ar: "عدد")
    case .string: Phrase(en: "a text", ar: "نص")
    case .boolean: Phrase(en: "true or false", ar: "صحيح أو خاطئ")
    case .date: Phrase(en: "a date", ar: "تاريخ")
    case .dateTime: Phrase(en: "a moment", ar: "لحظة")
    case .nodes: Phrase(en: "questions, groups or repeats", ar: "أسئلة أو مجموعات أو أقسام متكررة")
    case .argument(let indexes):
      Phrase(
        en: "what '\(names(indexes, "' or '"))' gives", ar: "ما يعطيه '\(names(indexes, "' أو '"))'"
      )
    case .answer: Phrase(en: "an answer", ar: "إجابة")
    }
  }

  private func names(_ indexes: [Int], _ separator: String) -> String {
    indexes.map { parameters[$0].name }.joined(separator: separator)
  }
}
