import Diagnostics
import Expressions

/// Reports names in expressions and texts that mean nothing, or more than one thing.
struct KnownReferences: Rule {
  static let code = "unknown-reference"

  func check(_ survey: Survey) -> [Diagnostic] {
    survey.formulas.flatMap { use in
      let lookup = SurveyNames(survey: survey, element: use.element, use: use.kind)
      return use.formula.expression.check(against: lookup).map {
        $0.diagnostic(in: use.formula.source)
      }
    } + inserted(survey) + triggers(survey)
  }

  private func inserted(_ survey: Survey) -> [Diagnostic] {
    survey.texts.flatMap { text in
      text.insertedNames.compactMap { name, place in problem(name, at: place, survey) }
    }
  }

  private func triggers(_ survey: Survey) -> [Diagnostic] {
    survey.elements.flatMap { element -> [Diagnostic] in
      guard let question = element.question, let place = question.triggerPlace else { return [] }
      return question.trigger.compactMap { problem($0, at: place, survey) }
    }
  }

  private func problem(_ name: String, at place: Place, _ survey: Survey) -> Diagnostic? {
    switch survey.named[name]?.count ?? 0 {
    case 1: nil
    case 0:
      Diagnostic(
        .error, Self.code, at: place,
        Phrase(en: "no question is named '\(name)'", ar: "لا سؤال باسم '\(name)'"),
        help: NearestWord.suggestion(for: name, among: survey.elements.map(\.name)).map {
          Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
        })
    default:
      Diagnostic(
        .error, "ambiguous-reference", at: place,
        Phrase(
          en: "several questions are named '\(name)'", ar: "أكثر من سؤال يحمل الاسم '\(name)'"),
        help: Phrase(
          en: "give the one you mean a name of its own", ar: "أعطِ السؤال المقصود اسماً خاصاً به"))
    }
  }
}
