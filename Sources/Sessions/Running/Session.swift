package import Expressions
package import Surveys

/// One visit or interview being answered: the fold of its events over a survey.
///
/// Nothing here reads a clock or a file. Every event carries its moment, so the same events give the
/// same session wherever they are replayed.
package final class Session {
  /// The survey that is answered.
  package let survey: Survey
  /// What is known when the session is opened.
  package let opening: Opening
  /// Everything that happened, undone things included.
  package private(set) var history: [TimedEvent] = []
  /// The language the conversation is in.
  package private(set) var language: String
  /// What went wrong in expressions; never a reason to stop (D22). The newest is last.
  package internal(set) var failures: [Failure] = []
  /// How many times an expression was evaluated.
  package internal(set) var evaluationCount = 0
  /// Is told of every evaluation, for measuring.
  package var onEvaluation: ((FormulaUse.Kind, Location) -> Void)?

  /// What was noted from fresh memory, in order.
  package private(set) var cues: [Cue] = []
  /// The assigned visit whose briefing was acknowledged.
  package private(set) var briefedVisit: String?
  /// Why doubtful answers stand, by the name of the doubt.
  package private(set) var explanations: [String: GivenReason] = [:]

  let plan: Plan
  var state: FormState
  var environment: Environment
  let random: SeededRandom
  /// How often random numbers were drawn for a cell.
  var draws: [Location: Int] = [:]
  var agenda = Agenda()
  /// The choices that were offered, until something changes that they depend on.
  var offers: [Location: Offer] = [:]
  var knownFailures: Set<Failure> = []
  /// What happened by itself, in order.
  var incidents: [Incident] = []
  /// The index in the history of what is being done; -1 while the session opens.
  private(set) var currentEvent = -1

  // What holds for one event:

  /// The instances that it brought about.
  var freshInstances: [Int] = []
  /// The questions whose triggers it set off.
  var triggered: Set<Location> = []
  /// The repeats that got instances because of their count.
  var grown: Set<Location> = []

  /// What is known when a session is opened.
  package struct Opening: Sendable {
    /// The identity of the visit or interview, a lower-case UUID.
    package var id: String
    /// Milliseconds since 1970 UTC by the device's wall clock.
    package var at: Int64
    /// The time zone of the device.
    package var timeZone: TimeZoneRules
    /// The code of the language it opens in.
    package var language: String
    /// The label of the device, for the type `deviceid`.
    package var device: String
    /// The pseudonymous code of who collects, for the type `username`.
    package var collector: String
    /// For the type `email`; empty when it is not known.
    package var email = ""
    /// For the type `phonenumber`; empty when it is not known.
    package var phoneNumber = ""
    /// The last sealed submission of the same form, for `${last-saved#name}`.
    package var lastSaved: Submission?

    /// An opening from its parts.
    package init(
      id: String, at: Int64, timeZone: TimeZoneRules, language: String, device: String,
      collector: String, lastSaved: Submission? = nil
    ) {
      self.id = id
      self.at = at
      self.timeZone = timeZone
      self.language = language
      self.device = device
      self.collector = collector
      self.lastSaved = lastSaved
    }
  }

  /// Opens a session: defaults, metadata, then everything that is computed.
  package init(survey: Survey, opening: Opening) {
    self.survey = survey
    self.opening = opening
    language = opening.language
    plan = Plan(survey)
    let random = SeededRandom()
    self.random = random
    environment = Self.environment(survey, opening, random)
    state = FormState(plan, lastSaved: Self.lastSaved(survey, opening))
    create()
  }

  private static func environment(
    _ survey: Survey, _ opening: Opening, _ random: SeededRandom
  ) -> Environment {
    Environment(
      now: Instant(milliseconds: opening.at), timeZone: opening.timeZone,
      language: opening.language, formVersion: survey.settings.version,
      randomBits: { random.next() })
  }

  /// The values of the last sealed submission by question name; of a repeated question, the first.
  private static func lastSaved(_ survey: Survey, _ opening: Opening) -> [String: Value] {
    let answers = opening.lastSaved?.answers ?? []
    return Dictionary(
      answers.compactMap { answer in
        let name = String(answer.name)
        let kind = survey[name]?.question?.type.answerKind ?? .text
        return (name, kind.value(ofStored: answer.value, in: opening.timeZone))
      }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Events

  /// Applies an event. Unlike ``accept(_:at:)`` nothing is refused: what was once accepted stays
  /// accepted.
  package func apply(_ timed: TimedEvent) {
    history.append(timed)
    if timed.event == .undone {
      replay()
    } else {
      fold(history.count - 1)
    }
  }

  /// Applies the events of a stored draft. It takes the time of the events that count, however many
  /// were undone.
  package func apply(contentsOf events: some Sequence<TimedEvent>) {
    let start = history.count
    history += events
    if history[start...].contains(where: { $0.event == .undone }) {
      replay()
    } else {
      for index in start..<history.count { fold(index) }
    }
  }

  private func fold(_ index: Int) {
    let timed = history[index]
    currentEvent = index
    environment.now = Instant(milliseconds: timed.at)
    switch timed.event {
    case .answered(let path, let value, let observed):
      change(path) { cell in
        // A reason why the answer stands goes with it.
        if cell.mark != nil || !cell.text.isSpelled(value) { cell.reason = nil }
        cell.text = value
        cell.mark = nil
        cell.entered = timed.at
        cell.observed = observed ?? timed.at
        cell.breachDeclined = nil
      }
    case .cleared(let path):
      change(path) { cell in
        cell.text = ""
        cell.mark = nil
        cell.reason = nil
        cell.entered = 0
        cell.observed = 0
        cell.breachDeclined = nil
      }
    case .marked(let path, let mark, let reason):
      change(path) { cell in
        cell.text = ""
        cell.mark = mark
        cell.reason = reason
        cell.entered = timed.at
        cell.observed = timed.at
      }
    case .commented(let path, let text):
      change(path) { $0.comment = text.isEmpty ? nil : text }
    case .instanceAdded(let path):
      if let location = location(ofRepeat: path), isOpenEnded(location) {
        addInstances(1, to: location)
      }
    case .instanceRemoved(let path):
      if let instance = instance(at: path), let home = state.home(of: instance),
        isOpenEnded(home)
      {
        remove(instance)
      }
    case .languageChanged(let code):
      language = code
      environment.language = code
      for (element, parts) in plan.languageReaders { enqueueEverywhere(parts, of: element) }
    case .breachDeclined(let path, let reason):
      change(path) { $0.breachDeclined = reason }
    case .cued(let topic, let words):
      cues.append(Cue(topic: topic, words: words, at: timed.at))
    case .briefed(let visit): briefedVisit = visit
    case .explained(let doubt, let path, let reason):
      explanations[doubt] = GivenReason(reason: reason, answers: answers(behind: doubt))
      change(path) { $0.add(reason: reason) }
    case .undone, .resumed: break
    }
    propagate()
  }

  /// Changes the cell of a question; what reads it is evaluated again only when its text is another.
  private func change(_ path: String, _ body: (inout Cell) -> Void) {
    guard let location = location(at: path), plan.layout.isQuestion[location.element] else {
      return
    }
    var changed = state[location]
    body(&changed)
    if changed.text.isSpelled(state[location].text) {
      state.update(location, body)
    } else {
      write(at: location, body)
    }
  }

  // MARK: Undo

  /// What undoing would take back: the last thing done that was not undone.
  package var lastUndoable: TimedEvent? {
    effective.last { history[$0].event.isUndoable }.map { history[$0] }
  }

  /// The indices of the events that count: without those that were undone.
  private var effective: [Int] {
    var events: [Int] = []
    for (index, timed) in history.enumerated() {
      if timed.event == .undone {
        if let last = events.lastIndex(where: { history[$0].event.isUndoable }) {
          events.remove(at: last)
        }
      } else {
        events.append(index)
      }
    }
    return events
  }

  /// Does everything again that counts.
  private func replay() {
    language = opening.language
    state = FormState(plan, lastSaved: state.lastSaved)
    environment = Self.environment(survey, opening, random)
    draws = [:]
    agenda = Agenda()
    offers = [:]
    failures = []
    knownFailures = []
    incidents = []
    cues = []
    briefedVisit = nil
    explanations = [:]
    currentEvent = -1
    create()
    for index in effective { fold(index) }
  }
}

extension Event {
  /// Whether undoing takes this event back.
  var isUndoable: Bool {
    switch self {
    case .answered, .cleared, .marked, .commented, .instanceAdded, .instanceRemoved,
      .breachDeclined, .cued, .explained:
      true
    case .languageChanged, .briefed, .undone, .resumed: false
    }
  }
}
