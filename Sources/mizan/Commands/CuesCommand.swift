import Diagnostics
import Sessions
import Storage
import Surveys

/// `mizan cues`: what is noted in two minutes, right after leaving.
enum CuesCommand {
  private static let survey = Parameter<String?>.argument(
    "SURVEY", .path, Phrase(en: "The survey of the visit.", ar: "استبيان الزيارة."))
  private static let resume = Parameter<String?>.option(
    "resume", .text("DRAFT"),
    Phrase(
      en: "Add to a draft: its id or the beginning of it, or 'last'.",
      ar: "الإضافة إلى مسودة: معرّفها أو بدايته، أو last لآخر مسودة."))

  static let command = Command(
    "cues",
    Phrase(
      en: "Note times and a few words right after leaving; the form comes later.",
      ar: "تدوين الأوقات وبضع كلمات فور الخروج؛ والنموذج لاحقاً."),
    discussion: Phrase(
      en: """
        Memory fades within the hour. Times are answers at once; words stand beside their questions when \
        the form is filled with 'mizan fill --resume', and are sealed with it.
        """,
      ar: """
        الذاكرة تضعف خلال ساعة. الأوقات إجابات من فورها، والكلمات تظهر بجانب أسئلتها عند تعبئة النموذج بالأمر \
        mizan fill --resume، وتُختم معه.
        """),
    takes: [
      survey, resume, FieldParameters.collector, FieldParameters.visit, Shared.store,
      GlobalParameters.json,
    ],
    examples: [
      Command.Example(
        "mizan cues surveys/article6-visit.json",
        Phrase(en: "begin a visit with its cues", ar: "بدء زيارة بتدوين إشاراتها")),
      Command.Example(
        "mizan cues --resume last", Phrase(en: "add to the last draft", ar: "الإضافة إلى آخر مسودة")
      ),
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    let console = invocation.openConsole()
    try DirectionQuestion.settle(console, invocation)
    let work =
      if let word = invocation[resume] {
        try FieldWork.resume(word, in: store, invocation)
      } else if let visit = invocation[FieldParameters.visit] {
        try AssignedVisit.begin(visit, in: store, console, invocation)
      } else {
        try FieldWork.begin(
          try FieldParameters.definition(invocation[survey], invocation), in: store, language: nil,
          collector: invocation[FieldParameters.collector], invocation)
      }
    guard let work else { return .failure }
    let ending = try work.note(console, invocation)
    if invocation[GlobalParameters.json] {
      try invocation.printData(json(work).indentedText)
    }
    try FillCommand.tellHowToResume(work.draft.id, invocation)
    switch ending {
    case .interrupted: return .interrupted
    case .seal, .leave, .ended: return .success
    }
  }

  private static func json(_ work: FieldWork) -> JSON {
    let session = work.session
    return .object([
      .init("draft", .string(work.draft.id)),
      .init(
        "times",
        .object(
          TimeMark.allCases.map { mark in
            .init(mark.rawValue, session.moment(of: mark).map { .integer($0) } ?? .null)
          })),
      .init(
        "cues",
        .array(
          session.cues.map {
            .object([
              .init("about", .string($0.topic)), .init("words", .string($0.words)),
              .init("noted", .integer($0.at)),
            ])
          })),
    ])
  }
}

/// Parameters and steps that the commands of field work share.
enum FieldParameters {
  static let collector = Parameter<String?>.option(
    "collector", .text("CODE"), variable: "MIZAN_COLLECTOR",
    Phrase(
      en: "The code of who collects; never a name.", ar: "رمز جامع البيانات، لا اسمه."))
  static let visit = Parameter<String?>.option(
    "visit", .text("ID"),
    Phrase(
      en: "An assigned visit; its briefing is shown first (see 'mizan visits').",
      ar: "زيارة مكلف بها؛ يُعرض ملخصها أولاً (انظر mizan visits)."))

  /// The survey that was named; without one there is nothing to answer.
  static func definition(_ path: String?, _ invocation: Invocation) throws -> DefinitionBundle {
    guard let path else { throw FillError.noSurvey }
    return try DefinitionFile(folders: invocation.folders).portableBundle(path)
  }
}
