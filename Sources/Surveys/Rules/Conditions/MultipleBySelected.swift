import Diagnostics
import Expressions

/// Reports several choices compared as if there were one.
struct MultipleBySelected: Rule {
  static let entry = ManualEntry(
    "multiple-compared", .warning,
    Phrase(
      en: "a select_multiple compared with one choice by = or !=",
      ar: "سؤال select_multiple يُقارن بخيار واحد بالعلامة = أو !="),
    Phrase(
      en: "The answer is all chosen names with blanks between them, so = is true only when this "
        + "choice was chosen alone.",
      ar: "الإجابة هي كل الأسماء المختارة وبينها فراغات، فلا تصح = إلا إذا اختير هذا الخيار وحده."),
    bad: .rows(
      #"""
      {"type": "select_multiple papers", "name": "carried", "label": "What did you carry?"},
      {"type": "text", "name": "number", "label": "Number", "relevant": "${carried} = 'ticket'"}
      """#),
    good: .rows(
      #"""
      {"type": "select_multiple papers", "name": "carried", "label": "What did you carry?"},
      {"type": "text", "name": "number", "label": "Number",
       "relevant": "selected(${carried}, 'ticket')"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.flatMap { judged -> [Diagnostic] in
      var found: [Diagnostic] = []
      judged.outline.forEach { part in
        guard case .comparison(let comparison, let left, let right) = part.kind, !comparison.isOrder
        else { return }
        for (side, other) in [(left, right), (right, left)] {
          guard case .text(let text) = other.kind, !text.isEmpty,
            let element = context.target(side, in: judged.carrier),
            case .selectMultiple = element.type
          else { continue }
          let call = "selected(${\(element.name)}, '\(text)')"
          let repair = comparison == .equal ? call : "not(\(call))"
          found.append(
            finding(
              at: judged.place(part),
              Phrase(
                en: "'\(element.name)' can hold several choices; this asks for '\(text)' alone",
                ar: "قد يضم '\(element.name)' عدة خيارات، وهذا يسأل عن '\(text)' وحده"),
              help: Phrase(en: "write \(repair)", ar: "اكتب \(repair)")))
        }
      }
      return found
    }
  }
}
