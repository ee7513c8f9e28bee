/// Something a person did in a session. A session is the fold of its events: resuming, reviewing and
/// undoing all replay them.
package enum Event: Sendable, Hashable {
  /// An answer was accepted: the stored text, and when the fact was observed if that was earlier.
  case answered(path: String, value: String, observed: Int64?)
  /// An answer was taken back.
  case cleared(path: String)
  /// A question was marked not applicable, not observed or refused.
  case marked(path: String, state: AnswerState, reason: String?)
  /// A remark was written beside a question; an empty one removes it.
  case commented(path: String, text: String)
  /// An instance was added at the end of a repeat.
  case instanceAdded(repeat: String)
  /// An instance of a repeat was removed.
  case instanceRemoved(path: String)
  /// The conversation went on in another language.
  case languageChanged(code: String)
  /// The auditor saw no breach where an answer pointed to one.
  case breachDeclined(path: String, reason: String)
  /// A few words were noted from fresh memory: beside a question by its path, at a mark of time by its
  /// name, or about nothing in particular.
  case cued(topic: String, words: String)
  /// The briefing of an assigned visit was read and acknowledged.
  case briefed(visit: String)
  /// A reason was given why doubtful answers stand. The path is that of the question it is kept at.
  case explained(doubt: String, path: String, reason: String)
  /// The last thing done was undone.
  case undone
  /// The draft was opened again.
  case resumed

  /// The one line this event is stored as.
  package var text: String {
    var line = FieldLines()
    switch self {
    case .answered(let path, let value, let observed):
      line.line("answered", path, value, observed.map(String.init) ?? "")
    case .cleared(let path): line.line("cleared", path)
    case .marked(let path, let state, let reason):
      line.line("marked", path, state.rawValue, reason ?? "")
    case .commented(let path, let text): line.line("commented", path, text)
    case .instanceAdded(let path): line.line("instance_added", path)
    case .instanceRemoved(let path): line.line("instance_removed", path)
    case .languageChanged(let code): line.line("language_changed", code)
    case .breachDeclined(let path, let reason): line.line("breach_declined", path, reason)
    case .cued(let topic, let words): line.line("cued", topic, words)
    case .briefed(let visit): line.line("briefed", visit)
    case .explained(let doubt, let path, let reason):
      line.line("explained", doubt, path, reason)
    case .undone: line.line("undone")
    case .resumed: line.line("resumed")
    }
    return line.text
  }

  /// Reads the line of an event; `nil` when it is not one.
  package init?(text: String) {
    guard let fields = FieldLines.lines(of: text).first else { return nil }
    switch (fields.first, fields.count) {
    case ("answered", 4):
      self = .answered(path: fields[1], value: fields[2], observed: Int64(fields[3]))
    case ("cleared", 2): self = .cleared(path: fields[1])
    case ("marked", 4):
      guard let state = AnswerState(rawValue: fields[2]) else { return nil }
      self = .marked(path: fields[1], state: state, reason: fields[3].isEmpty ? nil : fields[3])
    case ("commented", 3): self = .commented(path: fields[1], text: fields[2])
    case ("instance_added", 2): self = .instanceAdded(repeat: fields[1])
    case ("instance_removed", 2): self = .instanceRemoved(path: fields[1])
    case ("language_changed", 2): self = .languageChanged(code: fields[1])
    case ("breach_declined", 3): self = .breachDeclined(path: fields[1], reason: fields[2])
    case ("cued", 3): self = .cued(topic: fields[1], words: fields[2])
    case ("briefed", 2): self = .briefed(visit: fields[1])
    case ("explained", 4):
      self = .explained(doubt: fields[1], path: fields[2], reason: fields[3])
    case ("undone", 1): self = .undone
    case ("resumed", 1): self = .resumed
    default: return nil
    }
  }
}

/// An event and when it happened.
package struct TimedEvent: Sendable, Hashable {
  /// What happened.
  package let event: Event
  /// Milliseconds since 1970 UTC by the device's wall clock.
  package let at: Int64

  /// An event at a moment.
  package init(_ event: Event, at: Int64) {
    self.event = event
    self.at = at
  }
}
