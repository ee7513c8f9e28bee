/// A few words noted from fresh memory, before the whole form is answered.
package struct Cue: Sendable, Hashable {
  /// The path of a question, the name of a mark of time, or nothing.
  package let topic: String
  /// The words.
  package let words: String
  /// When they were noted, milliseconds since 1970 UTC.
  package let at: Int64

  /// A cue from its parts.
  package init(topic: String, words: String, at: Int64) {
    self.topic = topic
    self.words = words
    self.at = at
  }
}

extension Session {
  /// The cues that stand beside a question: those about it, and those about the mark of time that it
  /// asks for.
  package func cues(at location: Location) -> [Cue] {
    if cues.isEmpty { return [] }
    let path = path(of: location)
    let mark = TimeMark.allCases.first { self.location(of: $0) == location }?.rawValue
    return cues.filter { $0.topic == path || (mark != nil && $0.topic == mark) }
  }

  /// The cues that belong to no question of the survey.
  package var looseCues: [Cue] { cues.filter { location(at: $0.topic) == nil } }
}

/// The text of cues as they are kept in the log: one line for each, with what it is about, the words
/// and the milliseconds since 1970.
package enum CueText {
  /// The text of cues of one visit.
  package static func encode(_ cues: [Cue]) -> String {
    var text = FieldLines()
    text.line("cues", "1")
    for cue in cues { text.line("c", cue.topic, cue.words, String(cue.at)) }
    return text.text
  }

  /// The cues of a text; lines that are none are passed over.
  package static func decode(_ text: String) -> [Cue] {
    FieldLines.lines(of: text).compactMap { fields in
      guard fields.count == 4, fields[0] == "c", let at = Int64(fields[3]) else { return nil }
      return Cue(topic: fields[1], words: fields[2], at: at)
    }
  }
}
