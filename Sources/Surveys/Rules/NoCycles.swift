import Diagnostics
import Expressions

/// Reports questions that need each other to be computed.
struct NoCycles: Rule {
  static let code = "cycle"

  func check(_ survey: Survey) -> [Diagnostic] {
    let cycle = DependencyGraph(survey).cycle
    guard let first = cycle.first else { return [] }
    let names = (cycle.map(\.reader) + [first.reader]).map { "'\(survey.elements[$0].name)'" }
    let place =
      survey.elements[first.reader].formulas.first {
        $0.formula.expression.dependencies.contains { $0.range == first.range }
      }?.formula.place(first.range) ?? survey.elements[first.reader].namePlace
    return [
      Diagnostic(
        .error, Self.code, at: place,
        cycle.count == 1
          ? Phrase(
            en: "\(names[0]) needs itself to be computed",
            ar: "\(names[0]) يحتاج إلى نفسه ليُحسب")
          : Phrase(
            en: "these need each other to be computed: \(names.joined(separator: " → "))",
            ar: "تحتاج هذه إلى بعضها لتُحسب: \(names.joined(separator: " ← "))"),
        help: Phrase(
          en: "take one of the references away", ar: "أزل إحدى الإشارات"))
    ]
  }
}
