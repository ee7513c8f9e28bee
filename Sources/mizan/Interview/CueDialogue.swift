import Diagnostics
import Sessions
import Surveys

/// Two minutes right after leaving: times by one key, and a few words for each observation.
extension Interview {
  /// Takes marks and cues until an empty line; returns how it ended.
  func takeCues() throws -> Ending {
    do {
      return try takeAllCues()
    } catch let departure as Departure {
      return departure.ending
    }
  }

  private func takeAllCues() throws -> Ending {
    session.moveClock(to: now)
    try showMarks()
    try show(
      Phrase(
        en: """
          A number marks that time now; 'arrived 9:05' gives an earlier one. Anything else is a cue: three \
          words are enough. Begin with a bank code or a name to put it beside its question: Q-ST-03 mocked \
          my accent. No names, nobody's data. An empty line ends.
          """,
        ar: """
          الرقم يثبت ذلك الوقت الآن؛ و«وصول 9:05» لوقت سابق. وكل ما عداه إشارة تكفي فيها ثلاث كلمات. ابدأ \
          برمز السؤال أو اسمه لتوضع بجانبه: Q-ST-03 سخر من لهجتي. لا أسماء ولا بيانات لأحد. والسطر الفارغ \
          ينهي.
          """), .faint)
    let keys = Set("12345١٢٣٤٥۱۲۳۴۵".map { Key.character($0) })
    while true {
      switch try console.ask(Prompt("» ", key: ":cues", keys: keys, concealsOnEscape: true)) {
      case .interrupted: return .interrupted
      case .ended: return .ended
      case .key(.escape): try showMarks()
      case .key(let key):
        guard case .character(let digit) = key, let mark = TimeMark(typed: String(digit)) else {
          continue
        }
        try self.mark(mark, at: "now")
      case .line(let line):
        if line.trimmingSpaces.isEmpty { return .leave }
        if try takeCue(line.trimmingSpaces) { return .leave }
      }
    }
  }

  /// Takes one line; true when it asks to leave.
  private func takeCue(_ line: String) throws -> Bool {
    switch InterviewCommand.parse(line) {
    case .quit: return true
    case .mark(let words): try mark(words)
    case .cue(let words):
      try takeCue(words, about: "")
    case .corruption: try referCorruption()
    case .show: try showMarks()
    case .undo:
      if session.lastUndoable == nil {
        try show(InterviewPhrases.nothingToUndo, .warning)
      } else {
        try perform(.undone)
        try show(InterviewPhrases.undone, .success)
      }
    case .some: try show(MarkPhrases.unknownMark, .warning)
    case nil:
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      let rest = words.count > 1 ? words[1] : ""
      if let mark = TimeMark(typed: words[0]),
        words[0].count > 1 || rest.isEmpty || beginsWithDigit(rest)
      {
        try self.mark(mark, at: rest.isEmpty ? "now" : rest)
      } else if let topic = topic(words[0]), !rest.isEmpty {
        try takeCue(rest, about: topic)
      } else {
        try takeCue(line, about: "")
      }
    }
    return false
  }

  /// Notes a cue unless it speaks of corruption; a declaration that it does not is kept with it.
  private func takeCue(_ words: String, about topic: String) throws {
    let verdict = try corruptionVerdict(on: words)
    guard verdict != .refused else { return }
    try cue(words, about: topic)
    if verdict == .declared { try declareOtherMeaning(at: topic) }
  }

  private func beginsWithDigit(_ text: String) -> Bool {
    Digits.ascii(text).first?.isNumber == true
  }

  /// The path of the question that a word names, relevant already or not.
  private func topic(_ word: String) -> String? {
    let word = word.lowercased()
    return session.allQuestions.first { location in
      session.element(at: location).name.lowercased() == word
        || session.question(at: location)?.item?.lowercased() == word
    }.map { session.path(of: $0) }
  }

  private func showMarks() throws {
    for (position, mark) in TimeMark.allCases.enumerated() {
      let moment = session.moment(of: mark).map { " = " + session.clockText(of: $0) } ?? ""
      try console.show("\(position + 1)  \(mark.name[language])\(moment)")
    }
  }
}
