import Diagnostics
import Sessions
import Surveys

/// Asking one question: showing it, and taking what the person says to it.
extension Interview {
  /// Asks one question until it is answered, marked or passed.
  func ask(_ location: Location) throws -> Move {
    let element = session.element(at: location)
    guard let question = element.question else { return .next }
    try announceGroup(of: element)
    if question.type == .note {
      if let label = element.label { try console.show(session.text(label, at: location).string) }
      return .next
    }
    try present(location, question)
    if session.isReadOnly(location) { return .next }
    while true {
      let typed = try line(Prompt("> ", key: session.path(of: location), concealsOnEscape: true))
      if let command = InterviewCommand.parse(typed) {
        switch try obey(command, at: location) {
        case .ask: continue
        case .show: try present(location, question)
        case .move(let move): return move
        }
      } else if try take(typed, at: location, question) {
        return .next
      }
    }
  }

  /// Takes an answer; false when it was refused. An empty line keeps what is there.
  private func take(
    _ typed: String, at location: Location, _ question: Question
  ) throws -> Bool {
    if typed.allSatisfy(\.isWhitespace), session.answer(at: location).state != .missing {
      return true
    }
    guard let typed = try found(typed, at: location, question) else { return false }
    switch judged(typed, at: location, question) {
    case .success(let text):
      if !text.isEmpty {
        guard try question.type != .text || isFreeOfCorruption(text) else { return false }
        try perform(
          .answered(path: session.path(of: location), value: text, observed: nil))
        try echo(text, at: location)
        if location == session.location(of: .left) { try showTimes() }
      }
      return true
    case .failure(let refusal):
      try refuse(refusal)
      return false
    }
  }

  /// What becomes of a typed answer outside the dialogue.
  func judgement(of typed: String, at location: Location) -> Result<String, Refusal> {
    guard let question = session.question(at: location) else { return .failure(.readOnly) }
    return judged(typed, at: location, question)
  }

  private func judged(
    _ typed: String, at location: Location, _ question: Question
  ) -> Result<String, Refusal> {
    session.moveClock(to: now)
    let choices = session.choices(at: location)
    let named =
      choices.isEmpty
      ? (typed.hasPrefix("::") ? String(typed.dropFirst()) : typed)
      : ChoiceKeys(choices).names(in: typed, severalAllowed: question.type.allowsSeveral)
    return Result { () throws(Refusal) in try session.accept(named, at: location) }
  }

  /// Marks a question instead of answering it; false when that is refused.
  func mark(
    _ state: AnswerState, reason typed: String, at location: Location
  ) throws -> Bool {
    var reason = typed
    if reason.isEmpty, state == .notApplicable,
      session.question(at: location)?.allowsNotApplicable == true
    {
      reason = try line(
        Prompt(InterviewPhrases.reason[language], key: session.path(of: location) + ":reason"))
    }
    let judgement = Result { () throws(Refusal) in
      try session.accept(mark: state, reason: reason, at: location)
    }
    if case .failure(let refusal) = judgement {
      try refuse(refusal)
      return false
    }
    try perform(
      .marked(
        path: session.path(of: location), state: state, reason: reason.isEmpty ? nil : reason))
    return true
  }

  /// Tells why something was not accepted.
  func refuse(_ refusal: Refusal) throws {
    try console.show(
      refusal.message(
        in: language, surveyLanguage: session.language,
        defaultLanguage: session.survey.settings.defaultLanguage), .error)
  }
}

extension QuestionType {
  /// Whether several choices make one answer.
  var allowsSeveral: Bool {
    switch self {
    case .selectMultiple, .rank: true
    default: false
    }
  }
}
