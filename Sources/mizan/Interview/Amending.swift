import Diagnostics
import Sessions
import Surveys

/// Changing answers of a record that was sealed.
extension Interview {
  /// Asks which answers to change, one after the other, until an empty line, and then for what the
  /// changes bring with them; false when the person leaves without a change.
  /// - Parameters:
  ///   - asking: false when the answers have been changed already.
  ///   - wished: the language to speak, if the survey speaks it.
  func amend(asking: Bool, in wished: Language?) throws -> Bool {
    do {
      if let wished { try speak(wished) }
      if asking {
        guard try changeAnswers() else { return false }
        try closeGaps()
      }
      while let target = try settleDoubts() { try change(target) }
      return true
    } catch let departure as Departure {
      if departure.ending == .interrupted { throw Interrupted() }
      return false
    }
  }

  private func changeAnswers() throws -> Bool {
    try list(askedQuestions)
    var isChanged = false
    while true {
      try show(
        Phrase(
          en: "\nWhich question? A number or a name; an empty line ends.",
          ar: "\nأي سؤال؟ رقم أو اسم؛ والسطر الفارغ ينهي."), .strong)
      let typed = try line(Prompt("> ", key: ":amend")).trimmingSpaces
      if typed.isEmpty { return isChanged }
      guard let anchor = askedQuestions.last,
        case .move(.goto(let target)) = try obey(
          InterviewCommand.parse(typed) ?? .goto(typed), at: anchor)
      else { continue }
      try change(target)
      isChanged = true
    }
  }

  /// Asks a question and what its answer brings with it: doubts, breaches, jumps.
  private func change(_ start: Location) throws {
    var next: Location? = start
    while let location = next {
      switch try ask(location) {
      case .goto(let target): next = target
      case .next:
        if case .question(let target) = try settled([location]) {
          next = target
        } else {
          next = nil
        }
      }
    }
  }

  /// Asks what must be answered since the changes.
  private func closeGaps() throws {
    while let gap = session.violations.first(where: { canAnswer(at: $0.location) }) {
      try refuse(gap.refusal)
      try change(gap.location)
    }
  }
}
