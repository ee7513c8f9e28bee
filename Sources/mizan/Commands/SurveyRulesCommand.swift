import Diagnostics
import Surveys

/// `mizan survey rules`: the manual of everything that `survey check` can report.
enum SurveyRulesCommand {
  private static let code = Parameter<String?>.argument(
    "CODE", reader,
    Phrase(en: "The code in brackets behind a message.", ar: "الرمز بين القوسين بعد الرسالة."))

  private static let reader = WordReader<String>(
    placeholder: "CODE",
    expected: Phrase(en: "a code such as unknown-choice", ar: "رمز مثل unknown-choice"),
    candidates: .words(Manual.entries.map(\.code)), read: { $0.isEmpty ? nil : $0 },
    word: { $0 })

  static let command = Command(
    "rules",
    Phrase(
      en: "Explain what survey check reports, with examples.",
      ar: "شرح ما يُظهره فحص الاستبيانات مع أمثلة."),
    discussion: Phrase(
      en:
        "Without a code every rule is listed. Warnings and notes can be silenced in the survey, with "
        + "a reason.",
      ar: "تُعرض القواعد كلها إن لم يُذكر رمز. ويمكن إسكات التحذيرات والملاحظات في الاستبيان مع ذكر "
        + "السبب."),
    takes: [code, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan survey rules unknown-choice",
        Phrase(en: "what a code means and how to repair it", ar: "معنى رمز وطريقة إصلاحه")),
      Command.Example(
        "mizan survey rules", Phrase(en: "list every rule", ar: "عرض القواعد كلها")),
    ]
  ) { invocation in
    guard let code = invocation[code] else {
      if invocation[GlobalParameters.json] {
        try invocation.printData(
          JSON.object([.init("rules", .array(Manual.entries.map(json)))]).indentedText)
      } else {
        try list(invocation)
      }
      return .success
    }
    guard let entry = Manual.entry(code) else { throw UnknownCode(code: code) }
    if invocation[GlobalParameters.json] {
      try invocation.printData(json(entry).indentedText)
    } else {
      try explain(entry, invocation)
    }
    return .success
  }

  // MARK: For people

  private static func list(_ invocation: Invocation) throws {
    let language = invocation.language
    for (index, chapter) in Manual.chapters.enumerated() {
      if index > 0 { try invocation.print() }
      try invocation.print(chapter.title[language])
      for entry in chapter.entries {
        let severity = entry.severity.name[language]
        let line = Phrase(
          en: "  \(entry.code) (\(severity)): \(entry.summary.en)",
          ar: "  \(severity) \(entry.code): \(entry.summary.ar)")
        try invocation.print(line[language])
      }
    }
  }

  private static func explain(_ entry: ManualEntry, _ invocation: Invocation) throws {
    let language = invocation.language
    let severity = entry.severity.name[language]
    try invocation.print(
      Phrase(en: "\(entry.code) (\(severity))", ar: "\(severity) \(entry.code)")[language])
    try invocation.print(entry.summary[language])
    if let explanation = entry.explanation {
      try invocation.print()
      try invocation.print(explanation[language])
    }
    try show(Phrase(en: "Reported:", ar: "يُبلَّغ عنه:"), entry.bad, invocation)
    try show(Phrase(en: "Right:", ar: "الصحيح:"), entry.good, invocation)
    if entry.severity != .error {
      try invocation.print()
      try invocation.print(
        Phrase(
          en: "To accept it, with the reason, in the row, the section, the choice or the settings:",
          ar: "لقبوله مع ذكر السبب، في السطر أو المحور أو الخيار أو settings:")[language])
      try invocation.printData("  \"silence\": {\"\(entry.code)\": \"…\"}")
    }
  }

  private static func show(
    _ title: Phrase, _ example: ManualExample?, _ invocation: Invocation
  ) throws {
    guard let example else { return }
    try invocation.print()
    try invocation.print(title[invocation.language])
    for line in example.shown.split(separator: "\n", omittingEmptySubsequences: false) {
      try invocation.printData("  \(line)".neutralised)
    }
  }

  // MARK: For programs

  private static func json(_ entry: ManualEntry) -> JSON {
    .object([
      .init("code", .string(entry.code)),
      .init("severity", .string(entry.severity.rawValue)),
      .init("summary", JSON(entry.summary)),
      .init("explanation", entry.explanation.map { JSON($0) } ?? .null),
      .init("bad", .optional(entry.bad?.shown)), .init("good", .optional(entry.good?.shown)),
    ])
  }
}

/// A code that nothing reports.
struct UnknownCode: ExplainedError {
  let code: String

  var message: Phrase {
    Phrase(en: "nothing is reported as '\(code)'", ar: "لا شيء يُبلَّغ عنه بالرمز '\(code)'")
  }

  var help: Phrase? {
    NearestWord.suggestion(for: code, among: Manual.entries.map(\.code)).map {
      Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
    }
      ?? Phrase(
        en: "'mizan survey rules' lists all codes", ar: "يعرض 'mizan survey rules' كل الرموز")
  }
}

extension Diagnostic.Severity {
  /// What people call it.
  fileprivate var name: Phrase {
    switch self {
    case .error: Phrase(en: "error", ar: "خطأ")
    case .warning: Phrase(en: "warning", ar: "تحذير")
    case .note: Phrase(en: "note", ar: "ملاحظة")
    }
  }
}
