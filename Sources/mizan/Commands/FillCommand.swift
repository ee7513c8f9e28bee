import Diagnostics
import Sessions
import Storage
import Surveys

/// `mizan fill`: a visit or an interview, from its first question to its seal.
enum FillCommand {
  private static let survey = Parameter<String?>.argument(
    "SURVEY", .path,
    Phrase(en: "The survey to answer.", ar: "الاستبيان المراد تعبئته."))
  private static let answers = Parameter<String?>.option(
    "answers", .path,
    Phrase(
      en: "Take the answers from a file instead of a person.", ar: "أخذ الإجابات من ملف بدل شخص."))
  private static let resume = Parameter<String?>.option(
    "resume", .text("DRAFT"),
    Phrase(
      en: "Go on with a draft: its id or the beginning of it, or 'last'.",
      ar: "متابعة مسودة: معرّفها أو بدايته، أو last لآخر مسودة."))
  private static let collector = FieldParameters.collector
  private static let isCovered = Parameter<Bool>.flag(
    "cover",
    Phrase(
      en: "Nothing on the screen names the survey; Escape blanks it.",
      ar: "لا يظهر على الشاشة ما يسمي الاستبيان؛ ومفتاح Esc يخليها."))

  static let command = Command(
    "fill",
    Phrase(
      en: "Answer a survey: a visit or an interview.", ar: "تعبئة استبيان: زيارة أو مقابلة."),
    discussion: Phrase(
      en: """
        Every accepted answer is on the disk before the next question appears. Leave with ':quit' or \
        Ctrl-C and go on later with --resume.
        """,
      ar: """
        تُحفظ كل إجابة مقبولة على القرص قبل ظهور السؤال التالي. اخرج بالأمر ‎:خروج أو Ctrl-C وتابع \
        لاحقاً بالخيار ‎--resume.
        """),
    takes: [
      survey, answers, resume, collector, FieldParameters.visit, isCovered, Shared.store,
      GlobalParameters.json,
    ],
    examples: [
      Command.Example(
        "mizan fill surveys/article6-visit.json --language ar",
        Phrase(en: "begin a visit in Arabic", ar: "بدء زيارة بالعربية")),
      Command.Example(
        "mizan fill --resume last", Phrase(en: "go on with the last draft", ar: "متابعة آخر مسودة")),
      Command.Example(
        "mizan fill surveys/satisfaction.json --answers interview.json",
        Phrase(en: "replay a file of answers", ar: "إعادة إدخال إجابات من ملف")),
    ]
  ) { invocation in
    if let file = invocation[answers] { return try replay(file, invocation) }
    let store = try invocation.deviceStore()
    let console = invocation.openConsole()
    try FreeSpace.check(store.path, isInteractive: console.isInteractive, invocation)
    try DirectionQuestion.settle(console, invocation)
    let work =
      if let word = invocation[resume] {
        try FieldWork.resume(word, in: store, invocation)
      } else if let visit = invocation[FieldParameters.visit] {
        try AssignedVisit.begin(visit, in: store, console, invocation)
      } else {
        try FieldWork.begin(
          try FieldParameters.definition(invocation[survey], invocation), in: store, language: nil,
          collector: invocation[collector], invocation)
      }
    guard let work else {
      try invocation.say(
        Phrase(
          en: "A visit begins when its briefing is acknowledged.",
          ar: "تبدأ الزيارة بعد الإقرار بقراءة ملخصها."))
      return .failure
    }
    let wished = invocation[resume] == nil ? nil : invocation[GlobalParameters.language]
    let ending = try work.hold(
      console, invocation, in: wished, isCovered: invocation[isCovered])
    return try report(ending, work, invocation)
  }

  private static func replay(_ path: String, _ invocation: Invocation) throws -> ExitStatus {
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    let source = SourceFile(name: path, bytes: try WholeFile.bytes(of: path))
    let (file, diagnostics) = AnswerFile.read(source, timeZone: zone)
    let renderer = DiagnosticRenderer(sources: [source], language: invocation.language)
    for diagnostic in diagnostics {
      try invocation.surroundings.messages.writeText(renderer.render(diagnostic))
    }
    guard let file else { return .failure }
    let bundle = try FieldParameters.definition(invocation[survey], invocation)
    // Before the first entry and after the last: is it still the store that was written last?
    _ = try invocation.deviceStore()
    defer { _ = try? invocation.deviceStore() }
    for (index, visit) in file.visits.enumerated() {
      let replay = Replay(
        visit: visit, name: "\(path) #\(index + 1)",
        storePath: invocation[Shared.store]
          ?? invocation.folders.deviceStore, collector: invocation[collector])
      let (ending, work) = try replay.run(bundle, invocation)
      guard case .sealed = ending else { return .failure }
      _ = try report(ending, work, invocation)
    }
    return .success
  }

  /// Says how it ended and what to do next.
  private static func report(
    _ ending: FieldWork.Ending, _ work: FieldWork, _ invocation: Invocation
  ) throws -> ExitStatus {
    let id = work.draft.id
    switch ending {
    case .sealed(let entry):
      try SecondCopy.afterSeal(of: work.store, invocation)
      if invocation[GlobalParameters.json] {
        try invocation.printData(
          JSON.object([
            .init("submission", .string(id)), .init("entry", .string(entry.hash.text)),
            .init("sequence", .integer(entry.sequence)),
            .init("receipt", .string(ReceiptCode(of: entry.hash).text)),
          ]).compactText)
      } else {
        try invocation.print(
          Phrase(
            en: "Sealed \(id.prefix(8)) as entry \(entry.sequence), \(entry.hash.text.prefix(12))",
            ar:
              "خُتم السجل \(id.prefix(8)) في القيد \(entry.sequence)، \(entry.hash.text.prefix(12))")[
              invocation.language])
        let code = ReceiptCode(of: entry.hash).text
        try invocation.print(
          Phrase(
            en: "Receipt code: \(code)", ar: "رمز الإيصال: \(code)")[invocation.language])
      }
      return .success
    case .left:
      try tellHowToResume(id, invocation)
      return .success
    case .interrupted:
      try tellHowToResume(id, invocation)
      return .interrupted
    case .inputEnded:
      try invocation.say(
        Phrase(
          en: "\nThe input ended before the form did.", ar: "\nانتهى الإدخال قبل اكتمال النموذج."))
      try tellHowToResume(id, invocation)
      return .failure
    }
  }

  static func tellHowToResume(_ id: String, _ invocation: Invocation) throws {
    try invocation.say(
      Phrase(
        en: "Everything so far is kept. Go on with: mizan fill --resume \(id.prefix(8))",
        ar: "كل ما أُدخل محفوظ. للمتابعة: mizan fill --resume \(id.prefix(8))"))
  }
}

/// Why there is nothing to fill.
enum FillError: ExplainedError {
  case noSurvey
  case invalidSurvey(name: String, errors: Int)
  case noDraft(String)
  case ambiguousDraft(String)

  var message: Phrase {
    switch self {
    case .noSurvey: Phrase(en: "no survey was named", ar: "لم يُذكر استبيان")
    case .invalidSurvey(let name, let errors):
      Phrase(
        en: "'\(name)' has \(errors) errors and cannot be answered",
        ar: "في '\(name)' أخطاء عددها \(errors) ولا يمكن تعبئته")
    case .noDraft(let word):
      Phrase(en: "there is no draft '\(word)'", ar: "لا توجد مسودة '\(word)'")
    case .ambiguousDraft(let word):
      Phrase(
        en: "several drafts begin with '\(word)'", ar: "أكثر من مسودة تبدأ بـ '\(word)'")
    }
  }

  var help: Phrase? {
    switch self {
    case .noSurvey:
      let list = ShippedFiles.surveyNames.map { "surveys/\($0)" }.joined(separator: "\n")
      return Phrase(
        en: "one of these, or your own:\n\(list)", ar: "أحد هذه أو استبيان لك:\n\(list)")
    case .invalidSurvey(let name, _):
      return Phrase(en: "see: mizan survey check \(name)", ar: "انظر: mizan survey check \(name)")
    case .noDraft, .ambiguousDraft:
      return Phrase(en: "see: mizan drafts", ar: "انظر: mizan drafts")
    }
  }
}
