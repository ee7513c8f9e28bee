import Diagnostics
import Programme
import Sessions
import Surveys

/// The dialogue of one visit or interview: asks, explains, records, and ends with a seal or a draft.
///
/// Every accepted answer is durable before the next prompt: ``record`` returns when it is on disk.
final class Interview {
  /// How a dialogue ended.
  enum Ending: Hashable {
    /// Everything is there and the person wants it sealed.
    case seal
    /// The person left; the draft stays.
    case leave
    /// The person pressed Ctrl-C; the draft stays.
    case interrupted
    /// The input ended in the middle; the draft stays.
    case ended
  }

  let session: Session
  let console: any Console
  let article: Article6?
  /// What the dialogue knows of the world around it.
  let setting: InterviewSetting
  /// The language that Mizan itself speaks here.
  var language: Language
  private let record: (Event) throws -> TimedEvent
  /// The group that was announced last.
  var announcedGroup: Int?
  /// When this sitting began, milliseconds since 1970 UTC.
  private var began: Int64 = 0

  /// - Parameter record: makes an event durable and returns it with its moment.
  init(
    session: Session, console: any Console, language: Language, article: Article6?,
    setting: InterviewSetting = InterviewSetting(),
    record: @escaping (Event) throws -> TimedEvent
  ) {
    self.session = session
    self.console = console
    self.language = language
    self.article = article
    self.setting = setting
    self.record = record
  }

  /// Holds the dialogue from its first question, or from where the draft was left.
  /// - Parameter wished: the language to go on in, if the survey speaks it.
  func run(resuming: Bool, in wished: Language? = nil) throws -> Ending {
    began = now
    do {
      if resuming {
        try perform(.resumed)
        if let wished { try speak(wished) }
        try greetAgain()
      } else {
        try greet()
      }
      var start: Step? = resuming ? try resumed() : session.firstStep
      while true {
        if let from = start { try walk(from: from) }
        switch try finish() {
        case .seal: return .seal
        case .goto(let location): start = .question(location)
        case .leave: return .leave
        }
      }
    } catch let departure as Departure {
      return departure.ending
    }
  }

  /// The moment by the clock of the device; where nobody sits at the other end, that of the last event.
  var now: Int64 {
    let last = session.history.last?.at ?? session.opening.at
    return console.isInteractive ? max(last, setting.now?() ?? last) : last
  }

  /// The whole minutes of this sitting.
  var minutesOfSitting: Int { Int(max(0, now - began) / 60_000) }

  /// Leaving the dialogue from wherever it is.
  struct Departure: Error {
    let ending: Ending
  }

  // MARK: Walking

  /// What happened at a question.
  enum Move {
    case next
    case goto(Location)
  }

  /// Asks one step after the other up to the end of the form.
  private func walk(from start: Step) throws {
    var step = start
    while true {
      switch step {
      case .end: return
      case .offerInstance(let location):
        if try wantsInstance(of: location) {
          try perform(.instanceAdded(repeat: session.path(of: location)))
          if let instance = session.instances(ofRepeat: location).last,
            let first = session.firstStep(inInstance: instance)
          {
            step = first
            continue
          }
        }
        step = session.step(after: step)
      case .question(let location):
        if let rows = matrix(at: location), let last = try askMatrix(rows) {
          step = try settled(rows) ?? session.step(after: .question(last))
          continue
        }
        switch try ask(location) {
        case .goto(let target): step = .question(target)
        case .next: step = try settled([location]) ?? session.step(after: step)
        }
      }
    }
  }

  /// Raises what answers bring with them: doubts, and breaches to follow up. Returns where the person
  /// jumped to from there.
  func settled(_ locations: [Location]) throws -> Step? {
    for location in locations {
      if let target = try raiseDoubts(at: location) { return .question(target) }
      if location == session.location(of: .arrived), session.moment(of: .arrived) != nil,
        let target = try settleWindow(mayWait: true)
      {
        return .question(target)
      }
      if let target = try followUp(location) { return .question(target) }
    }
    return nil
  }

  /// Asks the questions of one breach allegation; a jump out of it is returned.
  func walk(allegation instance: Int) throws -> Location? {
    guard let first = session.firstStep(inInstance: instance) else { return nil }
    return try walk(allegation: instance, from: first)
  }

  private func walk(allegation instance: Int, from start: Step) throws -> Location? {
    var step = start
    while case .question(let location) = step {
      guard location.instance == instance else { return location }
      let element = session.element(at: location)
      if [Session.BreachQuestion.clause, Session.BreachQuestion.item].contains(element.name) {
        step = session.step(after: step)
        continue
      }
      switch try ask(location) {
      case .next: step = session.step(after: step)
      case .goto(let target): step = .question(target)
      }
    }
    return nil
  }

  /// Where a resumed draft goes on: after the last thing that was entered. An allegation that was
  /// left half-way is finished first.
  private func resumed() throws -> Step? {
    let path = session.history.reversed().lazy.compactMap { $0.event.path }.first
    guard let path, let location = session.location(at: path) else { return session.firstStep }
    let next = session.step(after: .question(location))
    if let earlier = firstGap(before: location) { return .question(earlier) }
    guard location.instance != 0, let home = session.breachRepeat,
      session.instances(ofRepeat: home).contains(location.instance)
    else { return next }
    let item = session.relevantQuestions(inInstance: location.instance).first {
      session.element(at: $0).name == Session.BreachQuestion.item
    }
    if let target = try walk(allegation: location.instance, from: next) {
      return .question(target)
    }
    guard let item, let origin = session.location(at: session.answer(at: item).value) else {
      return session.firstStep
    }
    return session.step(after: .question(origin))
  }

  /// The first question before a place that must be answered and is not: what cues leave open.
  private func firstGap(before location: Location) -> Location? {
    guard location.instance == 0, let gap = session.missingRequired.first,
      gap.element < location.element
    else { return nil }
    return gap
  }

  private func wantsInstance(of location: Location) throws -> Bool {
    let element = session.element(at: location)
    let name = element.label.map { session.text($0, at: location).string } ?? element.name
    return try confirm(
      Phrase(en: "Add another: \(name)?", ar: "إضافة أخرى: \(name)؟"),
      key: session.path(of: location))
  }

  /// Goes on in a language, if the survey speaks it.
  func speak(_ wished: Language) throws {
    language = wished
    guard wished.rawValue != session.language,
      session.survey.settings.languages.contains(wished.rawValue)
    else { return }
    try perform(.languageChanged(code: wished.rawValue))
  }

  // MARK: Events and input

  /// Makes an event durable, then lets the session see it. Where the disk refuses, a person decides
  /// whether to try again.
  func perform(_ event: Event) throws {
    let event = observed(event)
    session.apply(try keeping.kept(Keeping.answer) { try record(event) })
  }

  /// Writing that waits for a disk that refuses.
  var keeping: Keeping { Keeping(console: console, language: language) }

  /// An answer with the moment of its observation: after leaving, nothing new is observed.
  private func observed(_ event: Event) -> Event {
    guard case .answered(let path, let value, nil) = event,
      let moment = session.observed(at: now)
    else { return event }
    return .answered(path: path, value: value, observed: moment)
  }

  /// The line typed at a prompt; leaves the dialogue when there is none.
  func line(_ prompt: Prompt) throws -> String {
    switch try console.ask(prompt) {
    case .line(let text): return text
    case .key: return ":show"
    case .interrupted: throw Departure(ending: .interrupted)
    case .ended: throw Departure(ending: .ended)
    }
  }

  /// Asks a question that is answered by 1 for yes or 2 for no.
  func confirm(_ question: Phrase, key: String) throws -> Bool {
    func present() throws {
      try show(question, .strong)
      try console.show(
        "1  \(InterviewPhrases.yes[language])\n2  \(InterviewPhrases.no[language])")
    }
    try present()
    while true {
      switch Digits.ascii(try line(Prompt("> ", key: key))).filter({ $0 != " " }).lowercased() {
      case "1", "y", "yes", "ن", "نعم": return true
      case "2", "n", "no", "ل", "لا": return false
      case ":quit", ":q", ":خروج": throw Departure(ending: .leave)
      case ":show": try present()
      default: try show(InterviewPhrases.answerWith, .warning)
      }
    }
  }

  func show(_ phrase: Phrase, _ style: TextStyle = .ordinary) throws {
    try console.show(phrase[language], style)
  }
}

extension Event {
  /// The question that this event is about.
  fileprivate var path: String? {
    switch self {
    case .answered(let path, _, _), .cleared(let path), .marked(let path, _, _),
      .commented(let path, _), .breachDeclined(let path, _):
      path
    case .instanceAdded, .instanceRemoved, .languageChanged, .undone, .resumed, .cued, .briefed,
      .explained:
      nil
    }
  }
}
