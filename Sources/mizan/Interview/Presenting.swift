import Diagnostics
import Sessions
import Surveys

/// How questions, groups and answers look in the transcript.
extension Interview {
  /// Names the group when the dialogue enters another one.
  func announceGroup(of element: Element) throws {
    guard element.parent != announcedGroup else { return }
    announcedGroup = element.parent
    if setting.isCovered { return }
    guard let group = element.parent.map({ session.survey.elements[$0] }) else { return }
    func text(_ text: Text) -> String {
      text.string(
        in: session.language, defaultLanguage: session.survey.settings.defaultLanguage)
    }
    if let label = group.label { try console.show("\n── \(text(label))", .strong) }
    if let hint = group.hint { try console.show(text(hint), .faint) }
  }

  /// Shows a question: where it stands, its text, its hint, its choices and what is recorded.
  func present(_ location: Location, _ question: Question) throws {
    let element = session.element(at: location)
    let required = session.isRequired(location) ? " · " + InterviewPhrases.required[language] : ""
    let name = setting.isCovered ? "" : " \(question.item ?? element.name)"
    try console.show("\n[\(progressLine)]\(name)\(required)", .faint)
    if let label = element.label { try console.show(text(label, at: location), .strong) }
    if let hint = element.hint { try console.show(text(hint, at: location), .faint) }
    try showCues(at: location)
    try showChoices(at: location)
    if question.type.allowsSeveral { try show(InterviewPhrases.severalChoices, .faint) }
    let answer = session.answer(at: location)
    if answer.state != .missing {
      try console.show(
        "= \(shown(answer, at: location).isolated) · \(InterviewPhrases.keepsAnswer[language])",
        .faint)
    }
  }

  /// A text of the survey in the language of the dialogue, marked when another one stands in.
  func text(_ text: Text, at location: Location) -> String {
    let (string, isFallback) = session.text(text, at: location)
    return isFallback ? "\(string) \(InterviewPhrases.fallback[language])" : string
  }

  /// What is recorded, as a person reads it: labels instead of names, marks in words.
  func shown(_ answer: Answer, at location: Location) -> String {
    switch answer.state {
    case .answered: return shownValue(answer.value, at: location)
    case .missing: return InterviewPhrases.state(.missing)[language]
    case .notApplicable, .notObserved, .refused:
      let reason = answer.reason.map { ": \($0)" } ?? ""
      return InterviewPhrases.state(answer.state)[language] + reason
    }
  }

  private func shownValue(_ value: String, at location: Location) -> String {
    guard let name = session.question(at: location)?.type.list,
      let list = session.survey.choiceLists[name]
    else {
      if session.question(at: location)?.type == .time { return ClockText.text(value) }
      return spoken(value, at: location).map { "\(value) (\($0))" } ?? value
    }
    let labels = value.split(separator: " ").map { word in
      list[String(word)]?.label.map { text($0, at: location) } ?? String(word)
    }
    return labels.joined(separator: language == .ar ? "، " : ", ")
  }

  /// Lists questions with their numbers and what is recorded there.
  func list(_ locations: [Location]) throws {
    let asked = askedQuestions
    for location in locations {
      guard let position = asked.firstIndex(of: location) else { continue }
      let element = session.element(at: location)
      let label = element.label.map { text($0, at: location) } ?? element.name
      try console.show("\(position + 1)  \(label)")
      let answer = session.answer(at: location)
      if answer.state != .missing {
        try console.show("    = \(shown(answer, at: location).isolated)", .faint)
      }
    }
  }

  /// The questions a person is asked, in document order.
  var askedQuestions: [Location] {
    session.relevantQuestions.filter { session.question(at: $0)?.type.isAsked == true }
  }

  // MARK: Greetings

  func greet() throws {
    try title()
    if !session.cues.isEmpty { try showLooseCues() }
    try showWindow()
    try show(InterviewPhrases.welcome, .faint)
  }

  /// Reminds a person who comes back: what this is, how far it is, the last answers.
  func greetAgain() throws {
    try title()
    let progress = session.progress
    try show(
      Phrase(
        en: "Resumed: \(progress.answered) of \(progress.asked) questions are answered.",
        ar: "استئناف: أُجيب عن \(progress.answered) من \(progress.asked) سؤالاً."))
    try reorient()
    try showWindow()
    let answered = askedQuestions.filter { session.answer(at: $0).entered > 0 }
      .sorted { session.answer(at: $0).entered < session.answer(at: $1).entered }
    for location in answered.suffix(3) {
      let element = session.element(at: location)
      try console.show(element.label.map { text($0, at: location) } ?? element.name, .faint)
      try console.show(
        "    = \(shown(session.answer(at: location), at: location).isolated)", .faint)
    }
  }

  private func title() throws {
    if setting.isCovered {
      try show(Phrase(en: "Notes", ar: "ملاحظات"), .strong)
      return
    }
    let settings = session.survey.settings
    try console.show(
      settings.title.string(in: session.language, defaultLanguage: settings.defaultLanguage),
      .strong)
    if let name = session.instanceName { try console.show(name, .faint) }
  }
}
