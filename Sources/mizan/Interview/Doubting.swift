import Diagnostics
import Sessions
import Surveys

/// Answers that contradict each other or are hardly possible: they stand only with a typed reason.
extension Interview {
  /// Raises the doubts about an answer just given. They may wait until the end. Returns where the
  /// person jumped to.
  func raiseDoubts(at location: Location) throws -> Location? {
    for doubt in session.openDoubts(about: location) {
      if let target = try raise(doubt, mayWait: true) { return target }
    }
    return nil
  }

  /// At the end every doubt is corrected or explained.
  func settleDoubts() throws -> Location? {
    for doubt in session.openDoubts {
      if let target = try raise(doubt, mayWait: false) { return target }
    }
    return nil
  }

  /// Shows the contradictions so far, for somebody who can still look again.
  func check() throws {
    let doubts = session.openDoubts
    if doubts.isEmpty {
      try show(Phrase(en: "no contradictions so far", ar: "لا تناقضات حتى الآن"), .success)
    }
    for doubt in doubts { try show(doubt) }
  }

  private func raise(_ doubt: Doubt, mayWait: Bool) throws -> Location? {
    guard let anchor = session.anchor(of: doubt) else { return nil }
    try show(doubt)
    try show(
      mayWait
        ? Phrase(
          en:
            "Type why it stands, or a number to correct that answer; Enter leaves it for the end.",
          ar: "اكتب لماذا يبقى كما هو، أو رقم الإجابة لتصحيحها؛ ومفتاح الإدخال يؤجله إلى النهاية.")
        : Phrase(
          en: "Type why it stands, or a number to correct that answer.",
          ar: "اكتب لماذا يبقى كما هو، أو رقم الإجابة لتصحيحها."), .faint)
    let behind = session.locations(behind: doubt)
    while true {
      let typed = try line(
        Prompt(
          InterviewPhrases.reason[language], key: session.path(of: anchor) + ":doubt:" + doubt.name)
      ).trimmingSpaces
      if let number = Int(Digits.ascii(typed)), behind.indices.contains(number - 1) {
        return behind[number - 1]
      }
      switch InterviewCommand.parse(typed) {
      case .quit: throw Departure(ending: .leave)
      case .show: try show(doubt)
      case let command?:
        if case .move(.goto(let target)) = try obey(command, at: anchor) { return target }
      case nil:
        if typed.isEmpty {
          if mayWait { return nil }
        } else if typed.filter(\.isLetter).count >= 3 {
          let path = session.path(of: anchor)
          let isKept = try keepUnlessCorruption(typed, at: anchor) {
            try perform(.explained(doubt: doubt.name, path: path, reason: typed))
          }
          if isKept { return nil } else { continue }
        }
        try show(InterviewPhrases.reasonHasWords, .error)
      }
    }
  }

  private func show(_ doubt: Doubt) throws {
    let settings = session.survey.settings
    let message = doubt.message.string(
      in: session.language, defaultLanguage: settings.defaultLanguage)
    try console.show("\n! \(message)", .warning)
    for (position, location) in session.locations(behind: doubt).enumerated() {
      let element = session.element(at: location)
      let label = element.label.map { text($0, at: location) } ?? element.name
      try console.show("\(position + 1)  \(label)")
      try console.show("    = \(shown(session.answer(at: location), at: location))", .faint)
    }
  }
}
