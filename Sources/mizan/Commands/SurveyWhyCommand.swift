import Diagnostics
import Expressions
import Sessions
import Storage
import Surveys

/// `mizan survey why`: why a question is hidden, required, refused or computed as it is.
enum SurveyWhyCommand {
  private static let survey = Parameter<String>.argument(
    "SURVEY", .path, Phrase(en: "The survey, JSON.", ar: "الاستبيان بصيغة JSON."))
  private static let question = Parameter<String>.argument(
    "QUESTION", .text("QUESTION"),
    Phrase(
      en: "Its name, its code in the bank, or its path: 'breach[2]/breach_words'.",
      ar: "اسمه أو رمزه في بنك الأسئلة أو مساره: 'breach[2]/breach_words'."))
  private static let answers = Parameter<String?>.option(
    "answers", .path,
    Phrase(
      en: "A file of answers, complete or not; without it nothing is answered yet.",
      ar: "ملف إجابات كاملاً كان أو ناقصاً، ودونه لم يُجب عن شيء بعد."))

  static let command = Command(
    "why",
    Phrase(
      en: "Explain why a question is hidden, required, refused or computed as it is.",
      ar: "شرح سبب إخفاء سؤال أو وجوب إجابته أو رفضها أو طريقة حسابه."),
    discussion: Phrase(
      en: """
        Every expression that decides about the question is shown with the value of each part, in the \
        state that the answers lead to. Answers that an interview would refuse are told.
        """,
      ar: """
        يُعرض كل تعبير يحدد شأن السؤال مع قيمة كل جزء منه في الحالة التي تؤدي إليها الإجابات. والإجابات \
        التي ترفضها المقابلة تُذكر.
        """),
    takes: [survey, question, answers, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan survey why surveys/article6-visit.json q_st_03 --answers visit.json",
        Phrase(en: "see what hides a question", ar: "معرفة ما يخفي سؤالاً"))
    ]
  ) { invocation in
    let path = invocation[survey]
    let bundle = try DefinitionFile(folders: invocation.folders).bundle(path)
    let reading = SurveyReader.read(bundle)
    guard let survey = reading.survey else {
      let errors = reading.diagnostics.count { $0.severity == .error }
      throw FillError.invalidSurvey(name: path, errors: errors)
    }
    guard let session = try session(of: survey, invocation) else { return .failure }
    let locations = locations(of: invocation[question], in: session)
    guard !locations.isEmpty else { throw unknown(invocation[question], in: survey) }
    let accounts = locations.map { QuestionAccount(of: $0, in: session) }
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    if invocation[GlobalParameters.json] {
      let data = JSON.array(accounts.map { $0.json(zone: zone) })
      try invocation.printData(JSON.object([.init("questions", data)]).indentedText)
      return .success
    }
    let columns = invocation.surroundings.output.columns
    for (place, account) in accounts.enumerated() {
      if place > 0 { try invocation.print() }
      for line in account.lines(in: invocation.language, columns: columns, zone: zone) {
        try invocation.print(line)
      }
    }
    return .success
  }

  /// A session with what of the answers can be put into it; `nil` when the file has mistakes, which
  /// are told.
  private static func session(of survey: Survey, _ invocation: Invocation) throws -> Session? {
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    var visit: AnswerFile.Visit?
    var source: SourceFile?
    var members: [JSONNode.Member] = []
    if let path = invocation[answers] {
      let file = SourceFile(name: path, bytes: try WholeFile.bytes(of: path))
      let (answers, diagnostics) = AnswerFile.read(file, timeZone: zone)
      try invocation.tell(diagnostics, about: file)
      guard let first = answers?.visits.first else { return nil }
      visit = first
      source = file
      members = first.members
    }
    let moment = visit?.started ?? DeviceClock.system.now().wall
    let wished = visit?.language ?? invocation.language.rawValue
    let session = Session(
      survey: survey,
      opening: Session.Opening(
        id: "00000000-0000-4000-8000-000000000000", at: moment, timeZone: zone,
        language: survey.settings.languages.contains(wished)
          ? wished : survey.settings.defaultLanguage, device: "", collector: visit?.collector ?? "")
    )
    var application = AnswerApplication(to: session, at: moment)
    application.apply(members)
    if let source {
      try invocation.tell(application.diagnostics(in: invocation.language), about: source)
    }
    return session
  }

  /// Where a question stands: at a path, or in every instance where a name or code is meant.
  private static func locations(of word: String, in session: Session) -> [Location] {
    if let location = session.location(at: word), session.question(at: location) != nil {
      return [location]
    }
    return session.allQuestions.filter { location in
      session.element(at: location).name == word
        || session.question(at: location)?.item?.lowercased() == word.lowercased()
    }
  }

  private static func unknown(_ word: String, in survey: Survey) -> UnknownQuestion {
    let named = survey.elements.first { $0.name == word && $0.question != nil }
    let names = survey.elements.filter { $0.question != nil }.map(\.name)
    return UnknownQuestion(
      word: word, around: named?.enclosingRepeat.map { survey.elements[$0].name },
      nearest: NearestWord.suggestion(for: word, among: names))
  }

  /// A word that names no question of the survey, or none of the instances there are.
  private struct UnknownQuestion: ExplainedError {
    let word: String
    /// The repeat that has no instance yet, so that the question is asked nowhere.
    let around: String?
    let nearest: String?

    var message: Phrase {
      guard let around else {
        return Phrase(en: "no question is named '\(word)'", ar: "لا سؤال باسم '\(word)'")
      }
      return Phrase(
        en: "'\(word)' stands in the repeat '\(around)', which has no instance in these answers",
        ar: "يقع '\(word)' في القسم المتكرر '\(around)'، ولا تكرار له في هذه الإجابات")
    }

    var help: Phrase? {
      if let around {
        return Phrase(
          en: "add one to the answers: \"\(around)\": [{…}]",
          ar: "أضف تكراراً إلى الإجابات: ‎\"\(around)\": [{…}]")
      }
      return nearest.map { Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟") }
    }
  }
}
