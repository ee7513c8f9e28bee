import Diagnostics

/// Reports choices of a scored question that earn nothing and lose nothing.
struct ChoicesHaveCredits: Rule {
  static let entry = ManualEntry(
    "choice-without-credit", .warning,
    Phrase(
      en: "a choice of a scored question that has no credit", ar: "خيار في سؤال محتسب لا درجة له"),
    Phrase(
      en:
        "Whoever chooses it leaves the question unscored. If that is meant, silence the warning and "
        + "say so; better, allow not applicable or not observed.",
      ar: "من يختاره يخرج السؤال من الاحتساب. فإن كان هذا مقصوداً فأسكت التحذير واذكر ذلك، والأفضل "
        + "السماح بـ«لا ينطبق» أو «لم ألاحظ»."),
    bad: .rows(
      #"""
      {"type": "select_one papers", "name": "given", "label": "What did you get?",
       "score": {"section": "service", "credit": {"type": "choice",
       "credits": {"receipt": 1, "ticket": 0.5}}}}
      """#),
    good: .rows(
      #"""
      {"type": "select_one papers", "name": "given", "label": "What did you get?",
       "score": {"section": "service", "credit": {"type": "choice",
       "credits": {"receipt": 1, "ticket": 0.5, "none": 0}}}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.scored.compactMap { element in
      guard let score = element.question?.score, case .selectOne = element.question?.type,
        let list = context.choiceList(of: element)
      else { return nil }
      switch score.credit {
      case .choice, .yesPartialNo, .scale: break
      default: return nil
      }
      let missing = list.choices.filter { score.credit.value(of: $0.name) == nil }.map {
        "'\($0.name)'"
      }
      guard !missing.isEmpty, missing.count < list.choices.count else { return nil }
      return finding(
        at: context.value("score", of: element)?["credit"]?.place ?? score.place,
        Phrase(
          en: "there is no credit for \(missing.joined(separator: ", "))",
          ar: "لا درجة للخيار \(missing.joined(separator: "، "))"),
        help: Phrase(en: "add it to \"credits\"", ar: "أضفه إلى \"credits\""))
    }
  }
}
