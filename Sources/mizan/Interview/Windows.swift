import Diagnostics
import Sessions
import Surveys

/// An assigned visit has its days and its part of the day. One that began at another time is accepted
/// with a reason, which stays beside the time for those who review it.
extension Interview {
  /// Told at the beginning: when the visit is to be made, if this is another time, and when to stop.
  func showWindow() throws {
    guard let window = setting.window, !setting.isCovered else { return }
    if let stop = window.stopRule {
      try show(
        Phrase(en: "Stop rule: \(stop.en)", ar: "قاعدة التوقف: \(stop.ar)"), .warning)
    }
    guard session.moment(of: .arrived) == nil else { return }
    let (day, clock) = civil(now)
    guard !window.contains(day: day, clock: clock) else { return }
    try show(
      Phrase(
        en:
          "It is \(clock) on \(day); this visit is for \(window.text.en). If you visit outside it, a reason is asked for.",
        ar:
          "الساعة \(clock) يوم \(day)، وهذه الزيارة مقررة \(window.text.ar). إن زرت في غيره سُئلت عن السبب."
      ), .warning)
  }

  /// Raised when the time of arrival is known, and again at the end. Returns where the person jumped to.
  func settleWindow(mayWait: Bool) throws -> Location? {
    guard let window = setting.window, let anchor = windowAnchor else { return nil }
    let began = session.moment(of: .arrived) ?? session.opening.at
    let (day, clock) = civil(began)
    // Another time needs a reason of its own.
    let name = "window:\(day)T\(clock)"
    guard !window.contains(day: day, clock: clock), session.explanations[name] == nil else {
      return nil
    }
    func tell() throws {
      try show(
        Phrase(
          en: "\n! The visit began at \(clock) on \(day); it was assigned for \(window.text.en).",
          ar: "\n! بدأت الزيارة الساعة \(clock) يوم \(day)، وكانت مقررة \(window.text.ar)."),
        .warning)
      try show(
        mayWait
          ? Phrase(
            en: "Type why, or 1 to correct the time; Enter leaves it for the end.",
            ar: "اكتب السبب، أو 1 لتصحيح الوقت؛ ومفتاح الإدخال يؤجله إلى النهاية.")
          : Phrase(
            en: "Type why, or 1 to correct the time.", ar: "اكتب السبب، أو 1 لتصحيح الوقت."),
        .faint)
    }
    try tell()
    let path = session.path(of: anchor)
    let context = Phrase(
      en: "outside its time (\(window.text.en))", ar: "خارج الوقت المقرر (\(window.text.ar))")
    let reasoned = try askReason(
      key: ":window", anchor: anchor, places: [anchor], mayWait: mayWait, again: tell
    ) { reason in
      try perform(
        .explained(doubt: name, path: path, reason: "\(context[language]): \(reason)"))
    }
    if case .goto(let target) = reasoned { return target }
    return nil
  }

  /// The question that the reason is kept at: the time of arrival, else the day, else the last question.
  private var windowAnchor: Location? {
    if let arrival = session.location(of: .arrived), session.isRelevant(arrival) { return arrival }
    if let date = session.survey.question(in: .date), date.enclosingRepeat == nil {
      return Location(instance: 0, element: date.index)
    }
    return askedQuestions.last
  }

  /// The day and the time of day of a moment in the zone of the session.
  private func civil(_ moment: Int64) -> (day: String, clock: String) {
    (session.dayText(of: moment), session.clockText(of: moment))
  }
}
