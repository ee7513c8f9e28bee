import Diagnostics
import Sessions

/// Marks of time and cues: what is noted before it is forgotten.
extension Interview {
  /// Marks a time: `arrived`, or `arrived 9:05` when it was earlier.
  func mark(_ typed: String) throws {
    let words = typed.split(separator: " ", maxSplits: 1).map(String.init)
    guard let named = words.first.flatMap({ TimeMark(typed: $0) }) else {
      try show(MarkPhrases.unknownMark, .warning)
      return
    }
    try mark(named, at: words.count > 1 ? words[1] : "now")
  }

  /// Marks a time: an answer where the survey asks for it, else a cue.
  /// - Parameter typed: a time, or a word for now.
  func mark(_ mark: TimeMark, at typed: String) throws {
    session.moveClock(to: now)
    if let location = session.location(of: mark), session.isRelevant(location) {
      switch Result(catching: { () throws(Refusal) in try session.accept(typed, at: location) }) {
      case .success(let text):
        try perform(.answered(path: session.path(of: location), value: text, observed: nil))
        try marked(mark, text)
      case .failure(let refusal): try refuse(refusal)
      }
      return
    }
    switch Result(catching: { () throws(Refusal) in try session.time(typed) }) {
    case .success(let text):
      try perform(.cued(topic: mark.rawValue, words: text))
      try marked(mark, text)
    case .failure(let refusal): try refuse(refusal)
    }
  }

  private func marked(_ mark: TimeMark, _ text: String) throws {
    let clock = text.drop { $0 != "T" }.dropFirst().prefix(5)
    try console.show(
      "\(mark.name[language]): \(clock.isEmpty ? text.prefix(5) : clock)", .success)
  }

  /// Notes a cue.
  func cue(_ words: String, about topic: String) throws {
    guard !words.allSatisfy(\.isWhitespace) else {
      try show(MarkPhrases.emptyCue, .warning)
      return
    }
    try perform(.cued(topic: topic, words: words))
    try show(MarkPhrases.cueKept, .success)
  }

  /// Shows what was noted about a question.
  func showCues(at location: Location) throws {
    for cue in session.cues(at: location) { try show(cue) }
  }

  /// Shows what was noted about no question.
  func showLooseCues() throws {
    let loose = session.looseCues
    guard !loose.isEmpty else { return }
    try show(MarkPhrases.looseCues, .faint)
    for cue in loose { try show(cue) }
  }

  private func show(_ cue: Cue) throws {
    let mark = TimeMark(rawValue: cue.topic)
    let words = mark.map { "\($0.name[language]) \(cue.words.prefix(5))" } ?? cue.words
    let moment = session.clockText(of: cue.at)
    try console.show("» \(words)  (\(moment))", .success)
  }

  /// The times of the visit and what follows from them, and how long ago it was.
  func showTimes() throws {
    if let waiting = session.waitingMinutes {
      let service = session.serviceMinutes
      try show(
        Phrase(
          en: "By your times: waited \(waiting) min"
            + (service.map { " · served and left after \($0) min" } ?? ""),
          ar: "حسب أوقاتك: انتظرت \(waiting) دقيقة"
            + (service.map { " · ومن بدء الخدمة إلى المغادرة \($0) دقيقة" } ?? "")))
    }
    try showRecallDelay()
  }

  /// How long ago the visit ended; a warning past an hour, a flag past a day.
  func showRecallDelay() throws {
    guard let left = session.observed(at: now) else { return }
    let delay = now - left
    let text = MarkPhrases.duration(delay)
    switch RecallDelay.level(of: delay) {
    case .fresh:
      try show(
        Phrase(en: "Since leaving: \(text.en)", ar: "منذ المغادرة: \(text.ar)"), .faint)
    case .late:
      try show(
        Phrase(
          en: "Since leaving: \(text.en). Memory fades after an hour; write what you are sure of.",
          ar: "منذ المغادرة: \(text.ar). الذاكرة تضعف بعد ساعة؛ اكتب ما أنت واثق منه."), .warning)
    case .flagged:
      try show(
        Phrase(
          en:
            "Since leaving: \(text.en). This visit is flagged: it is written down after more than a day.",
          ar: "منذ المغادرة: \(text.ar). ستُعلَّم هذه الزيارة لأنها دُوّنت بعد أكثر من يوم."), .warning)
    }
  }
}

extension TimeMark {
  /// What people call it.
  var name: Phrase {
    switch self {
    case .arrived: Phrase(en: "arrived", ar: "وصول")
    case .ticket: Phrase(en: "ticket", ar: "دور")
    case .called: Phrase(en: "called", ar: "نداء")
    case .served: Phrase(en: "served", ar: "خدمة")
    case .left: Phrase(en: "left", ar: "مغادرة")
    }
  }

  /// The mark that a word, its first letter or its number names.
  init?(typed: String) {
    let word = Digits.ascii(typed).lowercased()
    let found = TimeMark.allCases.enumerated().first { position, mark in
      word == String(position + 1) || word == mark.rawValue || word == mark.name.ar
        || (word.count == 1 && mark.rawValue.hasPrefix(word))
    }
    guard let found else { return nil }
    self = found.element
  }
}

/// What is said about marks and cues.
enum MarkPhrases {
  static let unknownMark = Phrase(
    en: "the marks: arrived, ticket, called, served, left; for an earlier time: arrived 9:05",
    ar: "العلامات: وصول، دور، نداء، خدمة، مغادرة؛ ولوقت سابق: وصول 9:05")
  static let emptyCue = Phrase(en: "write a few words after it", ar: "اكتب بعدها بضع كلمات")
  static let cueKept = Phrase(en: "noted", ar: "دُوّنت")
  static let looseCues = Phrase(en: "Your cues about the visit:", ar: "إشاراتك عن الزيارة:")

  /// A stretch of time as people say it.
  static func duration(_ milliseconds: Int64) -> Phrase {
    let minutes = Int(milliseconds / 60_000)
    if minutes < 60 { return Phrase(en: "\(minutes) min", ar: "\(minutes) دقيقة") }
    let hours = minutes / 60
    if hours < 48 {
      return Phrase(
        en: "\(hours) h \(minutes % 60) min", ar: "\(hours) ساعة و\(minutes % 60) دقيقة")
    }
    return Phrase(en: "\(hours / 24) days", ar: "\(hours / 24) يوماً")
  }
}
