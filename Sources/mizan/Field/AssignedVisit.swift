import Diagnostics
import Programme
import Sessions
import Storage
import Surveys

/// A visit that somebody was told to make: found in the store, briefed, begun.
enum AssignedVisit {
  /// Where an assigned visit stands on this device.
  enum State: String {
    case planned
    case begun
    case sealed
  }

  /// All assignments of a store by id, the current version of each.
  static func all(in store: Store) throws -> [Assignment] {
    var subjects: Set<String> = []
    try store.forEachEntry(of: .assignment) { subjects.insert($0.subject) }
    return try subjects.sorted().compactMap { try find($0, in: store) }
  }

  /// The assignment with an id; `nil` when there is none.
  static func find(_ id: String, in store: Store) throws -> Assignment? {
    try store.currentVersion(.assignment, subject: id).flatMap {
      AssignmentReader.read(canonical: $0.body)
    }
  }

  /// The drafts that assigned visits became, by the id of the visit.
  static func drafts(in store: Store) throws -> [String: DraftSummary] {
    var drafts: [String: DraftSummary] = [:]
    for summary in try store.drafts(nil) where summary.state != .discarded {
      for stored in try store.events(of: summary.draft.id).prefix(3) {
        if case .briefed(let visit)? = Event(text: stored.text) { drafts[visit] = summary }
      }
    }
    return drafts
  }

  /// Briefs the person and begins the visit; `nil` when the briefing was not acknowledged. A visit
  /// that was begun before goes on.
  static func begin(
    _ id: String, in store: Store, _ console: any Console, _ invocation: Invocation
  ) throws -> FieldWork? {
    guard let assignment = try find(id, in: store) else { throw FieldError.noAssignment(id) }
    if let known = try drafts(in: store)[id] {
      guard known.state == .open else { throw FieldError.visitSealed(id) }
      return try FieldWork.resume(known.draft.id, in: store, invocation)
    }
    if let collector = assignment.collector, let own = invocation[FieldParameters.collector],
      collector != own
    {
      throw FieldError.otherCollector(id, collector)
    }
    let briefing = Briefing(assignment)
    for (text, style) in briefing.lines(in: invocation.language) { try console.show(text, style) }
    guard try acknowledges(console, invocation.language) else { return nil }
    let bundle = try DefinitionFile(folders: invocation.folders).portableBundle(
      assignment.survey)
    let work = try FieldWork.begin(
      bundle, in: store, language: nil,
      collector: invocation[FieldParameters.collector] ?? assignment.collector, invocation)
    try work.record(.briefed(visit: id))
    try work.prefill(assignment, console, invocation.language)
    return work
  }

  private static func acknowledges(_ console: any Console, _ language: Language) throws -> Bool {
    let question = Phrase(
      en:
        "\nType OK when you have read it and everything you carry is genuine; anything else leaves.",
      ar: "\nاكتب «موافق» بعد قراءته وإن كان كل ما تحمله حقيقياً؛ وأي شيء آخر يخرج.")
    try console.show(question[language], .strong)
    guard case .line(let typed) = try console.ask(Prompt("> ", key: ":briefing")) else {
      return false
    }
    return ["ok", "موافق", "نعم", "yes", "1"].contains(
      Digits.ascii(typed).trimmingSpaces.lowercased())
  }
}

extension FieldWork {
  /// Answers what the assignment says already; the person sees it and may correct it. What the survey
  /// refuses is told: the question is asked, and the central team should know.
  func prefill(
    _ assignment: Assignment, _ console: any Console, _ language: Language
  ) throws {
    let survey = session.survey
    let known: [(Element?, String?)] = [
      (survey.question(in: .centre), assignment.centre),
      (survey.question(in: .service), assignment.service),
      (survey["scenario"], assignment.scenario), (survey["persona"], assignment.persona),
    ]
    for case (let element?, let value?) in known where element.enclosingRepeat == nil {
      let location = Location(instance: 0, element: element.index)
      guard session.isRelevant(location) else { continue }
      switch Result(catching: { () throws(Refusal) in try session.accept(value, at: location) }) {
      case .success(let text):
        if text.isEmpty { continue }
        try record(.answered(path: session.path(of: location), value: text, observed: nil))
      case .failure(let refusal):
        let why = refusal.message(
          in: language, surveyLanguage: session.language,
          defaultLanguage: survey.settings.defaultLanguage)
        try console.show(
          Phrase(
            en:
              "The assignment says \(element.name) = '\(value)', which the survey refuses: \(why). You are asked instead; tell the central team.",
            ar:
              "يقول التكليف إن \(element.name) = '\(value)' ويرفضه الاستبيان: \(why). ستُسأل عنه؛ وأخبر الفريق المركزي."
          )[language], .warning)
      }
    }
  }

  /// Takes marks of time and cues.
  func note(_ console: any Console, _ invocation: Invocation) throws -> Interview.Ending {
    try interview(console, invocation, isCovered: false).takeCues()
  }
}

/// Why field work cannot begin or go on.
enum FieldError: ExplainedError {
  case noAssignment(String)
  case visitSealed(String)
  case otherCollector(String, String)
  case diskFull(String, Int64)
  case noSubmission(String)
  case ambiguousSubmission(String)
  case unreadable(String, Phrase)

  var message: Phrase {
    switch self {
    case .noAssignment(let id):
      Phrase(en: "no visit '\(id)' is assigned here", ar: "لا زيارة '\(id)' مكلف بها هنا")
    case .visitSealed(let id):
      Phrase(en: "the visit '\(id)' is sealed already", ar: "الزيارة '\(id)' مختومة من قبل")
    case .otherCollector(let id, let code):
      Phrase(en: "the visit '\(id)' is for \(code)", ar: "الزيارة '\(id)' مكلف بها \(code)")
    case .diskFull(let folder, let bytes):
      Phrase(
        en: "only \(bytes / 1_048_576) MB are free for '\(folder)'",
        ar: "المساحة المتاحة \(bytes / 1_048_576) م.ب فقط في:\n\(folder)")
    case .noSubmission(let word):
      Phrase(en: "there is no sealed record '\(word)'", ar: "لا يوجد سجل مختوم '\(word)'")
    case .ambiguousSubmission(let word):
      Phrase(
        en: "several sealed records begin with '\(word)'", ar: "أكثر من سجل مختوم يبدأ بـ '\(word)'"
      )
    case .unreadable(let id, let why):
      Phrase(
        en: "the record '\(id.prefix(8))' cannot be read: \(why.en)",
        ar: "لا يمكن قراءة السجل '\(id.prefix(8))': \(why.ar)")
    }
  }

  var help: Phrase? {
    switch self {
    case .noAssignment: Phrase(en: "see: mizan visits", ar: "انظر: mizan visits")
    case .visitSealed:
      Phrase(en: "see: mizan show last", ar: "انظر: mizan show last")
    case .otherCollector:
      Phrase(
        en: "ask the central team to assign it to you", ar: "اطلب من الفريق المركزي تكليفك بها")
    case .diskFull:
      Phrase(
        en: "make room before the visit: answers must reach the disk",
        ar: "أفرغ مساحة قبل الزيارة: يجب أن تصل الإجابات إلى القرص")
    case .unreadable:
      Phrase(
        en: "update this program, or see the bytes with: mizan log --kind submission --json",
        ar: "حدّث هذا البرنامج، أو انظر النص نفسه: mizan log --kind submission --json")
    case .noSubmission, .ambiguousSubmission:
      Phrase(en: "see: mizan show", ar: "انظر: mizan show")
    }
  }
}
