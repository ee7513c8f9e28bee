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

  let plan: Plan
  var state: FormState
  var environment: Environment
  var queue = MinimumHeap<Task>()
  var queued: Set<Task> = []
  var triggered: Set<Location> = []

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

    /// An opening from all its parts.
    package init(
      id: String, at: Int64, timeZone: TimeZoneRules, language: String, device: String,
      collector: String
    ) {
      self.id = id
      self.at = at
      self.timeZone = timeZone
      self.language = language
      self.device = device
      self.collector = collector
    }
  }

  /// An expression that could not be evaluated.
  package struct Failure: Sendable, Hashable {
    /// The path of the question that carries it.
    package let path: String
    /// What went wrong.
    package let error: EvaluationError
  }

  /// Opens a session: defaults, metadata, then everything that is computed.
  package init(survey: Survey, opening: Opening) {
    self.survey = survey
    self.opening = opening
    language = opening.language
    plan = Plan(survey)
    state = FormState(plan)
    environment = Self.environment(survey, opening)
    open()
  }

  private static func environment(_ survey: Survey, _ opening: Opening) -> Environment {
    let random = SeededRandom(seed: opening.id)
    return Environment(
      now: Instant(milliseconds: opening.at), timeZone: opening.timeZone,
      language: opening.language, formVersion: survey.settings.version,
      randomBits: { random.next() })
  }

  private func open() {
    fill(instance: 0)
    for element in plan.order where plan.layout.scope[element] == 0 {
      enqueue(Location(instance: 0, element: element))
    }
    propagate()
    openFirstInstances(of: 0)
    propagate()
  }

  // MARK: Events

  /// Replays a stored event. Unlike ``answer(_:at:at:observed:)`` nothing is refused: what was once
  /// accepted stays accepted.
  package func apply(_ timed: TimedEvent) {
    history.append(timed)
    if timed.event == .undone {
      replay()
    } else {
      fold(timed)
    }
  }

  private func fold(_ timed: TimedEvent) {
    environment.now = Instant(milliseconds: timed.at)
    switch timed.event {
    case .answered(let path, let value, let observed):
      change(path) { cell in
        cell.text = value
        cell.mark = nil
        cell.reason = nil
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
      if let location = location(ofRepeat: path) { addInstance(to: location) }
    case .instanceRemoved(let path):
      if let instance = instance(at: path) { remove(instance) }
    case .languageChanged(let code):
      language = code
      environment.language = code
      for element in plan.languageDependents { enqueueEverywhere(element) }
    case .breachDeclined(let path, let reason):
      change(path) { $0.breachDeclined = reason }
    case .undone, .resumed: break
    }
    propagate()
  }

  private func change(_ path: String, _ body: (inout Cell) -> Void) {
    guard let location = location(at: path) else { return }
    let before = state[location].text
    body(&state[location])
    let after = state[location].text
    guard before != after, let question = survey.elements[location.element].question else { return }
    state[location].value = value(after, of: question)
    enqueueDependents(of: location)
  }

  // MARK: Undo

  /// What ``undo(at:)`` would take back: the last thing done that was not undone.
  package var lastUndoable: TimedEvent? { effective.last { $0.event.isUndoable } }

  /// The events that count: without those that were undone.
  var effective: [TimedEvent] {
    var events: [TimedEvent] = []
    for timed in history {
      if timed.event == .undone {
        if let index = events.lastIndex(where: { $0.event.isUndoable }) {
          events.remove(at: index)
        }
      } else {
        events.append(timed)
      }
    }
    return events
  }

  private func replay() {
    language = opening.language
    state = FormState(plan)
    environment = Self.environment(survey, opening)
    failures = []
    open()
    for timed in effective { fold(timed) }
  }
}

extension Event {
  /// Whether undoing takes this event back.
  var isUndoable: Bool {
    switch self {
    case .answered, .cleared, .marked, .commented, .instanceAdded, .instanceRemoved,
      .breachDeclined:
      true
    case .languageChanged, .undone, .resumed: false
    }
  }
}
