import Diagnostics

/// Reports critical items that can be escaped by marking them not applicable.
struct CriticalItemsAreObservable: Rule {
  static let entry = ManualEntry(
    "critical-allows-na", .warning,
    Phrase(
      en: "a critical item that may be marked not applicable",
      ar: "بند حاسم يجوز وسمه بأنه لا ينطبق"),
    Phrase(
      en:
        "What decides a whole visit must not be escaped with a remark. Where the thing may really "
        + "not exist, ask that first and make this question relevant by it.",
      ar: "ما يحسم درجة الزيارة كلها لا يُفلت منه بملاحظة. فإن كان الأمر قد لا يوجد حقاً فاسأل عنه "
        + "أولاً واجعله شرط ظهور هذا السؤال."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "dignity", "label": "Treated with dignity?",
       "allows_na": true, "score": {"section": "service", "credit": {"type": "yes_no"},
       "critical": {"effect": "zero_visit"}}}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "dignity", "label": "Treated with dignity?",
       "score": {"section": "service", "credit": {"type": "yes_no"},
       "critical": {"effect": "zero_visit"}}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.scored.compactMap { element in
      guard let question = element.question, question.score?.critical != nil,
        question.allowsNotApplicable
      else { return nil }
      return finding(
        at: context.value("allows_na", of: element)?.place ?? element.namePlace,
        Phrase(
          en: "the critical item '\(element.name)' may be marked not applicable",
          ar: "البند الحاسم '\(element.name)' يمكن وسمه بأنه لا ينطبق"),
        help: Phrase(
          en: "remove \"allows_na\", or silence this with a reason",
          ar: "احذف \"allows_na\"، أو أسكت هذا التحذير مع ذكر السبب"))
    }
  }
}
