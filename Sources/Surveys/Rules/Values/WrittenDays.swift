import Diagnostics
import Expressions

/// Reports dates that would be stored as a bare count of days.
struct WrittenDays: Rule {
  static let entry = ManualEntry(
    "bare-day-number", .warning,
    Phrase(
      en: "a date computed as a number of days", ar: "تاريخ يُحسب عدداً من الأيام"),
    Phrase(
      en:
        "A date plus or minus a number is a number, and is stored as one. date(…) makes a date of "
        + "it again.",
      ar: "التاريخ مضافاً إليه عدد أو مطروحاً منه عددٌ يُخزن عدداً. وتعيده date(…) تاريخاً."),
    bad: .rows(
      #"""
      {"type": "date", "name": "due", "label": "Due day", "read_only": true,
       "calculation": "today() + 14"}
      """#),
    good: .rows(
      #"""
      {"type": "date", "name": "due", "label": "Due day", "read_only": true,
       "calculation": "date(today() + 14)"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.compactMap { judged in
      guard [.calculation, .defaultValue].contains(judged.use.kind),
        judged.outline.result == .number, let carrier = judged.use.element,
        let type = context.survey.elements[carrier].question?.type,
        type == .date || type == .dateTime
      else { return nil }
      let call = type == .date ? "date" : "date-time"
      return finding(
        at: judged.place,
        Phrase(
          en: "this stores a number of days instead of a date",
          ar: "يخزن هذا عدداً من الأيام بدل تاريخ"),
        help: Phrase(
          en: "write \(call)(\(judged.use.formula.source.text))",
          ar: "اكتب \(call)(\(judged.use.formula.source.text))"))
    }
  }
}
