import Diagnostics

/// Reports choices of one list that people cannot tell apart.
struct DistinctChoiceLabels: Rule {
  static let entry = ManualEntry(
    "duplicate-choice-label", .warning,
    Phrase(
      en: "two choices of a list with the same label in a language",
      ar: "خياران في قائمة واحدة بالنص نفسه في إحدى اللغات"),
    bad: .members(
      #"""
      "choices": {"result": [
        {"name": "refused", "label": {"en": "Refused", "ar": "رُفض"}},
        {"name": "rejected", "label": {"en": "Rejected", "ar": "رُفض"}}]}
      """#),
    good: .members(
      #"""
      "choices": {"result": [
        {"name": "refused", "label": {"en": "Refused at the window", "ar": "رُفض عند الشباك"}},
        {"name": "rejected", "label": {"en": "Rejected later", "ar": "رُفض لاحقاً"}}]}
      """#))

  private struct Key: Hashable {
    let language: String?
    let text: UInt64
    /// Lists with columns may repeat a label: towns of two states.
    let columns: [String: String]
  }

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.choiceLists.flatMap { list -> [Diagnostic] in
      var seen: [Key: String] = [:]
      let isFiltered = context.isFiltered(list)
      return list.choices.flatMap { choice -> [Diagnostic] in
        (choice.label?.translations ?? []).compactMap { translation in
          let key = Key(
            language: translation.language, text: translation.source.text.readingHash,
            columns: isFiltered ? choice.columns : [:])
          guard let other = seen[key] else {
            seen[key] = choice.name
            return nil
          }
          guard other != choice.name else { return nil }
          return finding(
            at: translation.source.place,
            Phrase(
              en: "the choices '\(other)' and '\(choice.name)' read the same",
              ar: "الخياران '\(other)' و'\(choice.name)' يُقرآن قراءة واحدة"),
            help: Phrase(en: "say what distinguishes them", ar: "اذكر ما يميز أحدهما عن الآخر"))
        }
      }
    }
  }
}

extension RuleContext {
  /// Whether some question offers only a part of a list.
  fileprivate func isFiltered(_ list: ChoiceList) -> Bool {
    users[list.name, default: []].contains { formula(.choiceFilter, of: $0.index) != nil }
  }
}
