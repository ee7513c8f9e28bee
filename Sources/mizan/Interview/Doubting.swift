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
    let path = session.path(of: anchor)
    let reasoned = try askReason(
      key: path + ":doubt:" + doubt.name, anchor: anchor,
      places: session.locations(behind: doubt), mayWait: mayWait, again: { try show(doubt) }
    ) { reason in
      try perform(.explained(doubt: doubt.name, path: path, reason: reason))
    }
    if case .goto(let target) = reasoned { return target }
    return nil
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
      try console.show(
        "    = \(shown(session.answer(at: location), at: location).isolated)", .faint)
    }
  }
}
