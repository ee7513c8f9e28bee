import Diagnostics

/// Reports required rows that nobody can answer.
struct AnswerableRequirements: Rule {
  static let entry = ManualEntry(
    "required-note", .warning,
    Phrase(
      en: "something required that nobody can answer", ar: "سطر مطلوب لا يستطيع أحد الإجابة عنه"),
    Phrase(
      en: "A note, and a question that is read_only without a default or calculation, stays empty: "
        + "whoever meets it cannot finish. If that is meant, as a stop behind a relevance, silence "
        + "the warning and say so.",
      ar: "يبقى السطر من نوع note والسؤال الممنوع إدخاله بلا قيمة ابتدائية ولا حساب فارغاً، فلا "
        + "يستطيع من يلقاه أن يُتم. وإن كان هذا مقصوداً لإيقاف العمل وراء شرط ظهور فأسكت التحذير "
        + "واذكر ذلك."),
    bad: .rows(
      #"""
      {"type": "note", "name": "welcome", "label": "Good day.", "required": true}
      """#),
    good: .rows(
      #"""
      {"type": "note", "name": "welcome", "label": "Good day."}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.unanswerable.compactMap { element in
      guard let question = element.question, question.isRequiredSometimes,
        question.calculation == nil, question.defaultValue == nil
      else { return nil }
      var isReadOnly = false
      if case .always = question.readOnly { isReadOnly = true }
      guard question.type == .note || isReadOnly, let value = context.value("required", of: element)
      else { return nil }
      return finding(
        at: value.place,
        Phrase(
          en: "'\(element.name)' is required, but nobody can answer it",
          ar: "'\(element.name)' مطلوب ولا يستطيع أحد الإجابة عنه"),
        help: Phrase(
          en: "remove \"required\"; for a confirmation use the type acknowledge",
          ar: "احذف \"required\"؛ وللإقرار استعمل النوع acknowledge"))
    }
  }
}

extension Question {
  fileprivate var isRequiredSometimes: Bool {
    if case .never = required { false } else { true }
  }
}
