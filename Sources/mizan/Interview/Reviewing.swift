import Diagnostics
import Expressions
import Sessions
import Surveys

/// Seeing where one stands: the progress line, the review screen, coming back to a draft.
extension Interview {
  /// How many are answered, how many must still be, and the minutes of this sitting.
  var progressLine: String {
    let progress = session.progress
    let left = session.requiredLeft
    let minutes = minutesOfSitting
    return Phrase(
      en: "\(progress.answered)/\(progress.asked) · \(left) required left · \(minutes) min",
      ar: "\(progress.answered)/\(progress.asked) · بقي \(left) مطلوباً · \(minutes) د")[language]
  }

  /// By group: what is missing, marked or remarked on, with numbers to jump to.
  func review() throws {
    let asked = askedQuestions
    var groups: [(group: Int?, locations: [(Int, Location)])] = []
    for (position, location) in asked.enumerated() {
      let group = session.element(at: location).parent
      if groups.last?.group != group { groups.append((group, [])) }
      groups[groups.count - 1].locations.append((position + 1, location))
    }
    for (group, locations) in groups {
      let answers = locations.map { session.answer(at: $0.1) }
      let done = answers.count { $0.state != .missing }
      let label = group.flatMap { session.survey.elements[$0].label }
      let name = label.map { text($0, at: locations[0].1) } ?? ""
      try console.show("\(name.isEmpty ? "—" : name)  \(done)/\(locations.count)", .strong)
      for ((number, location), answer) in zip(locations, answers) {
        guard needsALook(answer, at: location) else { continue }
        let element = session.element(at: location)
        let label = element.label.map { text($0, at: location) } ?? element.name
        try console.show("\(number)  \(label)")
        let remark = answer.comment.map { " · \($0)" } ?? ""
        try console.show("    = \(shown(answer, at: location).isolated)\(remark)", .faint)
      }
    }
    try show(
      Phrase(
        en: "':goto NUMBER' goes there; ':list' shows every answer",
        ar: "الأمر ‎:اذهب مع الرقم ينقلك إليه؛ و‎:قائمة يعرض كل إجابة"), .faint)
    try check()
  }

  private func needsALook(_ answer: Answer, at location: Location) -> Bool {
    switch answer.state {
    case .missing: session.isRequired(location)
    case .answered: answer.comment != nil || answer.reason != nil
    case .notApplicable, .notObserved, .refused: true
    }
  }

  /// For somebody who comes back: who, where, how long ago, and what is missing.
  func reorient() throws {
    let who = session.opening.collector
    let place = [session.subject.centre, session.subject.service, session.subject.date]
      .compactMap { $0?.isolated }.joined(separator: " · ")
    if !setting.isCovered {
      try show(
        Phrase(
          en: "Who: \(who)" + (place.isEmpty ? "" : " · where: \(place)"),
          ar: "من: \(who)" + (place.isEmpty ? "" : " · أين: \(place)")), .faint)
    }
    try showRecallDelay()
    try showLooseCues()
    let missing = session.missingRequired
    guard !missing.isEmpty else { return }
    let labels = missing.prefix(3).map { location -> String in
      let element = session.element(at: location)
      return element.label.map { text($0, at: location) } ?? element.name
    }
    let more = missing.count > 3 ? " …" : ""
    try show(
      Phrase(
        en: "Required and missing (\(missing.count)): \(labels.joined(separator: " / "))\(more)",
        ar: "مطلوب وناقص (\(missing.count)): \(labels.joined(separator: " / "))\(more)"), .faint)
  }

  /// Repeats an answer in other words where that guards against slips: days with their weekday and in
  /// both calendars, minutes as hours, fils as dinars.
  func echo(_ text: String, at location: Location) throws {
    if let words = spoken(text, at: location) { try console.show("= \(words.isolated)", .faint) }
  }

  /// A stored text in other words; `nil` where that adds nothing.
  func spoken(_ text: String, at location: Location) -> String? {
    guard let type = session.question(at: location)?.type else { return nil }
    if type == .date { return DayText.text(text, in: language) }
    guard let unit = AnswerUnit(session.element(at: location)),
      let words = unit.spoken(text)
    else { return nil }
    return language == .ar ? words.ar : words.en
  }
}
