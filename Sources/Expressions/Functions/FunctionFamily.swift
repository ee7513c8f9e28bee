package import Diagnostics

/// Functions that belong together, for the manual.
package struct FunctionFamily: Sendable {
  /// What they are about.
  package let title: Phrase
  /// The functions in the order of the manual.
  package let functions: [Function]

  /// Every function, family by family.
  package static let all = [
    FunctionFamily(title: Phrase(en: "Text", ar: "النصوص"), functions: Function.text),
    FunctionFamily(
      title: Phrase(en: "Conditions", ar: "الشروط"), functions: Function.logic),
    FunctionFamily(title: Phrase(en: "Numbers", ar: "الأعداد"), functions: Function.numbers),
    FunctionFamily(
      title: Phrase(en: "Repeats and tables", ar: "الأقسام المتكررة والجداول"),
      functions: Function.nodes),
    FunctionFamily(
      title: Phrase(en: "Choices", ar: "الاختيارات"), functions: Function.choices),
    FunctionFamily(
      title: Phrase(en: "Dates and times", ar: "التواريخ والأوقات"), functions: Function.dates),
    FunctionFamily(
      title: Phrase(en: "Geography", ar: "الجغرافيا"), functions: Function.geography),
  ]
}

extension Function {
  /// Every function in the order of the manual.
  package static let all = FunctionFamily.all.flatMap(\.functions)

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  /// The function with a name, letter case significant.
  package static func named(_ name: String) -> Function? { byName[name] }
}
