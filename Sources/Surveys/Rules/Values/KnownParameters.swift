import Diagnostics

/// Reports parameters that their type does not have.
struct KnownParameters: Rule {
  static let entry = ManualEntry(
    "unknown-parameter", .warning,
    Phrase(en: "a parameter that the type does not have", ar: "معامل لا يعرفه نوع السؤال"),
    bad: .rows(
      #"""
      {"type": "range", "name": "rating", "label": "From 0 to 10",
       "parameters": {"start": 0, "end": 10, "stepp": 1}}
      """#),
    good: .rows(
      #"""
      {"type": "range", "name": "rating", "label": "From 0 to 10",
       "parameters": {"start": 0, "end": 10, "step": 1}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.withParameters.flatMap { element -> [Diagnostic] in
      guard let type = element.question?.type,
        let members = context.value("parameters", of: element)?.members
      else { return [] }
      let known = Self.names(for: type)
      return members.compactMap { member in
        let name = member.name.text
        guard !known.contains(name) else { return nil }
        return finding(
          at: member.name.place,
          Phrase(
            en: "'\(type.word)' has no parameter '\(name)'",
            ar: "ليس للنوع '\(type.word)' معامل باسم '\(name)'"),
          help: NearestWord.suggestion(for: name, among: known).map {
            Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
          }
            ?? (known.isEmpty
              ? Phrase(en: "this type takes none", ar: "لا معاملات لهذا النوع")
              : Phrase(
                en: "known here: \(known.joined(separator: ", "))",
                ar: "المعروف هنا: \(known.joined(separator: "، "))")))
      }
    }
  }

  /// The parameters of a type, in XLSForm's words.
  private static func names(for type: QuestionType) -> [String] {
    switch type {
    case .range: ["start", "end", "step"]
    case .selectOne, .selectMultiple, .rank: ["randomize", "seed", "value", "label"]
    case .text: ["rows"]
    case .image: ["max-pixels", "app"]
    case .audio, .video: ["quality"]
    case .geopoint, .geotrace, .geoshape:
      ["capture-accuracy", "warning-accuracy", "allow-mock-accuracy", "incremental"]
    default: []
    }
  }
}
