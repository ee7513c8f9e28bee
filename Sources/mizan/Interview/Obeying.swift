import Diagnostics
import Sessions
import Surveys

/// Carrying out what a person commands at a question.
extension Interview {
  /// What a command leaves to do.
  enum Outcome {
    /// Ask again without showing the question.
    case ask
    /// Show the question again.
    case show
    /// Leave the question.
    case move(Move)
  }

  func obey(_ command: InterviewCommand, at location: Location) throws -> Outcome {
    guard let text = command.written else { return try carryOut(command, at: location) }
    var outcome = Outcome.ask
    _ = try keepUnlessCorruption(text, at: location) {
      outcome = try carryOut(command, at: location)
    }
    return outcome
  }

  private func carryOut(
    _ command: InterviewCommand, at location: Location
  ) throws -> Outcome {
    let path = session.path(of: location)
    switch command {
    case .back: return try back(from: location)
    case .goto(let name): return try jump(to: name)
    case .list:
      try list(askedQuestions)
      return .ask
    case .missing:
      let missing = session.missingRequired
      try show(missing.isEmpty ? InterviewPhrases.nothingMissing : InterviewPhrases.missing)
      try list(missing)
      return .ask
    case .note(let text):
      try perform(.commented(path: path, text: text))
      try show(InterviewPhrases.noteKept, .success)
      return .ask
    case .notApplicable(let reason): return try marked(.notApplicable, reason, at: location)
    case .notObserved(let reason): return try marked(.notObserved, reason, at: location)
    case .refused(let reason): return try marked(.refused, reason, at: location)
    case .clear:
      try perform(.cleared(path: path))
      return .show
    case .undo: return try undo(at: location)
    case .mark(let words):
      try mark(words)
      return .ask
    case .cue(let words):
      try cue(words, about: session.path(of: location))
      return .ask
    case .review:
      try review()
      return .ask
    case .check:
      try check()
      return .ask
    case .corruption:
      try referCorruption()
      return .ask
    case .show: return .show
    case .breach(let clause): return try openBreach(clause, at: location)
    case .declineBreach(let reason):
      guard reason.filter(\.isLetter).count >= 3 else {
        try show(InterviewPhrases.reasonHasWords, .error)
        return .ask
      }
      try perform(.breachDeclined(path: path, reason: reason))
      return .ask
    case .language(let code): return try change(language: code)
    case .guidance:
      if let guidance = session.element(at: location).guidanceHint {
        try console.show(text(guidance, at: location))
      } else {
        try show(InterviewPhrases.noGuidance, .faint)
      }
      return .ask
    case .help:
      for line in InterviewCommand.helpLines(in: language) { try console.show(line) }
      return .ask
    case .quit: throw Departure(ending: .leave)
    case .unknown(let word):
      try show(InterviewPhrases.unknownCommand(word), .error)
      return .ask
    }
  }

  private func marked(
    _ state: AnswerState, _ reason: String, at location: Location
  ) throws -> Outcome {
    try mark(state, reason: reason, at: location) ? .move(.next) : .ask
  }

  private func back(from location: Location) throws -> Outcome {
    let asked = askedQuestions
    guard let position = asked.firstIndex(of: location), position > 0 else {
      try show(InterviewPhrases.firstQuestion, .warning)
      return .ask
    }
    return .move(.goto(asked[position - 1]))
  }

  /// Jumps to a question by its number in the list, its name, its code in the bank or its path.
  private func jump(to name: String) throws -> Outcome {
    let asked = askedQuestions
    let word = Digits.ascii(name).trimmingSpaces
    if let number = Int(word), asked.indices.contains(number - 1) {
      return .move(.goto(asked[number - 1]))
    }
    let target = asked.first { location in
      session.element(at: location).name == word
        || session.question(at: location)?.item?.lowercased() == word.lowercased()
        || session.path(of: location) == word
    }
    if let target { return .move(.goto(target)) }
    try show(InterviewPhrases.noSuchQuestion, .warning)
    return .ask
  }

  private func undo(at location: Location) throws -> Outcome {
    guard let last = session.lastUndoable else {
      try show(InterviewPhrases.nothingToUndo, .warning)
      return .ask
    }
    try perform(.undone)
    try show(InterviewPhrases.undone, .success)
    if case .answered(let path, _, _) = last.event, let target = session.location(at: path),
      session.isRelevant(target)
    {
      return .move(.goto(target))
    }
    return .show
  }

  private func change(language code: String) throws -> Outcome {
    guard session.survey.settings.languages.contains(code) else {
      try show(InterviewPhrases.unknownLanguage(session.survey.settings.languages), .warning)
      return .ask
    }
    try perform(.languageChanged(code: code))
    if let own = Language(rawValue: code) { language = own }
    return .show
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingSpaces: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
