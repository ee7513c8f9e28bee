import Diagnostics

extension Manual {
  /// What can be wrong with a doubt.
  static let doubtEntries = [
    ManualEntry(
      "doubt-about-nothing", .error,
      Phrase(en: "a doubt that reads no question", ar: "تنبيه لا يقرأ أي سؤال"),
      Phrase(
        en:
          "A doubt is raised when the questions in its condition are answered, so it names at least one.",
        ar: "يظهر التنبيه بعد الإجابة عن الأسئلة التي في شرطه، فلا بد من ذكر سؤال واحد على الأقل."),
      bad: .members(#""doubts": [{"name": "odd", "when": "1 = 1", "message": "Sure?"}]"#),
      good: .members(
        #""doubts": [{"name": "odd", "when": "${centre} = '?'", "message": "Sure?"}]"#)),
    ManualEntry(
      "doubt-in-repeat", .error,
      Phrase(
        en: "a doubt about a question inside a repeat", ar: "تنبيه عن سؤال داخل تكرار"),
      Phrase(
        en: "A doubt is raised once for the whole visit; compute what it needs outside the repeat.",
        ar: "يظهر التنبيه مرة واحدة للزيارة كلها؛ احسب ما يلزمه خارج التكرار."),
      bad: .members(
        #"""
        "doubts": [{"name": "odd", "when": "${age} > 120", "message": "Sure?"}],
        "survey": [{"type": "repeat", "name": "member", "label": "Member", "children": [
          {"type": "integer", "name": "age", "label": "Age"}]}]
        """#),
      good: .members(
        #"""
        "doubts": [{"name": "odd", "when": "${oldest} > 120", "message": "Sure?"}],
        "survey": [{"type": "repeat", "name": "member", "label": "Member", "children": [
          {"type": "integer", "name": "age", "label": "Age"}]},
          {"type": "calculate", "name": "oldest", "calculation": "max(${age})"}]
        """#)),
  ]
}
