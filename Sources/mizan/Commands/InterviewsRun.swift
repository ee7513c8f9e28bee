import Diagnostics
import Expressions
import Programme
import Sessions
import Storage
import Surveys

/// `mizan interviews run`: one interview after the other at one place.
enum InterviewsRun {
  private static let survey = Parameter<String>.argument(
    "SURVEY", .path, Phrase(en: "The survey of the interviews.", ar: "استبيان المقابلات."))
  private static let interval = Parameter<Int?>.option(
    "every", .integer("K", in: 1...1000),
    Phrase(
      en: "Approach every K-th leaver, from a random start.",
      ar: "اختيار كل خارج رقمه K ابتداءً من رقم عشوائي."))
  private static let quota = Parameter<Int?>.option(
    "quota", .integer("N", in: 1...100_000),
    Phrase(
      en: "End when so many complete interviews of the day are sealed.",
      ar: "التوقف حين يُختم هذا العدد من مقابلات اليوم المكتملة."))

  static let command = Command(
    "run",
    Phrase(
      en: "One interview after the other: place, service and day are kept.",
      ar: "مقابلة تلو أخرى: يبقى المكان والخدمة واليوم."),
    discussion: Phrase(
      en: """
        Every contact is a record with its outcome, so that the rates are true. An interview that was \
        left open is offered first, and the place of the last one of the day is taken over.
        """,
      ar: """
        كل محاولة تواصل سجل له نتيجته، كي تصدق المعدلات. تُعرض أولاً المقابلة التي تُركت مفتوحة، ويؤخذ \
        المكان من آخر مقابلات اليوم.
        """),
    takes: [
      survey, interval, quota, FieldParameters.collector, Shared.store, GlobalParameters.json,
    ],
    examples: [
      Command.Example(
        "mizan interviews run surveys/satisfaction.json --every 5 --quota 30",
        Phrase(en: "every fifth leaver, up to thirty", ar: "كل خارج خامس، حتى ثلاثين"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    let console = invocation.openConsole()
    try DirectionQuestion.settle(console, invocation)
    try FreeSpace.check(store.path, isInteractive: console.isInteractive, invocation)
    let bundle = try FieldParameters.definition(invocation[survey], invocation)
    var row = InterviewRow(store: store, bundle: bundle, console: console, invocation: invocation)
    let status = try row.run(every: invocation[interval], quota: invocation[quota])
    if invocation[GlobalParameters.json] { try invocation.printData(row.json.compactText) }
    return status
  }
}

/// The interviews that one sitting holds in a row.
struct InterviewRow {
  let store: Store
  let bundle: DefinitionBundle
  let console: any Console
  let invocation: Invocation
  private var sealed: [(id: String, receipt: String, outcome: String?)] = []
  private var leavers: LeaverCount?
  private var open: String?

  init(store: Store, bundle: DefinitionBundle, console: any Console, invocation: Invocation) {
    self.store = store
    self.bundle = bundle
    self.console = console
    self.invocation = invocation
  }

  /// Holds interviews until the person ends, or the quota is full.
  mutating func run(every interval: Int?, quota: Int?) throws -> ExitStatus {
    leavers = interval.map { LeaverCount(interval: $0) }
    var resumed = try openInterview()
    while true {
      if let quota, try complete() >= quota {
        try show(
          Phrase(
            en: "The quota of \(quota) is full. Whoever you meet from here on is 'quota full'.",
            ar: "اكتملت الحصة وعددها \(quota). ومن تقابله بعد ذلك نتيجته «اكتملت الحصة»."), .success
        )
        return .success
      }
      if resumed == nil, leavers != nil,
        try leavers?.next(console, invocation.language) != true
      {
        return .success
      }
      let work = try resumed ?? begin()
      resumed = nil
      switch try work.hold(console, invocation) {
      case .sealed(let entry):
        try tell(entry, work)
        if let quota {
          let count = try complete()
          try show(
            Phrase(en: "Complete: \(count) of \(quota)", ar: "المكتمل: \(count) من \(quota)"))
          if count >= quota { continue }
        }
        if leavers == nil, try !another() { return .success }
      case .left:
        try leave(work)
        return .success
      case .inputEnded:
        try leave(work)
        return .success
      case .interrupted:
        try leave(work)
        return .interrupted
      }
    }
  }

  private mutating func leave(_ work: FieldWork) throws {
    open = work.draft.id
    try FillCommand.tellHowToResume(work.draft.id, invocation)
  }

  /// A fresh interview that takes over place and service from the last one of the day.
  private func begin() throws -> FieldWork {
    let work = try FieldWork.begin(
      bundle, in: store, language: nil, collector: invocation[FieldParameters.collector],
      invocation)
    if let last = try store.lastSubmission(ofForm: work.draft.form, sealedBefore: .max),
      last.subject.date == work.session.subject.date
    {
      try work.repeatSetting(of: last)
    }
    return work
  }

  /// The interview that was left open, if the person wants to go on with it.
  private func openInterview() throws -> FieldWork? {
    guard
      let draft = try store.drafts().last(where: { $0.draft.definition == bundle.hash })?.draft
    else { return nil }
    try show(
      Phrase(
        en:
          "\nAn interview is still open: \(draft.id.prefix(8)). Enter goes on with it, 2 begins another.",
        ar: "\nما زالت مقابلة مفتوحة: \(draft.id.prefix(8)). مفتاح الإدخال يتابعها و2 يبدأ غيرها."),
      .strong)
    guard case .line(let typed) = try console.ask(Prompt("> ", key: ":open")),
      Digits.ascii(typed).trimmingSpaces != "2"
    else { return nil }
    return try FieldWork.resume(draft.id, in: store, invocation)
  }

  private mutating func tell(_ entry: Entry, _ work: FieldWork) throws {
    let code = ReceiptCode(of: entry.hash).text
    let outcome = work.session.survey.question(in: .outcome).flatMap { element in
      work.session.location(at: element.path).map { work.session.answer(at: $0).value }
    }
    sealed.append((id: work.draft.id, receipt: code, outcome: outcome))
    try show(
      Phrase(en: "Sealed. Receipt code: \(code)", ar: "خُتمت. رمز الإيصال: \(code)"), .success)
    try SecondCopy.afterSeal(of: store, invocation)
  }

  /// The complete interviews of the day with this form.
  private func complete() throws -> Int {
    let today = FieldWork.today(of: store, invocation)
    var count = 0
    let survey = SurveyReader.read(bundle, scrutiny: .essential).survey
    guard let survey, let path = survey.question(in: .outcome)?.path else { return 0 }
    try store.forEachSubmissionText { summary, text in
      guard summary.form == survey.settings.formID, summary.date == today else { return }
      if try SubmissionText.decode(text)[path]?.value == ContactOutcome.complete.rawValue {
        count += 1
      }
    }
    return count
  }

  private func another() throws -> Bool {
    try show(
      Phrase(
        en: "\nAnother with the same place? Enter goes on, 2 ends.",
        ar: "\nأخرى في المكان نفسه؟ مفتاح الإدخال يتابع و2 ينهي."), .strong)
    guard case .line(let typed) = try console.ask(Prompt("> ", key: ":another")) else {
      return false
    }
    return !["2", "n", "no", "لا", ":q", ":quit", ":خروج"].contains(
      Digits.ascii(typed).trimmingSpaces)
  }

  private func show(_ phrase: Phrase, _ style: TextStyle = .ordinary) throws {
    try console.show(phrase[invocation.language], style)
  }

  /// What came of the sitting.
  var json: JSON {
    .object([
      .init(
        "sealed",
        .array(
          sealed.map {
            .object([
              .init("submission", .string($0.id)), .init("receipt", .string($0.receipt)),
              .init("outcome", .optional($0.outcome)),
            ])
          })),
      .init("leavers", leavers.map { .integer($0.leavers) } ?? .null),
      .init("approached", leavers.map { .integer($0.approached) } ?? .null),
      .init("open", .optional(open)),
    ])
  }
}

extension FieldWork {
  /// The day by the clock of the device.
  static func today(of store: Store, _ invocation: Invocation) -> String {
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    return Instant(milliseconds: store.now.wall).day(in: zone).text
  }

  /// Answers what stays the same from one interview to the next: centre, service, and how people are
  /// met. The next approach has the next number.
  func repeatSetting(of last: Submission) throws {
    var elements = [Role.centre, .service, .department].compactMap {
      session.survey.question(in: $0)
    }
    elements += ["mode"].compactMap { session.survey[$0] }
    for element in elements where element.enclosingRepeat == nil {
      let location = Location(instance: 0, element: element.index)
      let path = session.path(of: location)
      guard let answer = last[path], answer.state == .answered, session.isRelevant(location),
        let text = try? session.accept(answer.value, at: location), !text.isEmpty
      else { continue }
      try record(.answered(path: path, value: text, observed: nil))
    }
    guard let element = session.survey["approach_number"] else { return }
    let location = Location(instance: 0, element: element.index)
    let path = session.path(of: location)
    if let number = last[path].flatMap({ Int($0.value) }), session.isRelevant(location) {
      try record(.answered(path: path, value: String(number + 1), observed: nil))
    }
  }
}
