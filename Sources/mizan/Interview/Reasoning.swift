import Diagnostics
import Sessions

/// Asking for a reason: what stands only because somebody says why.
extension Interview {
  /// What a person said when a reason was asked for.
  enum Reasoned {
    /// The reason was kept.
    case kept
    /// It is left for the end.
    case later
    /// The person jumped to a question.
    case goto(Location)
  }

  /// Asks for a reason until there is one in words, a correction, or, where it may wait, an empty line.
  /// - Parameters:
  ///   - key: the name of what is asked.
  ///   - anchor: the question that the reason is kept at.
  ///   - places: the answers that may be corrected instead, by their number.
  ///   - again: shows what the reason is asked for.
  ///   - keep: keeps the reason.
  func askReason(
    key: String, anchor: Location, places: [Location] = [], mayWait: Bool = false,
    again: () throws -> Void, keep: (String) throws -> Void
  ) throws -> Reasoned {
    while true {
      let typed = try line(Prompt(InterviewPhrases.reason[language], key: key)).trimmingSpaces
      if let number = Int(Digits.ascii(typed)), places.indices.contains(number - 1) {
        return .goto(places[number - 1])
      }
      switch InterviewCommand.parse(typed) {
      case .quit: throw Departure(ending: .leave)
      case .show: try again()
      case let command?:
        if case .move(.goto(let target)) = try obey(command, at: anchor) { return .goto(target) }
      case nil:
        if typed.isEmpty, mayWait { return .later }
        guard typed.filter(\.isLetter).count >= 3 else {
          try show(InterviewPhrases.reasonHasWords, .error)
          continue
        }
        if try keepUnlessCorruption(typed, at: anchor, { try keep(typed) }) { return .kept }
      }
    }
  }
}
