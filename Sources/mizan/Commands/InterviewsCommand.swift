import Diagnostics
import Programme
import Sessions
import Storage
import Surveys

/// `mizan interviews`: many satisfaction interviews in a row, and how many said yes.
enum InterviewsCommand {
  static let command = Command(
    "interviews",
    Phrase(
      en: "Outcomes of all contacts, with response and cooperation rates.",
      ar: "نتائج كل محاولات التواصل، مع معدلي الاستجابة والتعاون."),
    takes: [Shared.store, GlobalParameters.json], examples: [ratesExample],
    subcommands: [run, every]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let tallies = try outcomes(in: store)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.array(tallies.map { json($0.centre, $0.outcomes) }).indentedText)
      return .success
    }
    let language = invocation.language
    for (centre, outcomes) in tallies {
      try invocation.print(centre)
      for outcome in ContactOutcome.allCases where outcomes[outcome] > 0 {
        try invocation.print("  \(outcomes[outcome])  \(outcome.name[language])")
      }
      let response = outcomes.responseRate.map { Decimals.one($0 * 100) + " %" } ?? "—"
      let cooperation = outcomes.cooperationRate.map { Decimals.one($0 * 100) + " %" } ?? "—"
      try invocation.print(
        Phrase(
          en: "  response rate \(response), cooperation rate \(cooperation)",
          ar: "  معدل الاستجابة \(response)، معدل التعاون \(cooperation)")[language])
    }
    if tallies.isEmpty {
      try invocation.say(
        Phrase(en: "No interviews are sealed here.", ar: "لا مقابلات مختومة هنا."))
    }
    return .success
  }

  private static let ratesExample = Command.Example(
    "mizan interviews",
    Phrase(en: "outcomes and rates by centre", ar: "النتائج والمعدلات حسب المركز"))

  /// The outcomes of sealed interviews by centre, sorted. A definition is read once.
  private static func outcomes(
    in store: Store
  ) throws -> [(centre: String, outcomes: ContactOutcomes)] {
    var paths: [String: String?] = [:]
    var tallies: [String: ContactOutcomes] = [:]
    try store.forEachSubmissionText { summary, text in
      if paths[summary.definition] == nil {
        let survey = try store.definition(summary.definition).flatMap {
          SurveyReader.read($0, scrutiny: .essential).survey
        }
        let isInterview = survey?.settings.kind == .interview
        paths[summary.definition] =
          isInterview ? survey?.question(in: .outcome)?.path : String?.none
      }
      guard let path = paths[summary.definition] ?? nil,
        let word = try SubmissionText.decode(text)[path]?.value,
        let outcome = ContactOutcome(rawValue: word)
      else { return }
      tallies[summary.centre ?? "-", default: ContactOutcomes()].add(outcome)
    }
    return tallies.sorted { $0.key < $1.key }.map { (centre: $0.key, outcomes: $0.value) }
  }

  // MARK: Many in a row

  private static let survey = Parameter<String>.argument(
    "SURVEY", .path, Phrase(en: "The survey of the interviews.", ar: "استبيان المقابلات."))
  private static let interval = Parameter<Int?>.option(
    "every", .integer("K", in: 1...1000),
    Phrase(
      en: "Approach every K-th leaver, from a random start.",
      ar: "اختيار كل خارج رقمه K ابتداءً من رقم عشوائي."))

  private static let run = Command(
    "run",
    Phrase(
      en: "One interview after the other: place, service and day are kept.",
      ar: "مقابلة تلو أخرى: يبقى المكان والخدمة واليوم."),
    takes: [survey, interval, FieldParameters.collector, Shared.store],
    examples: [
      Command.Example(
        "mizan interviews run surveys/satisfaction.json --every 5",
        Phrase(en: "every fifth leaver", ar: "كل خارج خامس"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    let console = invocation.openConsole()
    try FreeSpace.check(store.path, isInteractive: console.isInteractive, invocation)
    let bundle = try FieldParameters.definition(invocation[survey], invocation)
    var leavers = invocation[interval].map { LeaverCount(interval: $0) }
    var last: FieldWork?
    while true {
      if leavers != nil, try leavers?.next(console, invocation.language) != true {
        return .success
      }
      let work = try FieldWork.begin(
        bundle, in: store, language: nil, collector: invocation[FieldParameters.collector],
        invocation)
      if let last { try work.repeatSetting(of: last.session) }
      switch try work.hold(console, invocation) {
      case .sealed(let entry):
        let code = ReceiptCode(of: entry.hash).text
        try console.show(
          Phrase(en: "Sealed. Receipt code: \(code)", ar: "خُتمت. رمز الإيصال: \(code)")[
            invocation.language], .success)
        try SecondCopy.afterSeal(of: store, invocation)
        last = work
        if leavers == nil, try !another(console, invocation.language) { return .success }
      case .left, .inputEnded:
        try FillCommand.tellHowToResume(work.draft.id, invocation)
        return .success
      case .interrupted: return .interrupted
      }
    }
  }

  private static func another(_ console: any Console, _ language: Language) throws -> Bool {
    try console.show(
      Phrase(
        en: "\nAnother with the same place? Enter goes on, 2 ends.",
        ar: "\nأخرى في المكان نفسه؟ مفتاح الإدخال يتابع و2 ينهي.")[language], .strong)
    guard case .line(let typed) = try console.ask(Prompt("> ", key: ":another")) else {
      return false
    }
    return !["2", "n", "no", "لا", ":q", ":quit", ":خروج"].contains(
      Digits.ascii(typed).trimmingSpaces)
  }

  private static let count = Parameter<Int>.argument(
    "K", .integer("K", in: 1...1000), Phrase(en: "The interval.", ar: "الفاصل."))

  private static let every = Command(
    "every",
    Phrase(
      en: "Count leavers at the door and say whom to approach.",
      ar: "عدّ الخارجين عند الباب وتحديد من يُدعى."),
    takes: [count],
    examples: [
      Command.Example("mizan interviews every 5", Phrase(en: "every fifth", ar: "كل خامس"))
    ]
  ) { invocation in
    let console = invocation.openConsole()
    var leavers = LeaverCount(interval: invocation[count])
    while try leavers.next(console, invocation.language) {}
    return .success
  }

  private static func json(_ centre: String, _ outcomes: ContactOutcomes) -> JSON {
    .object(
      [
        .init("centre", .string(centre)), .init("contacts", .integer(outcomes.total)),
        .init("responseRate", .double(outcomes.responseRate)),
        .init("cooperationRate", .double(outcomes.cooperationRate)),
      ]
        + ContactOutcome.allCases.map { .init($0.rawValue, .integer(outcomes[$0])) })
  }
}

/// Counts people who leave, and says whom to approach: every k-th from a random start, so that nobody
/// chooses.
struct LeaverCount {
  let interval: Int
  private(set) var leavers = 0
  private(set) var approached = 0
  private let start: Int

  init(interval: Int) {
    var generator = SystemRandomNumberGenerator()
    self.init(interval: interval, using: &generator)
  }

  init(interval: Int, using generator: inout some RandomNumberGenerator) {
    self.interval = interval
    start = Int.random(in: 1...interval, using: &generator)
  }

  /// Counts one leaver; true when that one is to be approached.
  mutating func count() -> Bool {
    leavers += 1
    guard leavers >= start, (leavers - start) % interval == 0 else { return false }
    approached += 1
    return true
  }

  /// Counts with the person at the door until somebody is to be approached; false when they end.
  mutating func next(_ console: any Console, _ language: Language) throws -> Bool {
    try console.show(
      Phrase(
        en: "Enter for each leaver; ':q' ends.", ar: "مفتاح الإدخال لكل خارج؛ و‎:خروج ينهي.")[
          language], .faint)
    while true {
      guard case .line(let typed) = try console.ask(Prompt("\(leavers) > ", key: ":leaver")),
        InterviewCommand.parse(typed) != .quit
      else {
        try console.show(
          Phrase(
            en: "\(leavers) leavers, \(approached) approached",
            ar: "الخارجون \(leavers)، ودُعي منهم \(approached)")[language])
        return false
      }
      if count() {
        try console.show(
          Phrase(
            en: "Approach this one (leaver \(leavers)).", ar: "ادعُ هذا (الخارج رقم \(leavers)).")[
              language], .strong)
        return true
      }
    }
  }
}

extension FieldWork {
  /// Answers what stays the same from one interview to the next: centre, service, and how people are
  /// met. The next approach has the next number.
  func repeatSetting(of last: Session) throws {
    var elements = [Role.centre, .service, .department].compactMap {
      session.survey.question(in: $0)
    }
    elements += ["mode"].compactMap { session.survey[$0] }
    for element in elements where element.enclosingRepeat == nil {
      let location = Location(instance: 0, element: element.index)
      let answer = last.answer(at: location)
      guard answer.state == .answered, session.isRelevant(location) else { continue }
      try record(.answered(path: answer.path, value: answer.value, observed: nil))
    }
    guard let element = session.survey["approach_number"] else { return }
    let location = Location(instance: 0, element: element.index)
    if let number = Int(last.answer(at: location).value), session.isRelevant(location) {
      try record(
        .answered(path: session.path(of: location), value: String(number + 1), observed: nil))
    }
  }
}
