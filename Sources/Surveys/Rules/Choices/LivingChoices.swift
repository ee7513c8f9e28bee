import Diagnostics
import Expressions

/// Reports choices that no filter ever lets through.
struct LivingChoices: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "dead-choice", .warning,
    Phrase(
      en: "a choice that its filter never offers", ar: "خيار لا يعرضه الترشيح أبداً"),
    Phrase(
      en:
        "The choice_filter compares a column of the list with an answer that never has this value: "
        + "a slip of the pen in the column, or a choice that is missing in the other list.",
      ar: "يقارن choice_filter عموداً في القائمة بإجابة لا تكون لها هذه القيمة أبداً: خطأ كتابة في "
        + "العمود، أو خيار ناقص في القائمة الأخرى."),
    bad: .members(
      #"""
      "choices": {
        "regions": [{"name": "north", "label": "North"}, {"name": "south", "label": "South"}],
        "towns": [{"name": "irbid", "label": "Irbid", "region": "north"},
                  {"name": "karak", "label": "Karak", "region": "soth"}]},
      "survey": [
        {"type": "select_one regions", "name": "region", "label": "Region"},
        {"type": "select_one towns", "name": "town", "label": "Town",
         "choice_filter": "region = ${region}"}]
      """#),
    good: .members(
      #"""
      "choices": {
        "regions": [{"name": "north", "label": "North"}, {"name": "south", "label": "South"}],
        "towns": [{"name": "irbid", "label": "Irbid", "region": "north"},
                  {"name": "karak", "label": "Karak", "region": "south"}]},
      "survey": [
        {"type": "select_one regions", "name": "region", "label": "Region"},
        {"type": "select_one towns", "name": "town", "label": "Town",
         "choice_filter": "region = ${region}"}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.choiceLists.flatMap { list -> [Diagnostic] in
      let users = context.users[list.name, default: []]
      let filters = users.compactMap { context.formula(.choiceFilter, of: $0.index) }
      guard !users.isEmpty, filters.count == users.count else { return [] }
      return list.choices.compactMap { choice in
        let isOffered = filters.contains { filter in
          canPass(filter.outline, choice, filter.carrier, context)
        }
        guard !isOffered else { return nil }
        return finding(
          at: choice.place,
          Phrase(
            en: "the filter never offers '\(choice.name)'",
            ar: "لا يعرض الترشيح '\(choice.name)' أبداً"),
          help: Phrase(
            en: "compare its columns with the choices that the filter reads",
            ar: "قارن أعمدته بالخيارات التي يقرؤها الترشيح"))
      }
    }
  }

  /// Whether a filter can let a row through; a doubt counts as yes.
  private func canPass(
    _ part: Outline, _ choice: ChoiceList.Choice, _ carrier: RuleContext.Carrier,
    _ context: RuleContext
  ) -> Bool {
    switch part.kind {
    case .all(let parts): return parts.allSatisfy { canPass($0, choice, carrier, context) }
    case .any(let parts): return parts.contains { canPass($0, choice, carrier, context) }
    case .truth(let truth): return truth
    case .comparison(let comparison, let left, let right) where !comparison.isOrder:
      guard let ours = values(left, choice, carrier, context),
        let theirs = values(right, choice, carrier, context)
      else { return true }
      let canEqual = !ours.isDisjoint(with: theirs)
      let canDiffer = ours.count != 1 || theirs.count != 1 || ours != theirs
      return comparison == .equal ? canEqual : canDiffer
    case .call("selected", let arguments) where arguments.count == 2:
      guard case .reference = arguments[0].kind,
        let element = context.target(arguments[0], in: carrier),
        let list = context.choiceList(of: element),
        let names = values(arguments[1], choice, carrier, context)
      else { return true }
      return names.contains { $0.isEmpty || list[$0] != nil }
    default: return true
    }
  }

  /// Everything a part can be for a row; `nil` where that is open.
  private func values(
    _ part: Outline, _ choice: ChoiceList.Choice, _ carrier: RuleContext.Carrier,
    _ context: RuleContext
  ) -> Set<String>? {
    switch part.kind {
    case .text(let text): return [text]
    case .name("name"): return [choice.name]
    case .name("label"): return nil
    case .name(let column): return [choice.columns[column] ?? ""]
    case .reference:
      return context.target(part, in: carrier).flatMap { context.possibleValues[$0.index] }.map {
        Set($0)
      }
    default: return nil
    }
  }
}
