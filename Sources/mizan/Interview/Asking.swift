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
    switch judged(typed, at: location, question) {
    case .success(let text):
      if !text.isEmpty {
        let answer = Event.answered(
          path: session.path(of: location), value: text, observed: nil)
        if question.type == .text {
          guard try keepUnlessCorruption(text, at: location, { try perform(answer) }) else {
            return false
          }
        } else {
          try perform(answer)
        }
        if !question.type.hasChoices {
          try echo(text, at: location)
        } else if !isKey(typed, at: location) {
          try console.show(
            "= \(shown(session.answer(at: location), at: location).isolated)", .faint)
        }
        if location == session.location(of: .left) { try showTimes() }
      }
      return true
    case .failure(.ambiguousChoice(let positions, _)):
      try showMatches(positions, at: location)
      return false
    case .failure(let refusal):
      try refuse(refusal)
      return false
    }
  }

  /// Whether choices were typed by their keys or names: then nothing needs to be repeated.
  private func isKey(_ typed: String, at location: Location) -> Bool {
    let choices = session.choices(at: location)
    let names = Set(choices.map(\.name))
    return ChoiceKeys(choices).names(in: typed, severalAllowed: true).split(separator: " ")
      .allSatisfy { names.contains(String($0)) }
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
    guard question.type.hasChoices else {
      return judged(typed.hasPrefix("::") ? String(typed.dropFirst()) : typed, at: location)
    }
    let choices = session.choices(at: location)
    switch finder(at: location).read(typed, severalAllowed: question.type.allowsSeveral) {
    case .names(let names): return judged(names, at: location, choices)
    case .ambiguous(let positions):
      return .failure(
        .ambiguousChoice(positions, labels: positions.map { label(of: choices[$0], at: location) }))
    }
  }

  /// What becomes of an answer as it is stored; choices are called by their labels when it is refused.
  private func judged(
    _ named: String, at location: Location, _ choices: [ChoiceList.Choice] = []
  ) -> Result<String, Refusal> {
    Result { () throws(Refusal) in try session.accept(named, at: location) }
      .mapError { refusal in
        guard case .repeatedChoice(let name) = refusal,
          let choice = choices.first(where: { $0.name == name })
        else { return refusal }
        return .repeatedChoice(label(of: choice, at: location))
      }
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

  /// Tells why something was not accepted. What was typed keeps its own direction inside the sentence.
  func refuse(_ refusal: Refusal) throws {
    let refusal =
      switch refusal {
      case .unknownChoice(let word): Refusal.unknownChoice(word.isolated)
      case .repeatedChoice(let word): Refusal.repeatedChoice(word.isolated)
      default: refusal
      }
    try console.show(
      refusal.message(
        in: language, surveyLanguage: session.language,
        defaultLanguage: session.survey.settings.defaultLanguage), .error)
  }
}

extension QuestionType {
  /// Whether it is answered with choices.
  var hasChoices: Bool {
    switch self {
    case .selectOne, .selectMultiple, .rank: true
    default: false
    }
  }

  /// Whether several choices make one answer.
  var allowsSeveral: Bool {
    switch self {
    case .selectMultiple, .rank: true
    default: false
    }
  }
}
