import Diagnostics
import Expressions

/// Reports names in expressions, texts and triggers that mean nothing.
struct KnownReferences: Rule {
  static let entry = ManualEntry(
    "unknown-reference", .error,
    Phrase(
      en: "`${…}` names a question that does not exist", ar: "الإشارة `${…}` تسمي سؤالاً غير موجود"),
    Phrase(
      en: "A name is written exactly as in \"name\", capitals included.",
      ar: "يُكتب الاسم كما هو في \"name\" تماماً، بما في ذلك حالة الحروف."),
    bad: .rows(
      #"""
      {"type": "text", "name": "store", "label": "Which store?"},
      {"type": "text", "name": "why", "label": "Why?", "relevant": "${stor} = 'closed'"}
      """#),
    good: .rows(
      #"""
      {"type": "text", "name": "store", "label": "Which store?"},
      {"type": "text", "name": "why", "label": "Why?", "relevant": "${store} = 'closed'"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let unknown = context.namesOutsideExpressions.filter { context.survey.named[$0.name] == nil }
    return context.nameProblems.filter { $0.problem.code == Self.code }.map(\.diagnostic)
      + unknown.enumerated().map { index, found in
        let names =
          index < RuleContext.mostSuggestions ? context.survey.elements.map(\.name) : []
        return problem(found.name, found.place, names)
      }
  }

  private func problem(_ name: String, _ place: Place, _ names: [String]) -> Diagnostic {
    finding(
      at: place,
      Phrase(
        en: "no question, group or repeat is named '\(name)'",
        ar: "لا يوجد سؤال أو مجموعة أو قسم متكرر باسم '\(name)'"),
      help: NearestWord.suggestion(for: name, among: names).map {
        Phrase(en: "did you mean '${\($0)}'?", ar: "هل تقصد '${\($0)}'؟")
      })
  }
}

extension RuleContext {
  /// The names that texts insert and triggers name.
  var namesOutsideExpressions: [(name: String, place: Place)] {
    texts.flatMap(\.text.insertedNames)
      + withTrigger.flatMap { element -> [(name: String, place: Place)] in
        guard let question = element.question, let place = question.triggerPlace else { return [] }
        return question.trigger.map { ($0, place) }
      }
  }
}
