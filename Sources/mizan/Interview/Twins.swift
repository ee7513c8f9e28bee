import Diagnostics
import Sessions
import Surveys

/// A sealed record that looks too much like the one in hand.
struct Twin: Sendable, Hashable {
  /// The id of the sealed record.
  let id: String
  /// The share of answers that are the same, in per cent.
  let likeness: Int
}

extension Interview {
  /// Shows records that this one looks too much like; it is sealed only with a reason.
  func settleTwins() throws -> Location? {
    guard let anchor = askedQuestions.last else { return nil }
    for twin in try setting.twins() where session.explanations["twin:\(twin.id)"] == nil {
      try show(twin)
      let path = session.path(of: anchor)
      let reasoned = try askReason(key: ":twin", anchor: anchor, again: { try show(twin) }) {
        try perform(.explained(doubt: "twin:\(twin.id)", path: path, reason: $0))
      }
      if case .goto(let target) = reasoned { return target }
    }
    return nil
  }

  private func show(_ twin: Twin) throws {
    let id = twin.id.prefix(8)
    try show(
      Phrase(
        en:
          "\n! This looks like \(id), sealed before: same centre, service and day, \(twin.likeness) % of the answers are the same.",
        ar:
          "\n! يشبه هذا السجل \(id) المختوم من قبل: المركز والخدمة واليوم نفسها، و\(twin.likeness)٪ من الإجابات متطابقة."
      ), .warning)
    try show(
      Phrase(
        en: "Type why both are right, or ':quit' to keep this one as a draft.",
        ar: "اكتب لماذا يصح كلاهما، أو ‎:خروج لإبقاء هذا مسودة."), .faint)
  }
}

/// How much two records are alike.
enum Likeness {
  /// The share of answers, from 0 to 1, that a session and a sealed record have in common; `nil` when
  /// they are about different things or times.
  static func share(of session: Session, with other: Submission, now: Int64) -> Double? {
    let subject = session.subject
    guard other.id != session.opening.id, other.formID == session.survey.settings.formID,
      subject.centre != nil, subject.centre == other.subject.centre,
      subject.service == other.subject.service, subject.date == other.subject.date
    else { return nil }
    let own = session.moment(of: .arrived) ?? session.opening.at
    let ownEnd = session.moment(of: .left) ?? now
    let otherTimes = other.answers.map(\.observed).filter { $0 > 0 }
    let start = min(other.started, otherTimes.min() ?? other.started)
    guard own <= other.sealed, start <= ownEnd else { return nil }
    let theirs = Dictionary(
      other.answers.filter { $0.state == .answered }.map { ($0.path, $0.value) }
    ) { first, _ in first }
    let answers = session.relevantQuestions.filter {
      session.question(at: $0)?.type.isAsked == true
    }
    .map { session.answer(at: $0) }.filter { $0.state == .answered }
    guard answers.count >= 3 else { return nil }
    let same = answers.count { theirs[$0.path] == $0.value }
    return Double(same) / Double(max(answers.count, 1))
  }
}
